/// Standard errors that hold where the spread of the errors differs from record to record (HC3).
///
/// Source: MacKinnon and White (1985); t on n − p degrees of freedom, as Long and Ervin (2000) advise.
public struct HeteroscedasticityRobust: Sendable {
    private let fit: LinearFit
    private let meat: SymmetricMatrix

    /// - Throws: `.decidedByOneRecord` where a record's leverage is 1.
    public init(_ fit: LinearFit) throws(InsufficientData) {
        let residuals = fit.leaveOneOutResiduals
        var meat = SymmetricMatrix(size: fit.parameterCount)
        for row in 0..<fit.count {
            guard let residual = residuals[row] else { throw .decidedByOneRecord(index: row) }
            meat.addSquare(of: (0..<fit.parameterCount).map { fit.basis[$0 * fit.count + row] * residual })
        }
        self.fit = fit
        self.meat = meat
    }

    /// Coefficient `index` of the fit.
    public func coefficient(_ index: Int) -> Estimate { combination(fit.unit(index)) }

    /// Σ weights[j] · coefficients[j].
    public func combination(_ weights: [Double]) -> Estimate {
        let variance = meat.quadraticForm(fit.direction(weights))
        return fit.estimate(weights, standardError: variance.squareRoot(), method: .hc3)
    }
}
