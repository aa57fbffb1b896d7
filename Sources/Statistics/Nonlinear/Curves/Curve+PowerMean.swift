import RealModule

extension Curve {
    /// ln y of the power-mean family y = [(1−w) P^λ + w Q^λ]^(1/λ), with P = y(0) and Q = y(1), for 0 ≤ w ≤ 1.
    ///
    /// λ = 1 is linear growth, 0 < λ < 1 a power 1/λ, λ = 0 exponential growth P^(1−w) Q^w, λ < 0 hyperbolic growth, λ > 1
    /// slower than linear. No member can be negative. λ stays in [−4, 4].
    public static let logPowerMean = Curve(
        name: "power mean", parameterNames: ["logStart", "logEnd", "lambda"],
        bounds: [-Double.infinity...Double.infinity, -Double.infinity...Double.infinity, -4...4]
    ) { w, parameters, gradient in
        let difference = parameters[1] - parameters[0]
        let lambda = parameters[2]
        let (mean, share, slope) = powerMean(w, difference, lambda)
        gradient[0] = 1 - share
        gradient[1] = share
        gradient[2] = slope
        return parameters[0] + mean
    }

    /// ln y − ln P, its derivative by ln Q, and its derivative by λ, where ln Q − ln P = `difference`.
    private static func powerMean(
        _ w: Double, _ difference: Double, _ lambda: Double
    ) -> (mean: Double, share: Double, slope: Double) {
        let u = lambda * difference
        if abs(u) < 0.01 { return nearGeometric(w, difference, u) }
        // E = (1−w) + w e^u is written so that nothing overflows.
        let small = Double.exp(-abs(u))
        let (first, second) = u > 0 ? ((1 - w) * small, w) : (1 - w, w * small)
        let logE = (u > 0 ? u : 0) + .log(first + second)
        let share = second / (first + second)
        let mean = logE / lambda
        return (mean, share, (share * difference - mean) / lambda)
    }

    /// The same where λ · `difference` is small: the series of ln E in the cumulants of a Bernoulli variable of mean w.
    private static func nearGeometric(
        _ w: Double, _ difference: Double, _ u: Double
    ) -> (mean: Double, share: Double, slope: Double) {
        let variance = w * (1 - w)
        let skew = variance * (1 - 2 * w)
        let fourth = variance * (1 - 6 * variance)
        let fifth = skew * (1 - 12 * variance)
        let mean = difference * (w + u * (variance / 2 + u * (skew / 6 + u * (fourth / 24 + u * fifth / 120))))
        let share = w + u * (variance + u * (skew / 2 + u * (fourth / 6 + u * fifth / 24)))
        let slope = difference * difference * (variance / 2 + u * (skew / 3 + u * (fourth / 8 + u * fifth / 30)))
        return (mean, share, slope)
    }
}
