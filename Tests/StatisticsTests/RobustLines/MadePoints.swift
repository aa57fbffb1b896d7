import Statistics

/// The points of Tests/Fixtures/Statistics/robust_lines.py.
enum MadePoints {
    static let tiedX: [Double] = [1, 2, 2, 3, 4, 4, 4, 5, 6, 7, 7, 8]
    static let tiedY: [Double] = [2, 1, 3, 3, 5, 4, 4, 4, 6, 6, 7, 5]

    /// `count` points by a chaotic map, bit for bit those of the script.
    static func chaotic(_ count: Int) -> (x: [Double], y: [Double]) {
        var u = 0.3
        var points: (x: [Double], y: [Double]) = ([], [])
        for k in 0..<count {
            u = 3.99 * u * (1 - u)
            let x = Double(k % 37) + Double(k) / 1000
            points.x.append(x)
            points.y.append(0.4 * x + 10 * u)
        }
        return points
    }

    /// `count` points on a coarse grid, so that many are tied or in line.
    static func grid(_ count: Int, seed: UInt64) -> (x: [Double], y: [Double]) {
        var stream = RandomStream(seed: seed, purpose: .simulation)
        return (
            (0..<count).map { _ in Double(stream.index(below: 6)) },
            (0..<count).map { _ in Double(stream.index(below: 5)) }
        )
    }
}
