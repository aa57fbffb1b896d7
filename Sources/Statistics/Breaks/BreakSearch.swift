/// The breaks of a trend, found by search, and how many of them there are.
public struct BreakSearch: Sendable {
    public let joint: PiecewiseLine.Joint
    public let count: Int
    /// The best model with no breaks, with one, and so on, as far as the records allow.
    public let models: [BreakModel]
    /// The model that the criterion chooses.
    public let best: BreakModel

    init?(_ joint: PiecewiseLine.Joint, count: Int, models: [BreakModel]) {
        guard var best = models.first else { return nil }
        for model in models where model.criterion < best.criterion { best = model }
        (self.joint, self.count, self.models, self.best) = (joint, count, models, best)
    }

    /// The best model with exactly this many breaks; `nil` where the records do not allow so many.
    public func model(breaks: Int) -> BreakModel? { models.first { $0.breaks.count == breaks } }

    /// How many records each era needs: a tenth of them, and at least 10.
    static func leastRecords(count: Int) -> Int { max(10, (count + 9) / 10) }

    /// The positions of the points in the order of x, then y, so that the search does not depend on how they were stored.
    static func sortedOrder(x: [Double], y: [Double]) -> [Int] {
        x.indices.sorted { (x[$0], y[$0]) < (x[$1], y[$1]) }
    }
}
