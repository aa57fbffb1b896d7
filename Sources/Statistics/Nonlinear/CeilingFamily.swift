import RealModule

/// A family of curves with a ceiling, and where its fit starts.
struct CeilingFamily: Sendable {
    let curve: Curve
    /// A function of y/A that makes the curve the straight line r(x − m).
    private let straighten: @Sendable (_ share: Double) -> Double

    static let all = [
        CeilingFamily(curve: .logistic) { .log($0 / (1 - $0)) },
        CeilingFamily(curve: .gompertz) { -.log(-.log($0)) },
        CeilingFamily(curve: .exponentialToCeiling) { -.log(1 - $0) },
    ]

    /// Ceilings to start from, as multiples of the highest result.
    static let ceilings = [1.02, 1.2, 2]

    private init(curve: Curve, straighten: @escaping @Sendable (Double) -> Double) {
        self.curve = curve
        self.straighten = straighten
    }

    /// For each ceiling A, the line through the straightened results that lie between 0 and A.
    func starts(x: [Double], y: [Double]) -> [[Double]] {
        let highest = y.max() ?? 1
        let (first, last) = (x.min() ?? 0, x.max() ?? 1)
        return Self.ceilings.map { factor in
            let ceiling = highest > 0 ? factor * highest : 1
            let used = y.indices.filter { y[$0] > 0 && y[$0] < ceiling }
            let line = SimpleLine(x: used.map { x[$0] }, y: used.map { straighten(y[$0] / ceiling) })
            if let line, line.slope != 0 { return [ceiling, line.slope, -line.intercept / line.slope] }
            return [ceiling, 4 / (last - first), (first + last) / 2]
        }
    }
}
