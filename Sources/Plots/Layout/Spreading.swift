/// Moves intervals on a line apart as little as possible, in their order.
enum Spreading {
    /// Centres of intervals of the given lengths, without overlap and within `range`, with the least sum of squared moves (pool
    /// adjacent violators). Where they cannot all fit, they keep their order and equal distances over the whole range.
    static func centres(_ desired: [Double], lengths: [Double], range: ClosedRange<Double>) -> [Double] {
        let order = desired.indices.sorted { (desired[$0], $0) < (desired[$1], $1) }
        let total = lengths.reduce(0, +)
        let room = range.upperBound - range.lowerBound
        let squeeze = total > room && total > 0 ? room / total : 1
        struct Block {
            var members: [Int]
            var start: Double
            var length: Double
            var sum: Double
        }
        var blocks: [Block] = []
        for index in order {
            let length = lengths[index] * squeeze
            var block = Block(members: [index], start: 0, length: length, sum: desired[index] - length / 2)
            block.start = clamp(block.sum, length, range)
            while let last = blocks.last, last.start + last.length > block.start {
                blocks.removeLast()
                block.sum = last.sum + block.sum - Double(block.members.count) * last.length
                block.members = last.members + block.members
                block.length += last.length
                block.start = clamp(block.sum / Double(block.members.count), block.length, range)
            }
            blocks.append(block)
        }
        var centres = desired
        for block in blocks {
            var place = block.start
            for member in block.members {
                let length = lengths[member] * squeeze
                centres[member] = place + length / 2
                place += length
            }
        }
        return centres
    }

    private static func clamp(_ start: Double, _ length: Double, _ range: ClosedRange<Double>) -> Double {
        max(min(start, range.upperBound - length), range.lowerBound)
    }
}
