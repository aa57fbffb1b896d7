import Quantities

extension Factor {
    /// The factor as a quantity of the unit it is counted in; for host overhead, one plus it.
    func uncertain<Unit>(_: Unit.Type = Unit.self) -> Uncertain<Unit> {
        let added = input == .hostOverhead ? 1.0 : 0
        let scale = Quantity<Unit>(value: mid + added)
        guard low < high else { return Uncertain(scale) }
        let shape = LogNormalShape(
            low: low + added, mid: mid + added, high: high + added, fixed: input.fixedPart + added,
            largest: input.limits.high + added)
        return Uncertain(scale, Product(.factor(input, shape)))
    }
}

extension Stated {
    /// The stated quantity, log-normal between the ends of its range.
    func uncertain(as input: InputName) -> Uncertain<Unit> {
        guard !range.isExact else { return Uncertain(range.mid) }
        let shape = LogNormalShape(
            low: range.low.value, mid: range.mid.value, high: range.high.value, fixed: input.fixedPart,
            largest: input.limits.high)
        return Uncertain(range.mid, Product(.factor(input, shape)))
    }
}

extension InputName {
    /// The part of the number that does not vary: of the PUE, the energy of the computers themselves.
    var fixedPart: Double { self == .powerUsageEffectiveness ? 1 : 0 }
}
