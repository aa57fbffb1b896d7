/// The sizes of groups of equal values.
struct TiedGroups {
    let sizes: [Int]

    init(sorted values: [Double]) {
        var sizes: [Int] = []
        for index in values.indices {
            if index > 0, values[index] == values[index - 1] {
                sizes[sizes.count - 1] += 1
            } else {
                sizes.append(1)
            }
        }
        self.sizes = sizes
    }

    var pairs: Int { sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 } }

    /// Pairs of different values.
    var untiedPairs: Int {
        let total = sizes.reduce(0, +)
        return total * (total - 1) / 2 - pairs
    }

    /// Σ f(size).
    func sum(_ term: (Double) -> Double) -> Double { sizes.reduce(0) { $0 + term(Double($1)) } }
}
