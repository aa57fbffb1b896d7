import RealModule
import Statistics
import Testing

/// Columns that no one would make on purpose: ties, gaps, tiny and huge values, too few records, NaN. A method may throw its
/// reason; what it returns has no NaN.
@Suite("Nasty input")
struct NastyInputTests {
    static let seeds = Array(0..<40)

    struct Columns {
        var x: [Double]
        var y: [Double]
        var clusters: [Int]

        init(seed: Int) {
            var stream = RandomStream(seed: 99, resample: seed, purpose: .simulation)
            let count = [0, 1, 2, 3, 4, 5, 8, 12, 21, 40][stream.index(below: 10)]
            let scale = [1, 1e-130, 1e130, 1e-9, 1e12][stream.index(below: 5)]
            let distinct = 1 + stream.index(below: max(count, 1))
            x = (0..<count).map { _ in 2000 + Double(stream.index(below: distinct)) * 0.75 }
            y = (0..<count).map { _ in scale * Double(stream.index(below: distinct) - 1) }
            clusters = (0..<count).map { _ in stream.index(below: 4) - 1 }
            if stream.index(below: 10) == 0, count > 0 { y[stream.index(below: count)] = .nan }
            if stream.index(below: 10) == 0, count > 0 { x[stream.index(below: count)] = .infinity }
            if stream.index(below: 10) == 0, count > 0 { y.removeLast() }
        }
    }

    @Test("breaks", arguments: seeds)
    func breaks(seed: Int) {
        let data = Columns(seed: seed)
        let searches = [
            try? BreakSearch.kinks(x: data.x, y: data.y), try? BreakSearch.jumps(x: data.x, y: data.y),
            try? BreakSearch.kinks(x: data.x, y: data.y, clusters: data.clusters),
        ]
        for model in searches.compactMap({ $0 }).flatMap(\.models) {
            #expect(!model.criterion.isNaN && !model.sumOfSquares.isNaN)
            for found in model.breaks { #expect(!found.time.isNaN && isSound(found.interval)) }
        }
        let line = try? PiecewiseLine(x: data.x, y: data.y, breaks: [2003], clusters: data.clusters)
        for era in line?.eras ?? [] { #expect(!era.slope.value.isNaN) }
    }

    @Test("frontiers", arguments: seeds)
    func frontiers(seed: Int) {
        let data = Columns(seed: seed)
        for rule in [FrontierRule.all, .runningRecord, .top(2), .top(-1)] {
            let frontier = try? FrontierSlope(
                x: data.x, y: data.y, rule: rule, scale: .levels, clusters: data.clusters,
                bootstrap: Bootstrap(resamples: 20))
            #expect(frontier.map { !$0.slope.isNaN && ($0.interval.map(isSound) ?? true) } ?? true)
        }
    }

    @Test("ceilings", arguments: seeds)
    func ceilings(seed: Int) {
        let data = Columns(seed: seed)
        for candidate in (try? CeilingFit.ranked(x: data.x, y: data.y)) ?? [] {
            #expect(!candidate.aicc.isNaN && !candidate.delta.isNaN)
            #expect(candidate.fit.parameters.allSatisfy { !$0.isNaN })
            #expect(candidate.asymptoteInterval().map(isSound) ?? true)
            #expect(candidate.fit.waldInterval(0).map(isSound) ?? true)
        }
    }

    @Test("shapes", arguments: seeds)
    func shapes(seed: Int) {
        let data = Columns(seed: seed)
        for errors in ErrorModel.allCases {
            let values = errors == .counts ? data.y.map(abs) : data.y.map { abs($0) + 1e-3 }
            guard let series = try? YearlySeries(times: data.x, values: values, errors: errors) else { continue }
            let shape = ShapeAssessment(series)
            #expect(shape.candidates.allSatisfy { !$0.aicc.isNaN && !$0.delta.isNaN })
            #expect(shape.lambdaTests.allSatisfy { !$0.f.isNaN })
            #expect(!(shape.lambda ?? 0).isNaN && !(shape.trendF ?? 0).isNaN && !(shape.dispersion ?? 1).isNaN)
            #expect(!shape.reason.description.contains("nan"))
        }
    }

    @Test("bootstraps", arguments: seeds)
    func bootstraps(seed: Int) {
        let data = Columns(seed: seed)
        guard let line = try? ResampledLine(x: data.x, y: data.y) else { return }
        let slopes = line.slopes(Bootstrap(resamples: 20))
        #expect(slopes.values.allSatisfy { $0.isFinite })
        #expect(slopes.percentileInterval().map(isSound) ?? true)
        let left = jackknife(count: line.count) { line.slope(weights: $0) }
        #expect(slopes.bcaInterval(estimate: slopes.values.first ?? 0, jackknife: left).map(isSound) ?? true)
    }

    private func isSound(_ interval: Interval) -> Bool {
        !interval.low.isNaN && !interval.high.isNaN && interval.low <= interval.high
    }
}
