import Quantities

/// Keeps account, while one estimate is made, of what went into it and what could not be estimated.
struct Ledger {
    let factors: FactorTable
    private(set) var inputs: [InputUse] = []
    private(set) var notEstimated: [NotEstimated] = []

    init(factors: FactorTable) { self.factors = factors }

    /// A quantity that is stated of the run.
    mutating func given<Unit>(_ input: InputName, _ stated: Stated<Unit>) -> Uncertain<Unit> {
        record(InputUse(input, stated.range, source: stated.source, origin: .given))
        return stated.uncertain(as: input)
    }

    /// A range that the tables give.
    mutating func tabulated<Unit>(_ input: InputName, _ range: Stated<Unit>, note: String) -> Uncertain<Unit> {
        record(InputUse(input, range.range, source: range.source, origin: .default, note: note))
        return range.uncertain(as: input)
    }

    /// A quantity that the tables hold exactly.
    mutating func tabulated<Unit>(
        _ input: InputName, _ value: Quantity<Unit>, source: String, note: String? = nil
    ) -> Uncertain<Unit> {
        record(InputUse(input, Spread(exactly: value), source: source, origin: .default, note: note))
        return Uncertain(value)
    }

    /// The default for what the run does not state; nil, and the part without an estimate, if there is none.
    mutating func assumed<Unit>(
        _ input: InputName, for name: String = "", year: Int? = nil, part: FootprintPart
    ) -> Uncertain<Unit>? {
        assumed(input, factors.factor(input, for: name, year: year), year: year, scope: name, part: part)
    }

    mutating func assumed<Unit>(
        _ input: InputName, _ factor: Factor?, year: Int? = nil, scope: String, part: FootprintPart
    ) -> Uncertain<Unit>? {
        guard let factor else {
            cannotEstimate(part, .noFactor(input, scope: scope))
            return nil
        }
        record(
            InputUse(
                input, low: factor.low, mid: factor.mid, high: factor.high, unit: input.unit, source: factor.source,
                origin: .default, note: factor.note(for: year)))
        return factor.uncertain()
    }

    /// Takes account of what an attempt used and missed only if it comes to a quantity.
    mutating func attempt<Unit>(_ estimate: (inout Ledger) -> Uncertain<Unit>?) -> Uncertain<Unit>? {
        var trial = self
        guard let result = estimate(&trial) else { return nil }
        self = trial
        return result
    }

    mutating func cannotEstimate(_ part: FootprintPart, _ reason: NotEstimated.Reason) {
        notEstimated.append(NotEstimated(part: part, reason: reason))
    }

    private mutating func record(_ use: InputUse) {
        if !inputs.contains(use) { inputs.append(use) }
    }
}

extension Factor {
    /// `Google, 2018`, and that the year is another one than asked for.
    fileprivate func note(for wanted: Int?) -> String? {
        let known = [scope, year.map { String($0) } ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
        guard let year, let wanted, year != wanted else { return known.isEmpty ? nil : known }
        return known + ", the nearest year to \(wanted)"
    }
}
