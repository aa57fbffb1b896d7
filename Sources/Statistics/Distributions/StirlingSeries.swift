import RealModule

/// The pieces from which densities are built without subtracting large logarithms of gamma functions.
///
/// Source: C. Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000).
enum StirlingSeries {
    /// log Γ(z) less its leading Stirling terms, (z − ½) log z − z + ½ log 2π.
    static func error(_ z: Double) -> Double {
        if z < 16 {
            return .logGamma(z) - ((z - 0.5) * .log(z) - z + 0.5 * .log(2 * .pi))
        }
        let r = 1 / (z * z)
        return (1.0 / 12 - r * (1.0 / 360 - r * (1.0 / 1260 - r * (1.0 / 1680 - r / 1188)))) / z
    }

    /// m log(m / mean) − excess, without cancellation where `m` is near `mean`. Both are positive.
    ///
    /// - Parameter excess: m − mean, from wherever it is known best.
    static func deviance(_ m: Double, mean: Double, excess: Double) -> Double {
        guard abs(excess) < 0.1 * (m + mean) else {
            return m * .log(m / mean) - excess
        }
        // With v = (m − mean)/(m + mean), log(m/mean) = 2 (v + v³/3 + v⁵/5 + …).
        let v = excess / (m + mean)
        var sum = excess * v
        var term = 2 * m * v
        var odd = 3.0
        while true {
            term *= v * v
            let next = sum + term / odd
            if next == sum { return sum }
            sum = next
            odd += 2
        }
    }
}
