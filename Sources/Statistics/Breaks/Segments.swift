/// The best ways to cut a series into stretches that each follow a line of their own.
struct Segments {
    private let x: [Double]
    private let y: [Double]
    /// Where a stretch may begin: 0, the first record of each later time, and the number of records.
    private let cuts: [Int]
    private let margin: Int
    /// What rounding leaves of a perfect fit.
    private let floor: Double
    /// For each number of stretches less one and each cut: the least sum of squares of the records before the cut, and the
    /// cut at which the last of these stretches begins.
    private var least: [[Double]]
    private var lastStart: [[Int]]

    /// Beyond this many cuts only every so many are tried.
    static let mostCuts = 2_000

    /// - Parameter x: Ascending.
    init(x: [Double], y: [Double], most: Int) {
        self.x = x
        self.y = y
        margin = BreakSearch.leastRecords(count: x.count)
        let starts = x.indices.filter { $0 > 0 && x[$0 - 1] < x[$0] }
        let step = max(1, starts.count / Self.mostCuts)
        cuts = [0] + stride(from: 0, to: starts.count, by: step).map { starts[$0] } + [x.count]
        let mean = y.reduce(0, +) / Double(y.count)
        let total = y.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        floor = 1e-14 * total
        least = [[Double]](repeating: [Double](repeating: .infinity, count: cuts.count), count: most)
        lastStart = [[Int]](repeating: [Int](repeating: 0, count: cuts.count), count: most)
        for start in cuts.indices.dropLast() { extend(from: start) }
    }

    /// Tries the stretch from one cut to every later one after the best ways to reach that cut.
    private mutating func extend(from start: Int) {
        var line = RunningLine()
        var next = cuts[start]
        for end in (start + 1)..<cuts.count {
            while next < cuts[end] {
                line.add(x[next], y[next])
                next += 1
            }
            guard line.count >= margin || (start == 0 && end == cuts.count - 1), let sum = line.sumOfSquares else {
                continue
            }
            if start == 0, sum < least[0][end] { least[0][end] = sum }
            for stretches in 1..<max(least.count, 1) where least[stretches - 1][start] + sum < least[stretches][end] {
                least[stretches][end] = least[stretches - 1][start] + sum
                lastStart[stretches][end] = start
            }
        }
    }

    /// The best model with so many jumps, or `nil` where the records do not allow so many.
    func model(jumps: Int) -> BreakModel? {
        guard jumps < least.count, let total = least[jumps].last, total.isFinite else { return nil }
        let sum = max(total, floor)
        guard let criterion = InformationCriterion.lwz(sumOfSquares: sum, count: x.count, parameters: 3 * jumps + 2)
        else { return nil }
        var bounds = [cuts.count - 1]
        for stretches in (0...jumps).reversed() {
            bounds.append(stretches == 0 ? 0 : lastStart[stretches][bounds[jumps - stretches]])
        }
        bounds.reverse()
        let breaks = (1..<max(bounds.count - 1, 1)).compactMap { position in
            jump(at: bounds[position], from: bounds[position - 1], to: bounds[position + 1])
        }
        return BreakModel(breaks: breaks, sumOfSquares: sum, criterion: criterion)
    }

    /// The jump at one cut, with the cuts between its neighbours that Hansen's likelihood ratio does not exclude.
    private func jump(at cut: Int, from start: Int, to end: Int) -> Break? {
        let inner = (start + 1)..<end
        let profile = zip(sums(of: inner, from: start), sums(of: inner, to: end)).map { $0 + $1 }
        let count = Double(cuts[end] - cuts[start])
        let limit =
            max(profile[cut - start - 1], floor)
            * (1 + localVariance(at: cut, from: start, to: end) * BreakSearch.hansenCritical / count)
        let searched = profile.indices.filter { profile[$0].isFinite }
        guard let low = searched.first(where: { profile[$0] <= limit }),
            let high = searched.last(where: { profile[$0] <= limit })
        else { return nil }
        let (lowCut, highCut) = (cuts[start + 1 + low], cuts[start + 1 + high])
        return Break(
            time: x[cuts[cut]],
            interval: Interval(
                x[lowCut - 1], x[highCut], method: .hansen, isOpenBelow: low == searched.first,
                isOpenAbove: high == searched.last))
    }

    /// Hansen's η² (2000, section 3.4): the residual variance of the records nearest to the cut over that of all, at least 1.
    private func localVariance(at cut: Int, from start: Int, to end: Int) -> Double {
        var (local, localCount, total) = (0.0, 0.0, 0.0)
        for (first, last) in [(cuts[start], cuts[cut]), (cuts[cut], cuts[end])] {
            guard let line = SimpleLine(x: Array(x[first..<last]), y: Array(y[first..<last])) else { return 1 }
            for index in first..<last {
                let residual = y[index] - line.intercept - line.slope * x[index]
                total += residual * residual
                if abs(index - cuts[cut]) < margin {
                    local += residual * residual
                    localCount += 1
                }
            }
        }
        let ratio = local / localCount / (total / Double(cuts[end] - cuts[start]))
        return ratio > 1 ? ratio : 1
    }

    /// The sum of squares of the stretch from one cut to each of `ends`; infinite where it is too short.
    private func sums(of ends: Range<Int>, from start: Int) -> [Double] {
        var line = RunningLine()
        var next = cuts[start]
        return ends.map { end in
            while next < cuts[end] {
                line.add(x[next], y[next])
                next += 1
            }
            return line.count >= margin ? line.sumOfSquares ?? .infinity : .infinity
        }
    }

    /// The sum of squares of the stretch from each of `starts` to one cut; infinite where it is too short.
    private func sums(of starts: Range<Int>, to end: Int) -> [Double] {
        var line = RunningLine()
        var next = cuts[end]
        return starts.reversed().map { start in
            while next > cuts[start] {
                next -= 1
                line.add(x[next], y[next])
            }
            return line.count >= margin ? line.sumOfSquares ?? .infinity : .infinity
        }.reversed()
    }
}
