/// A sum of products that is as good as one computed with twice the digits and then rounded.
///
/// Source: Ogita, Rump and Oishi, "Accurate Sum and Dot Product" (2005), algorithm 5.3.
struct CompensatedSum {
    private var high = 0.0
    private var low = 0.0

    var value: Double { high + low }

    mutating func add(_ term: Double) {
        let sum = high + term
        let part = sum - high
        low += (high - (sum - part)) + (term - part)
        high = sum
    }

    mutating func add(_ left: Double, times right: Double) {
        let product = left * right
        low += (-product).addingProduct(left, right)
        add(product)
    }
}
