/// Numbers as machines write them in data files: `3.14e+23`, `12`, `-0.5`.
public enum MachineNumber {
    /// The shortest text that reads back to the same number; whole numbers below 2⁵³ carry no decimal point.
    public static func text(_ value: Double) -> String {
        if value == value.rounded(), abs(value) < 9_007_199_254_740_992 { return String(Int64(value)) }
        return value.description
    }

    /// Reads digits with an optional sign, decimal point and exponent. Nil for anything else, `nan`, `0x1p3`, digits with a
    /// thousands sign and numbers beyond the range of a double included.
    public static func parse(_ text: some StringProtocol) -> Double? {
        guard !text.isEmpty, text.utf8.allSatisfy(isNumberByte), text.utf8.contains(where: isDigit) else { return nil }
        guard let value = Double(text), value.isFinite else { return nil }
        return value
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    private static func isNumberByte(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E || byte == 0x65 || byte == 0x45
    }
}
