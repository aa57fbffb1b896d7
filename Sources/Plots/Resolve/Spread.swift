/// Sideways places for points in a band, so that the outline shows the density (a sina plot: Sidiropoulos et al. 2018,
/// J. Comput. Graph. Stat. 27, with an even sequence in place of random numbers).
enum Spread {
    /// Offsets in band widths, within ±0.5, for values on the other axis as positions from 0 to 1.
    static func offsets(positions: [Double], bands: [Double]) -> [Double] {
        var offsets = [Double](repeating: 0, count: positions.count)
        let byBand = positions.indices.sorted { (bands[$0], positions[$0], $0) < (bands[$1], positions[$1], $1) }
        var start = 0
        while start < byBand.count {
            var end = start
            while end < byBand.count, bands[byBand[end]] == bands[byBand[start]] { end += 1 }
            let members = Array(byBand[start..<end])
            let near = neighbours(members.map { positions[$0] })
            let most = Double(near.max() ?? 1)
            for (rank, member) in members.enumerated() {
                let even = (Double(rank) * 0.618_033_988_749_895).truncatingRemainder(dividingBy: 1) - 0.5
                let width = near[rank] < 2 ? 0 : Double(near[rank]) / max(most, 6)
                offsets[member] = even * width * 0.9
            }
            start = end
        }
        return offsets
    }

    /// How many of the ascending positions lie within 2 % of the axis of each.
    private static func neighbours(_ positions: [Double]) -> [Int] {
        var low = 0
        var high = 0
        return positions.map { position in
            while low < positions.count, positions[low] < position - 0.02 { low += 1 }
            while high < positions.count, positions[high] <= position + 0.02 { high += 1 }
            return max(high - low, 1)
        }
    }
}
