import RealModule

extension Curve {
    /// A e^(−e^(−r(x−m))): growth to a ceiling A that slows early, 1/e of it reached at m.
    public static let gompertz = Curve(
        name: "Gompertz", parameterNames: ["asymptote", "rate", "inflection"]
    ) { x, parameters, gradient in
        let (asymptote, rate, inflection) = (parameters[0], parameters[1], parameters[2])
        let decay = Double.exp(-rate * (x - inflection))
        let share = Double.exp(-decay)
        // decay may be infinite where the share is 0; their product is 0 there.
        let slope = share == 0 ? 0 : asymptote * share * decay
        gradient[0] = share
        gradient[1] = slope * (x - inflection)
        gradient[2] = -slope * rate
        return asymptote * share
    }
}
