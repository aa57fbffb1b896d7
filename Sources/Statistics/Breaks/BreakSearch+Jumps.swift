extension BreakSearch {
    public static let mostJumps = 5
    /// The 95 % point of Hansen's likelihood ratio, −2 ln(1 − √0.95).
    static let hansenCritical = 7.352

    /// Jumps: dates between which the records follow separate lines, by dynamic programming.
    ///
    /// The number of jumps, at most 5, is the one with the least LWZ, n ln(SSE/(n−p)) + p · 0.299 (ln n)^2.1, where k jumps
    /// make p = 2(k + 1) + k. A jump never lies between records of one time.
    ///
    /// Sources: Bai and Perron, "Computation and analysis of multiple structural change models", J. Appl. Econometrics 18
    /// (2003); Hansen, "Sample splitting and threshold estimation", Econometrica 68 (2000), for the interval.
    ///
    /// - Throws: `InsufficientData` for fewer than 6 records, constant x or y, values that are not finite.
    public static func jumps(x: [Double], y: [Double]) throws(InsufficientData) -> BreakSearch {
        try Points.check(x: x, y: y)
        let order = sortedOrder(x: x, y: y)
        let segments = Segments(x: order.map { x[$0] }, y: order.map { y[$0] }, most: mostJumps + 1)
        let models = (0...mostJumps).compactMap { segments.model(jumps: $0) }
        guard let search = BreakSearch(.separate, count: x.count, models: models) else {
            throw .tooFewRecords(have: x.count, need: 4)
        }
        return search
    }
}
