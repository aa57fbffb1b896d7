/// How many marks lie where: counts on a grid, so that a rectangle is judged at once.
struct Occupancy {
    private let frame: Frame
    private let columns: Int
    private let rows: Int
    /// Of all cells above and to the left.
    private var sums: [Int]

    private static let cell = 5.0

    init(_ points: [(x: Double, y: Double)], in frame: Frame) {
        self.frame = frame
        guard !points.isEmpty else {
            (columns, rows, sums) = (0, 0, [0])
            return
        }
        columns = Int(frame.width / Self.cell) + 1
        rows = Int(frame.height / Self.cell) + 1
        sums = [Int](repeating: 0, count: (columns + 1) * (rows + 1))
        for point in points where point.x.isFinite && point.y.isFinite {
            let (column, row) = ((point.x - frame.left) / Self.cell, (point.y - frame.top) / Self.cell)
            guard column >= 0, row >= 0, column < Double(columns), row < Double(rows) else { continue }
            sums[(Int(row) + 1) * (columns + 1) + Int(column) + 1] += 1
        }
        for row in 1...rows {
            for column in 1...columns {
                let at = row * (columns + 1) + column
                sums[at] += sums[at - 1] + sums[at - columns - 1] - sums[at - columns - 2]
            }
        }
    }

    /// About how many marks lie in the rectangle.
    func count(in box: Frame) -> Int {
        guard columns > 0 else { return 0 }
        func index(_ value: Double, _ limit: Int) -> Int { Int(min(max(value, 0), Double(limit))) }
        let left = index(((box.left - frame.left) / Self.cell).rounded(.down), columns)
        let right = index(((box.right - frame.left) / Self.cell).rounded(.up), columns)
        let top = index(((box.top - frame.top) / Self.cell).rounded(.down), rows)
        let bottom = index(((box.bottom - frame.top) / Self.cell).rounded(.up), rows)
        let width = columns + 1
        return sums[bottom * width + right] - sums[top * width + right] - sums[bottom * width + left]
            + sums[top * width + left]
    }
}
