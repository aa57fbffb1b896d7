/// The 5th percentile, median and 95th percentile of a product over its value at the medians of its factors.
struct RelativeSpread: Hashable, Sendable {
    let low: Double
    let mid: Double
    let high: Double

    static let exact = RelativeSpread(low: 1, mid: 1, high: 1)
}

extension RelativeSpread {
    /// Of the draws; exact for none. Quantiles interpolate linearly between order statistics (Hyndman and Fan 1996, type 7).
    init(of draws: [Double]) {
        let positions = [0.05, 0.5, 0.95].map { $0 * Double(max(draws.count, 1) - 1) }
        let ranks = positions.flatMap { [Int($0), min(Int($0) + 1, max(draws.count, 1) - 1)] }
        let statistics = OrderStatistics(of: draws, at: ranks)
        let quantiles = positions.indices.map { index in
            let lower = statistics.values[2 * index]
            let upper = statistics.values[2 * index + 1]
            return lower + (positions[index] - positions[index].rounded(.down)) * (upper - lower)
        }
        self.init(low: quantiles[0], mid: quantiles[1], high: quantiles[2])
    }
}

/// A few order statistics, without sorting everything: numbers are counted into buckets, and only the buckets that hold a
/// wanted rank are sorted. Buckets are of equal width in the order of the numbers' bits, which is close to a log scale, so
/// that the long tail of a product does not crowd the rest into a few of them.
struct OrderStatistics {
    /// One for each rank that was asked for.
    let values: [Double]

    private static let buckets = 1024

    /// - Parameter ranks: Counted from 0 for the least; each is below the count of the numbers, of which there is one at least.
    init(of numbers: [Double], at ranks: [Int]) {
        guard let least = numbers.min(), let greatest = numbers.max(), least < greatest else {
            values = ranks.map { _ in numbers.first ?? 1 }
            return
        }
        let first = least.orderedBits
        let span = greatest.orderedBits - first
        let shift = UInt64(max(0, Self.buckets.leadingZeroBitCount - span.leadingZeroBitCount + 1))
        func bucket(of number: Double) -> Int { Int((number.orderedBits &- first) >> shift) }

        var ends = [Int](repeating: 0, count: Self.buckets)
        for number in numbers { ends[bucket(of: number)] += 1 }
        for bucket in 1..<Self.buckets { ends[bucket] += ends[bucket - 1] }
        let wantedBuckets = ranks.map { rank in ends.firstIndex { $0 > rank } ?? Self.buckets - 1 }
        var isWanted = [Bool](repeating: false, count: Self.buckets)
        for bucket in wantedBuckets { isWanted[bucket] = true }
        var members = [[Double]](repeating: [], count: Self.buckets)
        for number in numbers {
            let bucket = bucket(of: number)
            if isWanted[bucket] { members[bucket].append(number) }
        }
        for bucket in Set(wantedBuckets) { members[bucket].sort() }
        values = zip(ranks, wantedBuckets).map { rank, bucket in
            members[bucket][rank - (ends[bucket] - members[bucket].count)]
        }
    }
}

extension Double {
    /// Bits that are in the order of the numbers, as unsigned integers.
    fileprivate var orderedBits: UInt64 {
        // Adding zero makes minus zero the zero that it equals.
        let bits = (self + 0).bitPattern
        return bits >> 63 == 1 ? ~bits : bits | 1 << 63
    }
}
