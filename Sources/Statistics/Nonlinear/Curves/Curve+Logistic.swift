import RealModule

extension Curve {
    /// A / (1 + e^(−r(x−m))): symmetric growth to a ceiling A, half of it reached at m.
    public static let logistic = Curve(
        name: "logistic", parameterNames: ["asymptote", "rate", "midpoint"]
    ) { x, parameters, gradient in
        let (asymptote, rate, midpoint) = (parameters[0], parameters[1], parameters[2])
        let share = logisticShare(rate * (x - midpoint))
        let slope = asymptote * share * logisticShare(-rate * (x - midpoint))
        gradient[0] = share
        gradient[1] = slope * (x - midpoint)
        gradient[2] = -slope * rate
        return asymptote * share
    }

    /// k − ln(1 + e^(−r(w−m))): the logarithm of logistic growth to e^k.
    public static let logLogistic = Curve(
        name: "logistic", parameterNames: ["logAsymptote", "rate", "midpoint"]
    ) { w, parameters, gradient in
        let (rate, midpoint) = (parameters[1], parameters[2])
        let z = -rate * (w - midpoint)
        let missing = logisticShare(z)
        gradient[0] = 1
        gradient[1] = missing * (w - midpoint)
        gradient[2] = -missing * rate
        return parameters[0] - (z > 0 ? z + .log(onePlus: .exp(-z)) : .log(onePlus: .exp(z)))
    }

    /// 1 / (1 + e^(−z)), without overflow.
    private static func logisticShare(_ z: Double) -> Double {
        if z >= 0 { return 1 / (1 + .exp(-z)) }
        let odds = Double.exp(z)
        return odds / (1 + odds)
    }
}
