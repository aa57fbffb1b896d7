extension LinearFit {
    /// A record whose leverage is this close to 1 decides a coefficient alone.
    static let fullLeverage = 1 - 1e-10

    /// The error of predicting each record from the fit to all others, e / (1 − h); `nil` where its leverage is 1.
    public var leaveOneOutResiduals: [Double?] {
        zip(residuals, leverage).map { $1 < Self.fullLeverage ? $0 / (1 - $1) : nil }
    }

    /// The prediction sum of squares, Σ (leave-one-out residual)²; `nil` if a record alone decides a coefficient.
    public var press: Double? {
        var sum = 0.0
        for residual in leaveOneOutResiduals {
            guard let residual else { return nil }
            sum += residual * residual
        }
        return sum
    }

    /// How far all fitted values move when a record is left out; `nil` where its leverage is 1 or the fit is exact.
    ///
    /// Source: Cook (1977), e² h / (p s² (1 − h)²).
    public var cooksDistance: [Double?] {
        let unit = Double(parameterCount) * sumOfSquares / Double(residualDegreesOfFreedom)
        return zip(leaveOneOutResiduals, leverage).map { residual, leverage in
            isExact ? nil : residual.map { $0 * $0 * leverage / unit }
        }
    }
}
