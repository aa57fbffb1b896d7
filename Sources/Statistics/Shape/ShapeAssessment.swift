/// The shape of a yearly series' growth: a verdict, its reason, and all numbers that it rests on.
///
/// The nine rules stand in `judge`, in their order; the error rates that they reach are in <doc:Simulations>.
public struct ShapeAssessment: Sendable {
    public let verdict: ShapeVerdict
    public let reason: ShapeReason
    public let count: Int
    /// Best first; empty where the data are insufficient.
    public let candidates: [ShapeCandidate]
    /// λ of the best power mean.
    public let lambda: Double?
    /// Tests of λ = 0 (exponential), 1 (linear), 1/1.4 and 1/0.7, in this order.
    public let lambdaTests: [LambdaTest]
    /// max(1, Pearson X²/(n−3)) for counts, 1 for log-normal errors.
    public let dispersion: Double?
    /// F of a constant against the exponential, on 1 and n−2 degrees of freedom.
    public let trendF: Double?

    public static let leastYears = 8
    static let leastSpan = 3.0
    static let slowingLead = 6.0
    static let slowingExcludedLead = 4.0
    static let earliestSlowing = 0.1
    static let latestSlowing = 0.9

    /// The best candidate but one.
    public var runnerUp: ShapeCandidate? { candidates.count > 1 ? candidates[1] : nil }

    public init(_ series: YearlySeries) {
        count = series.count
        if let reason = Self.shortage(series) {
            (verdict, self.reason) = (.insufficientData, reason)
            (candidates, lambda, lambdaTests, dispersion, trendF) = ([], nil, [], nil, nil)
            return
        }
        let fits = ShapeFits(series)
        candidates = Self.candidates(fits)
        lambda = fits.powerMeans.lambda
        lambdaTests = Self.lambdaTests(fits)
        dispersion = fits.dispersion
        trendF = fits.trendF
        (verdict, reason) = Self.judge(fits, candidates, lambdaTests)
    }

    private static func shortage(_ series: YearlySeries) -> ShapeReason? {
        if series.count < leastYears { return .tooFewYears(have: series.count, need: leastYears) }
        if series.span < leastSpan { return .spanTooShort(years: series.span, need: leastSpan) }
        return nil
    }

    private static func candidates(_ fits: ShapeFits) -> [ShapeCandidate] {
        let scores: [(family: ShapeCandidate.Family, aicc: Double)] = [
            (.linear, fits.aicc(fits.powerMeans[.linear], parameters: 3)),
            (.exponential, fits.aicc(fits.powerMeans[.exponential], parameters: 3)),
            (.powerMean, fits.aicc(fits.powerMeans.best, parameters: 4)),
            (.logistic, fits.aicc(fits.logistics.bounded, parameters: 4)),
        ]
        let least = scores.map(\.aicc).min() ?? 0
        let order = scores.indices.sorted { (scores[$0].aicc, $0) < (scores[$1].aicc, $1) }
        return order.map {
            ShapeCandidate(family: scores[$0].family, aicc: scores[$0].aicc, delta: scores[$0].aicc - least)
        }
    }

    private static func lambdaTests(_ fits: ShapeFits) -> [LambdaTest] {
        let critical = critical99(denominator: fits.count - 3)
        return HeldLambda.allCases.map { LambdaTest(lambda: $0.value, f: fits.f($0), critical: critical) }
    }

    /// The rules of the verdict, in their order.
    private static func judge(
        _ fits: ShapeFits, _ candidates: [ShapeCandidate], _ tests: [LambdaTest]
    ) -> (ShapeVerdict, ShapeReason) {
        let hasTrend = fits.trendF > critical99(denominator: fits.count - 2)
        let (slope, midpoint, lambda) = (fits.powerMeans.slope, fits.logistics.midpoint, fits.powerMeans.lambda)
        if hasTrend, slope < 0 { return (.declining, .falls) }

        let logistic = candidates.first { $0.family == .logistic }?.aicc ?? .infinity
        let others = candidates.first { $0.family != .logistic }?.aicc ?? .infinity
        if slope > 0, others - logistic >= slowingLead, earliestSlowing < midpoint, midpoint < latestSlowing {
            return (.slowing, .logisticLeads(aiccLead: others - logistic, midpoint: midpoint))
        }
        if !hasTrend { return (.inconclusive, .noTrend) }
        if logistic - others < slowingExcludedLead {
            return (.inconclusive, .slowingNotExcluded(aiccLead: logistic - others))
        }
        func isExcluded(_ held: HeldLambda) -> Bool { tests.contains { $0.lambda == held.value && $0.isExcluded } }
        let powers = HeldLambda.fastestLinear.value..<HeldLambda.slowestLinear.value
        if isExcluded(.fastestLinear), isExcluded(.slowestLinear), powers.contains(lambda) {
            return (.linear, .powersExcluded)
        }
        guard isExcluded(.linear) else { return (.inconclusive, .shapesNotExcluded) }
        if lambda < 0, isExcluded(.exponential) { return (.superExponential, .linearAndExponentialExcluded) }
        return (lambda < 1 ? .superLinear : .subLinear, .linearExcluded)
    }

    private static func critical99(denominator: Int) -> Double {
        FDistribution(numerator: 1, denominator: Double(denominator))?.upperQuantile(0.01) ?? .infinity
    }
}
