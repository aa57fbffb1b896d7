import RealModule

/// Which end of a distribution a probability is measured from.
enum Tail {
    case lower, upper

    /// The same point told from the end where its probability is at most ½; 1 − p is exact there.
    static func smaller(_ tail: Tail, _ probability: Double) -> (tail: Tail, probability: Double) {
        probability <= 0.5 ? (tail, probability) : (tail == .lower ? .upper : .lower, 1 - probability)
    }
}

/// The two tails at a point as logarithms, and each tail's ratio to the density there.
struct TailPair {
    let logLower: Double
    let logUpper: Double
    let lowerToDensity: Double
    let upperToDensity: Double

    /// - Parameters:
    ///   - tail: the tail that was computed directly; the other is its complement.
    ///   - ratio: that tail divided by the density.
    init(_ tail: Tail, ratio: Double, logDensity: Double) {
        let direct = min(logDensity + .log(ratio), 0)
        let other = Double.log(onePlus: -.exp(direct))
        let otherRatio = Double.exp(other - logDensity)
        (logLower, logUpper) = tail == .lower ? (direct, other) : (other, direct)
        (lowerToDensity, upperToDensity) = tail == .lower ? (ratio, otherRatio) : (otherRatio, ratio)
    }

    /// All probability on one side, at an end of the support.
    init(empty tail: Tail) {
        (logLower, logUpper) = tail == .lower ? (-.infinity, 0) : (0, -.infinity)
        (lowerToDensity, upperToDensity) = (0, 0)
    }
}

/// Solves log tail(u) = log p for u, where both tails are log-concave in u.
///
/// For a log-concave tail Newton's method lands on the far side of the root after its first step, whatever the
/// start, and then approaches it steadily, so there is no bracket to keep.
/// - Parameter probability: strictly between 0 and 1.
/// - Returns: u, or an infinity where its exponential would leave the range of a `Double`.
func solveTail(_ tail: Tail, _ probability: Double, start: Double, at pair: (Double) -> TailPair) -> Double {
    let target = Double.log(probability)
    let limit = 700.0
    var u = max(-limit, min(limit, start))
    for _ in 0..<200 {
        let here = pair(u)
        let step =
            tail == .lower
            ? (target - here.logLower) * here.lowerToDensity : (here.logUpper - target) * here.upperToDensity
        let next = max(-limit, min(limit, u + step))
        let moved = abs(next - u)
        u = next
        if moved <= 1e-13 * max(1, abs(u)) { break }
    }
    return abs(u) < limit ? u : u * .infinity
}
