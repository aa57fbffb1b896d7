import Quantities

/// Turns uncertain quantities into ranges, and remembers what it has drawn: runs that lack the same inputs differ by their
/// scale only.
struct Sampler {
    let draws: Draws
    private var factors: [Variation: [Double]] = [:]
    private var spreads: [Product: RelativeSpread] = [:]

    /// More than the factors that the runs of a dataset share; a bound on memory.
    private static let remembered = 64

    init(_ draws: Draws) { self.draws = draws }

    mutating func spread<Unit>(of quantity: Uncertain<Unit>) -> Spread<Unit> {
        let relative = spread(of: quantity.product)
        return Spread(
            ordered: quantity.scale * relative.low, quantity.scale * relative.mid, quantity.scale * relative.high)
    }

    private mutating func spread(of product: Product) -> RelativeSpread {
        if product.isOne { return .exact }
        if let known = spreads[product] { return known }
        let spread = RelativeSpread(of: values(of: product))
        spreads[product] = spread
        return spread
    }

    /// The product at each draw.
    mutating func values(of product: Product) -> [Double] {
        var result = [Double](repeating: 1, count: draws.count)
        for power in product.powers {
            let base = values(of: power.base)
            for _ in 0..<max(0, power.exponent) {
                for index in 0..<min(result.count, base.count) { result[index] *= base[index] }
            }
            for _ in 0..<max(0, -power.exponent) {
                for index in 0..<min(result.count, base.count) { result[index] /= base[index] }
            }
        }
        return result
    }

    private mutating func values(of variation: Variation) -> [Double] {
        if let known = factors[variation] { return known }
        let values: [Double]
        switch variation {
        case .factor(let input, let shape):
            values = draws[input].map(shape.value(at:))
        case .sum(let summands):
            values = summands.reduce(into: [Double](repeating: 0, count: draws.count)) { sum, summand in
                let terms = self.values(of: summand.product)
                for index in 0..<min(sum.count, terms.count) { sum[index] += summand.share * terms[index] }
            }
        }
        if factors.count >= Self.remembered { factors.removeAll(keepingCapacity: true) }
        factors[variation] = values
        return values
    }
}
