import RealModule

/// Student's t distribution.
public struct StudentT: ContinuousDistribution, Hashable {
    /// Any positive number; Satterthwaite's are fractional.
    public let degreesOfFreedom: Double

    /// `nil` unless `degreesOfFreedom` is finite and positive.
    public init?(degreesOfFreedom: Double) {
        guard degreesOfFreedom > 0, degreesOfFreedom.isFinite else { return nil }
        self.degreesOfFreedom = degreesOfFreedom
    }

    public func density(_ x: Double) -> Double {
        let atZero = Double.exp(-logBeta) / .sqrt(degreesOfFreedom)
        return atZero * .exp(-0.5 * (degreesOfFreedom + 1) * .log(onePlus: x * x / degreesOfFreedom))
    }

    public func cumulative(_ x: Double) -> Double { upperTail(-x) }

    public func upperTail(_ x: Double) -> Double {
        let square = x * x
        let outside =
            square.isFinite
            ? Double.exp(beta.tails(x: square / total(square), y: degreesOfFreedom / total(square)).logUpper) : 0
        return x >= 0 ? outside / 2 : 1 - outside / 2
    }

    public func quantile(_ p: Double) -> Double { -upperQuantile(p) }

    public func upperQuantile(_ p: Double) -> Double {
        if p <= 0 { return .infinity }
        if p >= 1 { return -.infinity }
        if p > 0.5 { return -upperQuantile(1 - p) }
        if p == 0.5 { return 0 }
        let logOdds = beta.logOdds(.upper, probability: 2 * p)
        return .sqrt(degreesOfFreedom) * .exp(logOdds / 2)
    }

    /// T² / (ν + T²) has the beta distribution with these parameters.
    private var beta: IncompleteBeta { IncompleteBeta(a: 0.5, b: degreesOfFreedom / 2) }

    private func total(_ square: Double) -> Double { degreesOfFreedom + square }

    /// log B(½, ν/2), accurate for large ν.
    private var logBeta: Double {
        let (a, b) = (0.5, degreesOfFreedom / 2)
        let sum = a + b
        return a * .log(a / sum) - b * .log(onePlus: a / b) + 0.5 * .log(2 * .pi * (sum / b) / a)
            + StirlingSeries.error(a) + StirlingSeries.error(b) - StirlingSeries.error(sum)
    }
}
