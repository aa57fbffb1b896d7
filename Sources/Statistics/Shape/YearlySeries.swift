import RealModule

/// A series of one value a year, on the scale of its own span: w = (t − t₁)/(tₙ − t₁).
public struct YearlySeries: Sendable {
    /// Decimal years, ascending.
    public let times: [Double]
    public let values: [Double]
    public let errors: ErrorModel
    /// How much each year counts, scaled to a mean of 1.
    public let weights: [Double]

    public var count: Int { times.count }
    public var span: Double { (times.last ?? 0) - (times.first ?? 0) }
    /// Time from 0, the first year, to 1, the last.
    var w: [Double] { times.map { ($0 - times[0]) / span } }

    /// - Parameters:
    ///   - times: One decimal year each, in any order.
    ///   - values: Positive for log-normal errors, whole and not negative for counts.
    ///   - errors: How the values scatter.
    ///   - weights: Positive, such as the number of records behind each value; equal where absent.
    /// - Throws: `InsufficientData` for no values, columns of different lengths, a value that is not finite, one
    ///   that the error model does not allow, or constant times.
    public init(
        times: [Double], values: [Double], errors: ErrorModel, weights: [Double]? = nil
    ) throws(InsufficientData) {
        let weights = weights ?? times.map { _ in 1 }
        guard times.count == values.count else { throw .unequalLengths(times.count, values.count) }
        guard times.count == weights.count else { throw .unequalLengths(times.count, weights.count) }
        guard !times.isEmpty else { throw .nothingKnown }
        for index in times.indices {
            guard times[index].isFinite, values[index].isFinite, weights[index].isFinite else {
                throw .notFinite(index: index)
            }
            let isAllowed = errors == .logNormal ? values[index] > 0 : values[index] >= 0
            guard isAllowed, weights[index] > 0 else { throw .notPositive(index: index) }
        }
        guard Points.canBeSquared(times) else { throw .outOfRange }
        let order = times.indices.sorted { (times[$0], values[$0], weights[$0]) < (times[$1], values[$1], weights[$1]) }
        let mean = order.reduce(0) { $0 + weights[$1] } / Double(times.count)
        self.times = order.map { times[$0] }
        self.values = order.map { values[$0] }
        self.weights = order.map { weights[$0] / mean }
        self.errors = errors
        guard span > 0 else { throw .constantX }
    }
}
