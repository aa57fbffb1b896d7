/// Finds places for words one after the other: inside the frame, over no word placed before, over few marks. The same
/// labels in the same order get the same places.
struct LabelPlacer {
    struct Candidate {
        let box: Frame
        /// In marks: how many covered marks a better place is worth.
        let penalty: Double
    }

    let frame: Frame
    private let occupancy: Occupancy
    private(set) var taken: [Frame] = []

    init(frame: Frame, marks: [(x: Double, y: Double)]) {
        self.frame = frame
        occupancy = Occupancy(marks, in: frame)
    }

    mutating func reserve(_ box: Frame) { taken.append(box) }

    /// Nil when no candidate is free. `room` replaces the frame for words that may stand beside it.
    mutating func place(_ candidates: [Candidate], within room: Frame? = nil) -> Frame? {
        let frame = room ?? frame
        var best: (cost: Double, box: Frame)?
        for candidate in candidates where frame.contains(candidate.box) {
            if let best, candidate.penalty >= best.cost { continue }
            if taken.contains(where: { $0.overlaps(candidate.box) }) { continue }
            let cost = candidate.penalty + Double(occupancy.count(in: candidate.box))
            if cost < best?.cost ?? .infinity { best = (cost, candidate.box) }
        }
        if let best { taken.append(best.box) }
        return best?.box
    }

    /// Places around a point: right, left, above, below, then the corners; with `reach`, also further away.
    static func around(
        x: Double, y: Double, width: Double, height: Double, gap: Double = 6, reach: [Double] = []
    ) -> [Candidate] {
        let places: [(dx: Double, dy: Double, penalty: Double)] = [
            (1, 0, 0), (-1, 0, 0.3), (0, -1, 0.2), (0, 1, 0.4), (1, -1, 0.5), (-1, -1, 0.6), (1, 1, 0.7), (-1, 1, 0.8),
        ]
        return ([gap] + reach).enumerated().flatMap { ring, distance in
            places.map { place in
                let box = Frame(
                    left: x + place.dx * distance + (place.dx - 1) / 2 * width,
                    top: y + place.dy * distance * (place.dx == 0 ? 1 : 0.8) + (place.dy - 1) / 2 * height,
                    width: width,
                    height: height)
                return Candidate(box: box, penalty: place.penalty + Double(ring) * 2)
            }
        }
    }
}
