import Statistics

/// A share with its 95 % Wilson interval.
public struct Proportion: Sendable, Equatable {
    public let estimate: Double
    public let interval: Interval
}

/// The share of `count` in `total`; throws where there is nothing to take a share of.
public func proportion(_ count: Int, of total: Int) throws(InsufficientData) -> Proportion {
    guard total > 0 else { throw .nothingKnown }
    let z: Double = Normal.standard.upperQuantile(0.025)
    let n = Double(total)
    let share = Double(count) / n
    let middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    let half = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    return Proportion(
        estimate: share,
        interval: Interval(max(0, middle - half), min(1, middle + half), level: .percent95, method: .wilson))
}
