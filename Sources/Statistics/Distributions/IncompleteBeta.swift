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
        // a − sum·x and b − sum·y are opposite; taken as one number, its rounding cancels.
        let excess = a * y - b * x
        let deviance =
            StirlingSeries.deviance(a, mean: sum * x, excess: excess)
            + StirlingSeries.deviance(b, mean: sum * y, excess: -excess)
        let correction = StirlingSeries.error(sum) - StirlingSeries.error(a) - StirlingSeries.error(b)
        return correction - deviance + 0.5 * .log(a * (b / sum) / (2 * .pi))
    }

    /// I_x(a, b), its complement, and their ratios to the density of the log odds.
    func tails(x: Double, y: Double) -> TailPair {
        if x <= 0 { return TailPair(empty: .lower) }
        if y <= 0 { return TailPair(empty: .upper) }
        let logDensity = logDensityOfLogOdds(x: x, y: y)
        return x < (a + 1) / (a + b + 2)
            ? TailPair(.lower, ratio: Self.ratio(a, b, x, y), logDensity: logDensity)
            : TailPair(.upper, ratio: Self.ratio(b, a, y, x), logDensity: logDensity)
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

    /// I_x(a, b) over the density of the log odds, for x below (a + 1)/(a + b + 2).
    ///
    /// The continued fraction of DiDonato and Morris (1992), equation 9, by the modified Lentz method. It takes y as
    /// well as x, so that it loses no digits where x is near 1.
    private static func ratio(_ a: Double, _ b: Double, _ x: Double, _ y: Double) -> Double {
        let tiny = 1e-300
        var value = a * (a * y - b * x + 1) / (a + 1)
        if value == 0 { value = tiny }
        var c = value
        var d = 0.0
        for step in 1..<100_000 {
            let m = Double(step)
            let middle = a + 2 * m - 1
            let above = m * (a + m - 1) / middle * ((a + b + m - 1) / middle) * (b - m) * x * x
            let beside =
                m + m * (b - m) * x / middle + (a + m) * (a * y - b * x + 1 + m * (1 + y)) / (middle + 2)
            let nextD = beside + above * d
            let nextC = beside + above / c
            d = 1 / (abs(nextD) < tiny ? tiny : nextD)
            c = abs(nextC) < tiny ? tiny : nextC
            value *= c * d
            if abs(c * d - 1) < 3e-16 { break }
        }
        return 1 / value
    }
}
