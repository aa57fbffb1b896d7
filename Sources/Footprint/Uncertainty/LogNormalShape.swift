import RealModule

/// How a factor varies around its median: log-normally, with a spread of its own on either side, so that its 5th, 50th and
/// 95th percentiles are the stated ones even where the median is not their geometric mean.
///
/// Relative to the median, a draw is f + (1 − f) e^(σz) for a standard normal z, where f is the share of the factor that is
/// fixed: 0 for most, the one in a PUE (the energy of the computers themselves) and in 1 + overhead.
struct LogNormalShape: Hashable, Sendable {
    let sigmaBelow: Double
    let sigmaAbove: Double
    var fixedShare = 0.0
    /// The largest value that is possible, relative to the median.
    var ceiling = Double.infinity

    /// The 95th percentile of the standard normal distribution (Abramowitz and Stegun 1964, table 26.1).
    static let z95 = 1.644_853_626_951_472_7

    /// - Parameter fixed: The part of all three numbers that does not vary. What is left is positive.
    init(low: Double, mid: Double, high: Double, fixed: Double = 0, largest: Double = .infinity) {
        let (low, varying, high) = (low - fixed, mid - fixed, high - fixed)
        sigmaBelow = .log(varying / low) / Self.z95
        sigmaAbove = .log(high / varying) / Self.z95
        fixedShare = fixed / mid
        ceiling = largest / mid
    }

    /// The factor over its median at a standard normal draw.
    func value(at z: Double) -> Double {
        min(fixedShare + (1 - fixedShare) * .exp((z < 0 ? sigmaBelow : sigmaAbove) * z), ceiling)
    }
}
