/// Standard errors that hold where records of one cluster, such as an organization, err together (CR2).
///
/// The adjustment makes the variance unbiased if the errors are independent after all, and each combination of
/// coefficients has its own degrees of freedom (Bell and McCaffrey's, by Satterthwaite's approximation). Everything is
/// computed among the p columns of Q, so the cost is that of n + p³ · clusters operations, and no n × n matrix exists.
///
/// Source: Pustejovsky and Tipton (2018), "Small-sample methods for cluster-robust variance estimation and hypothesis
/// testing in fixed effects models", with an independent working model; Imbens and Kolesár (2016).
public struct ClusterRobust: Sendable {
    public let clusterCount: Int

    private let fit: LinearFit
    private let clusters: [Cluster]
    private let meat: SymmetricMatrix

    /// - Parameters:
    ///   - fit: the coefficients to judge.
    ///   - clusters: for each record the code of its cluster, any integers.
    /// - Throws: `.oneCluster`, `.unequalLengths`.
    public init(_ fit: LinearFit, clusters: [Int]) throws(InsufficientData) {
        guard clusters.count == fit.count else { throw .unequalLengths(clusters.count, fit.count) }
        let members = Self.members(of: clusters)
        guard members.count > 1 else { throw .oneCluster }
        self.fit = fit
        self.clusters = members.map { Cluster(fit, rows: $0) }
        clusterCount = members.count
        var meat = SymmetricMatrix(size: fit.parameterCount)
        for cluster in self.clusters { meat.addSquare(of: cluster.score) }
        self.meat = meat
    }

    /// Coefficient `index` of the fit.
    /// - Throws: `.noDegreesOfFreedom` where the clusters leave none for this coefficient.
    public func coefficient(_ index: Int) throws(InsufficientData) -> Estimate { try combination(fit.unit(index)) }

    /// Σ weights[j] · coefficients[j].
    /// - Throws: `.noDegreesOfFreedom` where the clusters leave none for this combination.
    public func combination(_ weights: [Double]) throws(InsufficientData) -> Estimate {
        let direction = fit.direction(weights)
        return try Estimate(
            value: fit.value(weights), standardError: meat.quadraticForm(direction).squareRoot(),
            degreesOfFreedom: degreesOfFreedom(direction), method: .clusterRobust)
    }

    /// (Σ g·g)² / Σ (g·h)² over pairs of clusters, where the variance estimate is Σ (g·ε)².
    ///
    /// g·h = [g = h] αg − bg·bh, so the sum over pairs is that of the squared entries of Σ b bᵀ, apart from the diagonal.
    private func degreesOfFreedom(_ direction: [Double]) -> Double {
        var trace = 0.0
        var pairs = 0.0
        var crossed = SymmetricMatrix(size: direction.count)
        for cluster in clusters {
            let (own, shared) = cluster.weights(direction)
            let sharedSquare = shared.reduce(0) { $0 + $1 * $1 }
            let square = own - sharedSquare
            trace += square
            pairs += square * square - sharedSquare * sharedSquare
            crossed.addSquare(of: shared)
        }
        return trace * trace / (pairs + crossed.squaredNorm)
    }

    /// The rows of each cluster, in order of its code.
    private static func members(of codes: [Int]) -> [[Int]] {
        let order = codes.indices.sorted { (codes[$0], $0) < (codes[$1], $1) }
        var members: [[Int]] = []
        for (place, row) in order.enumerated() {
            if place > 0, codes[order[place - 1]] == codes[row] {
                members[members.count - 1].append(row)
            } else {
                members.append([row])
            }
        }
        return members
    }
}

/// One cluster's part, among the columns of Q: M = Σ q qᵀ over its records, in the axes of M.
private struct Cluster: Sendable {
    /// (I − M)^(−½) Σ q e.
    let score: [Double]
    private let shares: [Double]
    private let axes: [[Double]]
    /// (1 − share)^(−½), or 0 where the cluster alone decides an axis.
    private let adjustments: [Double]

    init(_ fit: LinearFit, rows: [Int]) {
        let size = fit.parameterCount
        var matrix = SymmetricMatrix(size: size)
        var sum = [Double](repeating: 0, count: size)
        var row = sum
        for index in rows {
            for column in 0..<size {
                row[column] = fit.basis[column * fit.count + index]
                sum[column] += row[column] * fit.residuals[index]
            }
            matrix.addSquare(of: row)
        }
        let (values, axes) = matrix.eigen()
        shares = values
        self.axes = axes
        let adjustments = values.map { $0 < LinearFit.fullLeverage ? 1 / (1 - $0).squareRoot() : 0 }
        self.adjustments = adjustments
        var score = [Double](repeating: 0, count: size)
        for (axis, adjustment) in zip(axes, adjustments) {
            let part = adjustment * Self.dot(axis, sum)
            for column in 0..<size { score[column] += part * axis[column] }
        }
        self.score = score
    }

    /// a·a and Qᵀa for a = (I − QQᵀ)^(−½) Q · direction, Q being the cluster's rows.
    func weights(_ direction: [Double]) -> (own: Double, shared: [Double]) {
        var own = 0.0
        var shared = [Double](repeating: 0, count: direction.count)
        for (index, axis) in axes.enumerated() {
            let part = Self.dot(axis, direction)
            let weight = shares[index] * adjustments[index] * part
            own += weight * adjustments[index] * part
            for column in shared.indices { shared[column] += weight * axis[column] }
        }
        return (own, shared)
    }

    private static func dot(_ left: [Double], _ right: [Double]) -> Double {
        zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
    }
}
