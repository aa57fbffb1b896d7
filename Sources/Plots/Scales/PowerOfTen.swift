/// Exact decimal powers and multiples of them.
enum PowerOfTen {
    /// 10^exponent, correctly rounded.
    static func value(_ exponent: Int) -> Double { multiple(1, exponent) }

    /// whole × 10^exponent, correctly rounded: what reads back from `whole` followed by `e` and the exponent.
    static func multiple(_ whole: Int, _ exponent: Int) -> Double {
        if (0...22).contains(exponent) { return Double(whole) * small[exponent] }
        if (-22..<0).contains(exponent) { return Double(whole) / small[-exponent] }
        return Double("\(whole)e\(exponent)") ?? (exponent > 0 ? .infinity : 0)
    }

    private static let small: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ]
}
