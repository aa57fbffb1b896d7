import RealModule

extension Curve {
    /// A (1 − e^(−r(x−s))): the distance to a ceiling A shrinks by the same share every year; 0 is passed at s.
    public static let exponentialToCeiling = Curve(
        name: "exponential to a ceiling", parameterNames: ["asymptote", "rate", "start"]
    ) { x, parameters, gradient in
        let (asymptote, rate, start) = (parameters[0], parameters[1], parameters[2])
        let share = -Double.expMinusOne(-rate * (x - start))
        let left = asymptote * .exp(-rate * (x - start))
        gradient[0] = share
        gradient[1] = left * (x - start)
        gradient[2] = -left * rate
        return asymptote * share
    }
}
