import Quantities
import Records
import Statistics

/// A curve with a ceiling drawn through a benchmark's results, in the metric's own unit.
public struct SaturationCurve: Sendable {
    /// The family's name, such as `logistic`.
    public let family: String
    /// The score that the curve tends to, never beyond the perfect score.
    public let asymptote: Double
    /// The results do not bend: the best curve tends to the perfect score or beyond, or far above them where there is none.
    public let isUnbent: Bool
    /// The results that the curve goes through.
    public let count: Int
    /// The first and the last day of them.
    public let days: ClosedRange<CalendarDay>
    /// Fewer than two days with results lie between a twentieth and 19 twentieths of the way to the asymptote.
    public let isStep: Bool
    /// Every family tried and its AICc above the best one's, the best first.
    public let families: [(name: String, delta: Double)]

    private let ranked: [CeilingFit]
    private let fit: NonlinearFit
    private let scale: ScoreScale
    private let originYear: Double
    /// The perfect score above the floor, or how far the asymptote was sought where there is none.
    private let bound: Double

    /// The asymptote is sought up to so many times the way from floor to perfect score: beyond it, since ending the search
    /// there would widen the interval (it then covered 95–99.7 % of made histories).
    static let perfectMultiple = 4.0
    /// Where no perfect score is stated, up to so many times the best result above the floor.
    static let highestMultiple = 50.0

    /// - Throws: `nothingKnown` for an unbounded metric, which has no ceiling; what `CeilingFit.ranked` throws.
    init(_ results: [DatedResult], scale: ScoreScale) throws(InsufficientData) {
        guard let floor = scale.floor, let first = results.first, let last = results.last else { throw .nothingKnown }
        let origin = first.day.decimalYear
        let rises = results.map { scale.direction.signed($0.score - floor) }
        let highest = max(rises.max() ?? 0, .leastNormalMagnitude)
        let perfect = scale.perfectScore.map { scale.direction.signed($0 - floor) }
        bound = perfect ?? highest * Self.highestMultiple
        ranked = try CeilingFit.ranked(
            x: results.map { $0.day.decimalYear - origin }, y: rises,
            asymptoteIn: 0...(perfect.map { $0 * Self.perfectMultiple } ?? bound))
        guard let best = ranked.first else { throw .nothingKnown }
        family = best.fit.curve.name
        asymptote = floor + scale.direction.signed(min(best.asymptote, bound))
        isUnbent = best.asymptote >= bound * (1 - 1e-9) || best.fit.convergence != .converged
        count = results.count
        families = ranked.map { ($0.fit.curve.name, $0.delta) }
        fit = best.fit
        self.scale = scale
        originYear = origin
        days = first.day...last.day
        isStep = Self.isStep(best.fit, at: Set(results.map { $0.day.decimalYear - origin }))
    }

    private static func isStep(_ fit: NonlinearFit, at times: Set<Double>) -> Bool {
        guard let asymptote = fit.parameters.first, asymptote > 0 else { return false }
        return times.count { (0.05...0.95).contains(fit.value(at: $0) / asymptote) } < 2
    }

    /// Whether the perfect score may be the asymptote, as far as the results tell.
    func isOpenToPerfectScore(_ interval: Interval) -> Bool {
        scale.direction == .higher ? interval.isOpenAbove : interval.isOpenBelow
    }

    /// The score of the curve at a decimal year.
    public func score(at year: Double) -> Double {
        (scale.floor ?? 0) + scale.direction.signed(fit.value(at: year - originYear))
    }

    /// The decimal year in which the curve reaches a share of the way from the floor to its asymptote; nil for a curve that
    /// does not rise, or does not bend.
    public func year(reaching share: Double) -> Double? {
        let rate = fit.parameters[1]
        guard !isUnbent, rate > 0, share > 0, share < 1 else { return nil }
        // Every family is its asymptote times a function of rate · (x − shift) that does not depend on them.
        var (low, high) = (-100.0, 100.0)
        for _ in 0..<100 {
            let middle = (low + high) / 2
            if fit.curve.value(at: middle, [1, 1, 0]) < share { low = middle } else { high = middle }
        }
        return originYear + fit.parameters[2] + low / rate
    }

    /// When the curve reaches shares of the way to its asymptote, from the first result to two years after the last: further
    /// away a curve says nothing of results.
    public var toldDates: [(share: Double, year: Double, day: CalendarDay, isAfterLastResult: Bool)] {
        Self.toldShares.compactMap { share in
            guard let year = year(reaching: share), let day = CalendarDay(decimalYear: year),
                (days.lowerBound...days.upperBound.adding(months: 24)).contains(day)
            else { return nil }
            return (share, year, day, day > days.upperBound)
        }
    }

    /// The shares whose dates are told.
    static let toldShares = [0.5, 0.9, 0.95, 0.99]

    /// What the results leave open about the asymptote, in the metric's unit, between the floor and the perfect score; to be
    /// shown only where all results are known. Nil where no possible asymptote is left.
    func asymptoteInterval() -> Interval? {
        guard let floor = scale.floor, let interval = CeilingFit.asymptoteInterval(ofAny: ranked) else { return nil }
        guard interval.low <= bound else { return nil }
        let possible = Interval(
            max(interval.low, 0), min(interval.high, bound), level: interval.level, method: interval.method,
            isOpenBelow: interval.low <= 0, isOpenAbove: interval.high >= bound)
        return possible.map { floor + scale.direction.signed($0) }
    }
}
