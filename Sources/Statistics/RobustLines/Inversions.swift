/// Pairs of a sequence that stand in the wrong order, found while merging it into order.
enum Inversions {
    /// Visits each element that moves before others, with all those that it moves before; equal elements stay.
    static func visit(_ sequence: [Int], _ body: (_ passed: ArraySlice<Int>, _ mover: Int) -> Void) {
        var source = sequence
        var target = sequence
        var width = 1
        while width < source.count {
            var start = 0
            while start < source.count {
                let middle = min(start + width, source.count)
                let end = min(start + 2 * width, source.count)
                merge(source, into: &target, start, middle, end, body)
                start = end
            }
            swap(&source, &target)
            width *= 2
        }
    }

    /// The number of pairs in the wrong order.
    static func count(_ sequence: [Int]) -> Int {
        var total = 0
        visit(sequence) { passed, _ in total += passed.count }
        return total
    }

    private static func merge(
        _ source: [Int], into target: inout [Int], _ start: Int, _ middle: Int, _ end: Int,
        _ body: (ArraySlice<Int>, Int) -> Void
    ) {
        var (left, right) = (start, middle)
        for place in start..<end {
            if left < middle, right >= end || source[left] <= source[right] {
                target[place] = source[left]
                left += 1
            } else {
                if left < middle { body(source[left..<middle], source[right]) }
                target[place] = source[right]
                right += 1
            }
        }
    }
}
