// How long the searches and resamplings of Statistics take: the median of 9 runs each, on one core.
//
//     swift run -c release --package-path Benchmarks/Statistics StatisticsTimings
import RealModule
import Statistics

func time(_ name: String, _ work: () throws -> Double) rethrows {
    let clock = ContinuousClock()
    var runs: [Double] = []
    var result = 0.0
    for _ in 0..<9 {
        let elapsed = try clock.measure { result = try work() }
        runs.append(Double(elapsed.components.attoseconds) / 1e15 + Double(elapsed.components.seconds) * 1e3)
    }
    let median = (runs.sorted()[4] * 100).rounded() / 100
    print("\(name): \(median) ms   (result \(result))")
}

/// Records as they come: ever more of them a year, from 1960 to 2025, log10 y with a kink in 2010.
func records(_ count: Int) -> (x: [Double], y: [Double]) {
    var stream = RandomStream(seed: Bootstrap.defaultSeed, purpose: .simulation)
    let x = (0..<count).map { _ in 1960 + 65 * Double.pow(stream.uniform(), 0.3) }
    return (x, x.map { 0.2 * ($0 - 1960) + 0.5 * max($0 - 2010, 0) + stream.normal() })
}

let (x, y) = records(1_000)
let line = try ResampledLine(x: x, y: y)
time("10,000 resamples of a 1,000-point line, pairs") {
    line.slopes(Bootstrap(resamples: 10_000)).percentileInterval()?.high ?? .nan
}
let clusters = x.indices.map { $0 % 200 }
time("10,000 resamples of a 1,000-point line, 200 clusters") {
    Bootstrap(resamples: 10_000).clusters(clusters) { line.slope(weights: $0) }.percentileInterval()?.high ?? .nan
}
let errors = x.map { _ in 0.29 }
time("10,000 resamples of a 1,000-point line, each record's own uncertainty") {
    Bootstrap(resamples: 10_000).parametric(y, standardDeviations: errors) { SimpleLine(x: x, y: $0)?.slope }
        .percentileInterval()?.high ?? .nan
}
let (sparseX, sparseY) = records(600)
try time("kinks, 600 records, at most 2, every pair of months") {
    try BreakSearch.kinks(x: sparseX, y: sparseY).best.breaks.first?.time ?? .nan
}
let uniformX = (0..<600).map { 1960 + 65 * Double($0) / 600 }
try time("kinks, 600 records spread evenly over 65 years") {
    try BreakSearch.kinks(x: uniformX, y: sparseY).best.breaks.first?.time ?? .nan
}
try time("jumps, 600 records, at most 5") {
    try BreakSearch.jumps(x: sparseX, y: sparseY).best.breaks.first?.time ?? .nan
}
let series = try YearlySeries(
    times: (0..<14).map { 2010.5 + Double($0) },
    values: [1.3, 1.7, 2.9, 3.6, 5.9, 7.4, 11.8, 14.2, 21.9, 28.8, 49.6, 53.0, 104.2, 113.5], errors: .logNormal)
time("shape verdict, 14 years") { ShapeAssessment(series).lambda ?? .nan }
