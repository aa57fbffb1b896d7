import RealModule
import Statistics

/// The models of NIST's nonlinear reference datasets, with derivatives by hand.
enum NISTNonlinearModels {
    static let all: [String: Curve] = [
        "Misra1a": misra1a, "Chwirut2": chwirut2, "Thurber": cubicRatio("Thurber"), "Hahn1": cubicRatio("Hahn1"),
        "Rat42": rat42, "Rat43": rat43, "Eckerle4": eckerle4, "MGH09": mgh09,
    ]

    private static func names(_ count: Int) -> [String] { (1...count).map { "b\($0)" } }

    static let misra1a = Curve(name: "Misra1a", parameterNames: names(2)) { x, b, gradient in
        let decay = Double.exp(-b[1] * x)
        gradient[0] = 1 - decay
        gradient[1] = b[0] * x * decay
        return b[0] * (1 - decay)
    }

    static let chwirut2 = Curve(name: "Chwirut2", parameterNames: names(3)) { x, b, gradient in
        let divisor = b[1] + b[2] * x
        let value = Double.exp(-b[0] * x) / divisor
        gradient[0] = -x * value
        gradient[1] = -value / divisor
        gradient[2] = -x * value / divisor
        return value
    }

    static func cubicRatio(_ name: String) -> Curve {
        Curve(name: name, parameterNames: names(7)) { x, b, gradient in
            let above = b[0] + x * (b[1] + x * (b[2] + x * b[3]))
            let below = 1 + x * (b[4] + x * (b[5] + x * b[6]))
            let powers = [1, x, x * x, x * x * x]
            for power in 0..<4 { gradient[power] = powers[power] / below }
            for power in 1..<4 { gradient[3 + power] = -above / (below * below) * powers[power] }
            return above / below
        }
    }

    static let rat42 = Curve(name: "Rat42", parameterNames: names(3)) { x, b, gradient in
        let term = Double.exp(b[1] - b[2] * x)
        gradient[0] = 1 / (1 + term)
        gradient[1] = -b[0] * term / ((1 + term) * (1 + term))
        gradient[2] = -x * gradient[1]
        return b[0] / (1 + term)
    }

    static let rat43 = Curve(name: "Rat43", parameterNames: names(4)) { x, b, gradient in
        let term = Double.exp(b[1] - b[2] * x)
        let share = Double.pow(1 + term, -1 / b[3])
        let value = b[0] * share
        gradient[0] = share
        gradient[1] = -value * term / (b[3] * (1 + term))
        gradient[2] = -x * gradient[1]
        gradient[3] = value * .log(onePlus: term) / (b[3] * b[3])
        return value
    }

    static let eckerle4 = Curve(name: "Eckerle4", parameterNames: names(3)) { x, b, gradient in
        let z = (x - b[2]) / b[1]
        let shape = Double.exp(-0.5 * z * z) / b[1]
        gradient[0] = shape
        gradient[1] = b[0] * shape * (z * z - 1) / b[1]
        gradient[2] = b[0] * shape * z / b[1]
        return b[0] * shape
    }

    static let mgh09 = Curve(name: "MGH09", parameterNames: names(4)) { x, b, gradient in
        let above = x * x + x * b[1]
        let below = x * x + x * b[2] + b[3]
        gradient[0] = above / below
        gradient[1] = b[0] * x / below
        gradient[3] = -b[0] * above / (below * below)
        gradient[2] = gradient[3] * x
        return b[0] * above / below
    }
}
