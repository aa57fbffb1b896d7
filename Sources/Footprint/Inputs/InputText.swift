import Quantities

extension InputName {
    /// Reads the input's number from text and checks it.
    /// - Throws: `notANumber` (`1,1`, `12 MWh`, empty text), `outOfRange`.
    public func number(from text: some StringProtocol) throws(FootprintError) -> Double {
        guard let value = MachineNumber.parse(text) else { throw .notANumber(self, text: String(text)) }
        try check(value)
        return value
    }

    /// - Throws: `outOfRange` unless the number can be what the input means.
    public func check(_ value: Double) throws(FootprintError) {
        guard limits.contains(value) else { throw .outOfRange(self, value: value) }
    }
}
