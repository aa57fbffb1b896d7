import RealModule

/// The regularized incomplete beta function I_x(a, b) and its complement.
///
/// The point comes as x and y = 1 − x, so that neither end of the unit interval loses digits.
struct IncompleteBeta {
    let a: Double
    let b: Double

    /// log(x^a y^b / B(a, b)), the log density of the log odds log(x / y).
    func logDensityOfLogOdds(x: Double, y: Double) -> Double {
        let sum = a + b
        let deviance =
            StirlingSeries.deviance(a, mean: sum * x) + StirlingSeries.deviance(b, mean: sum * y)
        let correction = StirlingSeries.error(sum) - StirlingSeries.error(a) - StirlingSeries.error(b)
        return correction - deviance + 0.5 * .log(a * (b / sum) / (2 * .pi))
    }

    /// I_x(a, b), its complement, and their ratios to the density of the log odds.
    func tails(x: Double, y: Double) -> TailPair {
        if x <= 0 { return TailPair(empty: .lower) }
        if y <= 0 { return TailPair(empty: .upper) }
        let logDensity = logDensityOfLogOdds(x: x, y: y)
        return x < (a + 1) / (a + b + 2)
            ? TailPair(.lower, ratio: Self.fraction(a, b, x) / a, logDensity: logDensity)
            : TailPair(.upper, ratio: Self.fraction(b, a, y) / b, logDensity: logDensity)
    }

    /// The log odds whose tail is `probability`, strictly between 0 and 1.
    func logOdds(_ tail: Tail, probability: Double) -> Double {
        let (tail, probability) = Tail.smaller(tail, probability)
        let z = StandardNormalQuantile.value(probability) * (tail == .lower ? 1 : -1)
        let start = Double.log(a / b) + (min(a, b) < 1 ? 0 : z * .sqrt(1 / a + 1 / b))
        return solveTail(tail, probability, start: start) { tails(x: Self.share($0), y: Self.share(-$0)) }
    }

    /// The x of a log odds; that of the negated log odds is y.
    static func share(_ logOdds: Double) -> Double { 1 / (1 + .exp(-logOdds)) }

    /// The continued fraction of DLMF 8.17.22 by the modified Lentz method, for x below (a + 1)/(a + b + 2).
    private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
        let tiny = 1e-300
        var c = 1.0
        var d = 0.0
        var reciprocal = 1.0
        func advance(_ coefficient: Double) -> Double {
            let nextD = 1 + coefficient * d
            let nextC = 1 + coefficient / c
            d = 1 / (abs(nextD) < tiny ? tiny : nextD)
            c = abs(nextC) < tiny ? tiny : nextC
            reciprocal *= c * d
            return abs(c * d - 1)
        }
        for step in 0..<100_000 {
            let m = Double(step)
            if m > 0 { _ = advance(m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))) }
            let change = advance(-(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)))
            if change < 1e-16 { break }
        }
        return 1 / reciprocal
    }
}
