import Statistics
import Testing

/// One row of a reference table: at the double `x` nearest to the quantile of `p` in `tail`, the density and both tails.
struct DistributionRow: Sendable, CustomTestStringConvertible {
    enum Tail { case lower, upper }

    let parameters: [Double]
    let tail: Tail
    let p: Double
    let x: Double
    let density: Double
    let lower: Double
    let upper: Double

    init(
        _ parameters: [Double], _ tail: Tail, _ p: Double, x: Double, density: Double, lower: Double, upper: Double
    ) {
        self.parameters = parameters
        self.tail = tail
        self.p = p
        self.x = x
        self.density = density
        self.lower = lower
        self.upper = upper
    }

    var testDescription: String { "\(parameters) \(tail) \(p)" }
}
