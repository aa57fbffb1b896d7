/// Puts the parts of a whole one upon the other: positive ones upwards from zero, negative ones downwards.
enum Stacking {
    /// Where a stack stands.
    struct Place: Hashable {
        let value: Double
        let panel: Int
    }

    /// From and to of each part. Parts with the same place are stacked in ascending `order`, then by row. A part without a value
    /// (NaN) stays NaN; so does what lies above it when `unknownHidesRest`, because its place is then unknown too.
    static func stack(
        places: [Place], values: [Double], order: [Int], unknownHidesRest: Bool
    ) -> (from: [Double], to: [Double]) {
        var from = values
        var to = values
        var above: [Place: Double] = [:]
        var below: [Place: Double] = [:]
        for index in values.indices.sorted(by: { (order[$0], $0) < (order[$1], $1) }) {
            let (place, value) = (places[index], values[index])
            if value.isNaN {
                if unknownHidesRest {
                    above[place] = .nan
                    below[place] = .nan
                }
            } else if value < 0 {
                from[index] = below[place] ?? 0
                to[index] = from[index] + value
                below[place] = to[index]
            } else {
                from[index] = above[place] ?? 0
                to[index] = from[index] + value
                above[place] = to[index]
            }
        }
        return (from, to)
    }
}
