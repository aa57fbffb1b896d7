extension Quantity {
    /// For readers: in the largest unit of which there is at least one, to so many significant digits, as in `1,290 MWh`.
    public func text(digits: Int = 3) -> String {
        let scale = Unit.scales.first { abs(value) >= $0.size } ?? Unit.scales.last { value != 0 || $0.size == 1 }
        guard let scale, !scale.symbol.isEmpty else { return NumberText.significant(value, digits: digits) }
        return NumberText.significant(value / scale.size, digits: digits) + " " + scale.symbol
    }
}
