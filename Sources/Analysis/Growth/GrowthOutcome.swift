import Statistics

/// A growth rate, or why there is none.
public struct GrowthOutcome: Sendable {
    public let rate: GrowthRate?
    /// True where fewer than 4 degrees of freedom between organizations bear on the interval.
    public let hasFewClusters: Bool
    /// A sentence without its full stop; nil where there is a rate.
    public let reason: String?

    init(_ rate: GrowthRate, hasFewClusters: Bool = false) {
        (self.rate, self.hasFewClusters, reason) = (rate, hasFewClusters, nil)
    }

    init(_ shortage: InsufficientData) {
        (rate, hasFewClusters, reason) = (nil, false, "\(shortage)")
    }

    init(_ line: Result<GrowthLine, InsufficientData>) {
        switch line {
        case .success(let line): self.init(line.rate, hasFewClusters: line.hasFewClusters)
        case .failure(let shortage): self.init(shortage)
        }
    }

    /// Whether growth, or a fall, is settled by an interval that rests on enough organizations.
    public var isSettled: Bool { !hasFewClusters && rate?.doublingMonthsInterval != nil }
}
