import Quantities

/// A row of the file that has both x and y.
struct TrendRecord: Sendable {
    /// A decimal year, or a number.
    let x: Double
    let date: PartialDate?
    let y: Double
    let group: String?
    let cluster: String?
    let line: Int
    /// All cells of the row.
    let text: String

    /// By x, then y, then the row's bytes, so that no result depends on the order of the file.
    static func precedes(_ left: TrendRecord, _ right: TrendRecord) -> Bool {
        if left.x != right.x { return left.x < right.x }
        if left.y != right.y { return left.y < right.y }
        return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}
