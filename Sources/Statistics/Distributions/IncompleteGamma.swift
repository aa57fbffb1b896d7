import RealModule

/// The regularized incomplete gamma functions P(a, x) and Q(a, x) = 1 − P(a, x).
struct IncompleteGamma {
    let a: Double

    /// log(x^a e^(−x) / Γ(a)), the log density of log x.
    func logDensityOfLog(_ x: Double) -> Double {
        0.5 * .log(a / (2 * .pi)) - StirlingSeries.error(a) - StirlingSeries.deviance(a, mean: x, excess: a - x)
    }

    /// P(a, x), Q(a, x), and their ratios to the density of log x.
    func tails(_ x: Double) -> TailPair {
        if x <= 0 { return TailPair(empty: .lower) }
        if x == .infinity { return TailPair(empty: .upper) }
        let logDensity = logDensityOfLog(x)
        return x < a + 1
            ? TailPair(.lower, ratio: series(x) / a, logDensity: logDensity)
            : TailPair(.upper, ratio: fraction(x), logDensity: logDensity)
    }

    /// The logarithm of the x whose tail is `probability`, strictly between 0 and 1.
    func logQuantile(_ tail: Tail, probability: Double) -> Double {
        let (tail, probability) = Tail.smaller(tail, probability)
        return solveTail(tail, probability, start: start(tail, probability)) { tails(.exp($0)) }
    }

    private func start(_ tail: Tail, _ probability: Double) -> Double {
        let logProbability = Double.log(probability)
        switch (tail, a < 1) {
        case (.lower, true): return (logProbability + .logGamma(a + 1)) / a
        case (.upper, true): return .log(-logProbability)
        case (.lower, false): return .log(a) + StandardNormalQuantile.value(probability) / .sqrt(a)
        case (.upper, false): return .log(a) - StandardNormalQuantile.value(probability) / .sqrt(a)
        }
    }

    /// Σ xⁿ / ((a + 1) … (a + n)), DLMF 8.11.4, for x below a + 1.
    private func series(_ x: Double) -> Double {
        var term = 1.0
        var sum = 1.0
        var denominator = a
        repeat {
            denominator += 1
            term *= x / denominator
            sum += term
        } while term > 1e-17 * sum
        return sum
    }

    /// The even part of the continued fraction DLMF 8.9.2 by the modified Lentz method, for x of at least a + 1.
    private func fraction(_ x: Double) -> Double {
        let tiny = 1e-300
        var b = x + 1 - a
        var c = 1 / tiny
        var d = 1 / b
        var value = d
        for step in 1..<100_000 {
            let i = Double(step)
            let coefficient = i * (a - i)
            b += 2
            let nextD = coefficient * d + b
            let nextC = b + coefficient / c
            d = 1 / (abs(nextD) < tiny ? tiny : nextD)
            c = abs(nextC) < tiny ? tiny : nextC
            value *= c * d
            if abs(c * d - 1) < 3e-16 { break }
        }
        return value
    }
}
