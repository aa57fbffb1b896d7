import Quantities

/// What makes a quantity uncertain: a factor that varies, or a sum of products of such factors.
indirect enum Variation: Hashable, Sendable {
    case factor(InputName, LogNormalShape)
    /// The summands are relative to the sum of their medians.
    case sum([Summand])

    struct Summand: Hashable, Sendable {
        let share: Double
        let product: Product
    }
}

/// A product of powers of varying factors, relative to its value where every factor is at its median. Equal factors are one:
/// they cancel exactly, so energy divided by the PUE that it was multiplied by is certain again.
struct Product: Hashable, Sendable {
    struct Power: Hashable, Sendable {
        let base: Variation
        var exponent: Int
    }

    private(set) var powers: [Power] = []

    static let one = Product()

    var isOne: Bool { powers.isEmpty }

    /// This product times another one raised to a power.
    func times(_ other: Product, to exponent: Int = 1) -> Product {
        var result = self
        for power in other.powers {
            if let index = result.powers.firstIndex(where: { $0.base == power.base }) {
                result.powers[index].exponent += exponent * power.exponent
            } else {
                result.powers.append(Power(base: power.base, exponent: exponent * power.exponent))
            }
        }
        result.powers.removeAll { $0.exponent == 0 }
        return result
    }

    init() {}

    init(_ base: Variation) { powers = [Power(base: base, exponent: 1)] }
}

/// A quantity that is known up to factors that vary.
struct Uncertain<Unit: MeasurementUnit>: Hashable, Sendable {
    /// Its value where every factor is at its median.
    let scale: Quantity<Unit>
    let product: Product

    init(_ scale: Quantity<Unit>, _ product: Product = .one) {
        self.scale = scale
        self.product = product
    }

    /// The product with a quantity of another kind, by the operator that the two kinds have: `power.times(time, *)`.
    func times<Other, Result>(
        _ other: Uncertain<Other>, _ multiply: (Quantity<Unit>, Quantity<Other>) -> Quantity<Result>
    ) -> Uncertain<Result> {
        Uncertain<Result>(multiply(scale, other.scale), product.times(other.product))
    }

    /// The quotient by a quantity of another kind, by the operator that the two kinds have: `energy.over(power, /)`.
    func over<Other, Result>(
        _ other: Uncertain<Other>, _ divide: (Quantity<Unit>, Quantity<Other>) -> Quantity<Result>
    ) -> Uncertain<Result> {
        Uncertain<Result>(divide(scale, other.scale), product.times(other.product, to: -1))
    }

    static func * (quantity: Self, ratio: Uncertain<One>) -> Self { quantity.times(ratio, *) }
    static func / (quantity: Self, ratio: Uncertain<One>) -> Self { quantity.over(ratio, /) }

    static func + (left: Self, right: Self) -> Self { sum([left, right]) }

    /// The sum; exact for none. Quantities that vary in the same way make one summand.
    static func sum(_ quantities: [Self]) -> Self {
        var order: [Product] = []
        var scales: [Product: Quantity<Unit>] = [:]
        for quantity in quantities {
            if scales[quantity.product] == nil { order.append(quantity.product) }
            scales[quantity.product, default: .zero] = scales[quantity.product, default: .zero] + quantity.scale
        }
        let summands = order.map { (product: $0, scale: scales[$0] ?? .zero) }
        let sum = summands.map(\.scale).reduce(.zero, +)
        if summands.count <= 1 || sum == .zero { return Self(sum, order.first ?? .one) }
        return Self(sum, Product(.sum(summands.map { Variation.Summand(share: $0.scale / sum, product: $0.product) })))
    }
}
