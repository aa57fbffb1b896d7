import RealModule

/// Criteria that weigh fit against the number of parameters; the smaller, the better, and only differences mean anything.
///
/// Each counts `k` parameters, the error variance among them, and is `nil` where n is too small for k or the fit is perfect.
public enum InformationCriterion {
    /// n ln(SSE/n) + 2k + 2k(k+1)/(n−k−1).
    ///
    /// Source: Hurvich and Tsai, "Regression and time series model selection in small samples", Biometrika 76 (1989).
    public static func aicc(sumOfSquares: Double, count: Int, parameters k: Int) -> Double? {
        guard let fit = misfit(sumOfSquares, count), let penalty = aiccPenalty(count: count, parameters: k) else {
            return nil
        }
        return fit + penalty
    }

    /// n ln(SSE/n) + k ln n.
    ///
    /// Source: Schwarz, "Estimating the dimension of a model", Annals of Statistics 6 (1978).
    public static func bic(sumOfSquares: Double, count: Int, parameters k: Int) -> Double? {
        misfit(sumOfSquares, count).map { $0 + Double(k) * .log(Double(count)) }
    }

    /// n ln(SSE/(n−k)) + k · 0.299 (ln n)^2.1, which pays more for breaks than BIC does; here k leaves the variance out.
    ///
    /// Source: Liu, Wu and Zidek, "On segmented multivariate regression", Statistica Sinica 7 (1997).
    public static func lwz(sumOfSquares: Double, count: Int, parameters k: Int) -> Double? {
        guard sumOfSquares > 0, sumOfSquares.isFinite, count > k, count > 1 else { return nil }
        let n = Double(count)
        return n * .log(sumOfSquares / (n - Double(k))) + Double(k) * 0.299 * .pow(.log(n), 2.1)
    }

    /// What AICc charges for `k` parameters; `nil` where n ≤ k + 1.
    static func aiccPenalty(count: Int, parameters k: Int) -> Double? {
        guard count > k + 1 else { return nil }
        return 2 * Double(k) + 2 * Double(k * (k + 1)) / Double(count - k - 1)
    }

    private static func misfit(_ sumOfSquares: Double, _ count: Int) -> Double? {
        guard sumOfSquares > 0, sumOfSquares.isFinite, count > 0 else { return nil }
        return Double(count) * .log(sumOfSquares / Double(count))
    }
}
