/// Puts the parts of a whole one upon the other: positive ones upwards from zero, negative ones downwards.
enum Stacking {
    /// From and to of each part. Parts with the same place are stacked in the order of `order`, then of the rows. Parts without
    /// a value (NaN) stay NaN and add nothing.
    static func stack(places: [StackPlace], values: [Double], order: [Int]) -> (from: [Double], to: [Double]) {
        var from = values
        var to = values
        var above: [StackPlace: Double] = [:]
        var below: [StackPlace: Double] = [:]
        for index in values.indices.sorted(by: { (order[$0], $0) < (order[$1], $1) }) where !values[index].isNaN {
            let (place, value) = (places[index], values[index])
            if value < 0 {
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
