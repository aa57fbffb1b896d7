import RealModule

extension RandomStream {
    /// A number strictly between 0 and 1, of 53 random bits.
    public mutating func uniform() -> Double {
        let high = UInt64(word() >> 5)
        let low = UInt64(word() >> 6)
        return (Double(high << 26 | low) + 0.5) * 0x1p-53
    }

    /// An index from 0 up to, not including, `count`, each equally likely; 0 where `count` is below 2.
    ///
    /// Source: Lemire, "Fast random integer generation in an interval", ACM TOMACS 29 (2019).
    public mutating func index(below count: Int) -> Int {
        guard count > 1, let bound = UInt32(exactly: count) else { return 0 }
        var product = UInt64(word()) &* UInt64(bound)
        if UInt32(truncatingIfNeeded: product) < bound {
            let threshold = (0 &- bound) % bound
            while UInt32(truncatingIfNeeded: product) < threshold {
                product = UInt64(word()) &* UInt64(bound)
            }
        }
        return Int(product >> 32)
    }

    /// A standard normal number.
    ///
    /// Source: Box and Muller, "A note on the generation of random normal deviates", Ann. Math. Stat. 29 (1958).
    public mutating func normal() -> Double {
        if let spare = spareNormal {
            spareNormal = nil
            return spare
        }
        let radius = Double.sqrt(-2 * .log(uniform()))
        let angle = 2 * Double.pi * uniform()
        spareNormal = radius * .sin(angle)
        return radius * .cos(angle)
    }

    /// A normal number with this mean and standard deviation.
    public mutating func normal(mean: Double, standardDeviation: Double) -> Double {
        mean + standardDeviation * normal()
    }

    /// A number whose natural logarithm is normal with this mean and standard deviation.
    public mutating func logNormal(logMean: Double, logStandardDeviation: Double) -> Double {
        .exp(normal(mean: logMean, standardDeviation: logStandardDeviation))
    }

    /// A Poisson count; 0 where `mean` is not positive. A mean above 10^15, where a count is no longer exact in a
    /// `Double`, is returned as it is.
    public mutating func poisson(mean: Double) -> Int {
        guard mean > 0 else { return 0 }
        guard mean < 1e15 else { return Int(min(mean, 1e18)) }
        return mean < 10 ? smallPoisson(mean) : largePoisson(mean)
    }

    /// Sequential inversion of the distribution function.
    private mutating func smallPoisson(_ mean: Double) -> Int {
        var rest = uniform()
        var probability = Double.exp(-mean)
        var count = 0
        while rest > probability, count < 200 {
            rest -= probability
            count += 1
            probability *= mean / Double(count)
        }
        return count
    }

    /// Transformed rejection. Source: Hörmann, "The transformed rejection method for generating Poisson random
    /// variables", Insurance: Mathematics and Economics 12 (1993), algorithm PTRS.
    private mutating func largePoisson(_ mean: Double) -> Int {
        let b = 0.931 + 2.53 * mean.squareRoot()
        let a = -0.059 + 0.02483 * b
        let inverseAlpha = 1.1239 + 1.1328 / (b - 3.4)
        let squeeze = 0.9277 - 3.6224 / (b - 2)
        while true {
            let u = uniform() - 0.5
            let v = uniform()
            let distance = 0.5 - abs(u)
            let count = ((2 * a / distance + b) * u + mean + 0.43).rounded(.down)
            if distance >= 0.07, v <= squeeze { return Int(count) }
            if count < 0 || (distance < 0.013 && v > distance) { continue }
            let envelope = Double.log(v * inverseAlpha / (a / (distance * distance) + b))
            if envelope <= count * .log(mean) - mean - .logGamma(count + 1) { return Int(count) }
        }
    }
}
