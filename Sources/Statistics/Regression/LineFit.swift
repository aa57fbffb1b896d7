/// A straight line fitted by least squares, its slope and intercept judged in three ways.
public struct LineFit: Sendable {
    /// A coefficient under the three assumptions about the errors, or why there is no such judgement.
    public struct Coefficient: Sendable {
        /// The errors are independent and of one spread.
        public let ols: Estimate
        /// The errors are independent, their spread may differ.
        public let hc3: Result<Estimate, InsufficientData>
        /// The errors of a cluster's records may be alike; `nil` if no clusters were given.
        public let cluster: Result<Estimate, InsufficientData>?

        public var value: Double { ols.value }
    }

    public let slope: Coefficient
    /// The height of the line at `interceptAt`.
    public let intercept: Coefficient
    public let interceptAt: Double
    public let fit: LinearFit
    /// The CR2 errors of the whole fit, such as for its band; `nil` if no clusters were given.
    public let clusterRobust: Result<ClusterRobust, InsufficientData>?
    /// The number of clusters; `nil` if none were given.
    public let clusterCount: Int?

    /// The mean of y at `x`; its intervals over a range of x are the band of the line.
    public func mean(at x: Double) -> Estimate { fit.mean(at: [x - interceptAt]) }
}

/// Fits y = intercept + slope · (x − interceptAt).
///
/// - Parameters:
///   - x: such as decimal years.
///   - y: such as the log10 of a positive quantity; as long as `x`.
///   - clusters: for each record the code of its cluster, for CR2 standard errors.
///   - interceptAt: the x at which the intercept is taken.
/// - Throws: `InsufficientData` for fewer than 4 records, constant x or y, values that are not finite.
public func fitLine(
    x: [Double], y: [Double], clusters: [Int]? = nil, interceptAt: Double = 0
) throws(InsufficientData) -> LineFit {
    let fit = try LinearFit(columns: [x.map { $0 - interceptAt }], y: y)
    guard y.contains(where: { $0 != y[0] }) else { throw .constantY }
    if let clusters, clusters.count != x.count { throw .unequalLengths(clusters.count, x.count) }

    let hc3 = Result { () throws(InsufficientData) in try HeteroscedasticityRobust(fit) }
    let robust = clusters.map { codes in
        Result { () throws(InsufficientData) in try ClusterRobust(fit, clusters: codes) }
    }
    func coefficient(_ index: Int) -> LineFit.Coefficient {
        LineFit.Coefficient(
            ols: fit.coefficient(index),
            hc3: hc3.map { $0.coefficient(index) },
            cluster: robust.map { result in
                result.flatMap { robust in
                    Result { () throws(InsufficientData) in try robust.coefficient(index) }
                }
            })
    }
    return LineFit(
        slope: coefficient(1), intercept: coefficient(0), interceptAt: interceptAt, fit: fit, clusterRobust: robust,
        clusterCount: clusters.map { Set($0).count })
}
