import Records

/// What the results without a date would say, had they one.
public struct UndatedSummary: Sendable, Equatable {
    public let count: Int
    /// The best of them; nil where there is none.
    public let best: UndatedResult?
    /// Whether it beats the dated record.
    public let beatsRecord: Bool

    init(_ undated: [UndatedResult], record: DatedResult?, direction: MetricDirection) {
        count = undated.count
        best = undated.reduce(nil) { best, next in
            guard let best else { return next }
            return direction.isBetter(next.score, than: best.score) ? next : best
        }
        beatsRecord =
            best.map { best in record.map { direction.isBetter(best.score, than: $0.score) } ?? true } ?? false
    }
}
