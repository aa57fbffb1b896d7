import Quantities
import Records
import Statistics

extension ClaimAnswer {
    /// The published middle gain, of one year or (where the claim has no first year) since launch, against that of the
    /// benchmarks of which the vintage holds a result of the year.
    static func benchmarkGain(
        _ claim: PublishedClaim, _ vintage: Vintage, _ benchmarks: BenchmarkSet?
    ) -> ClaimAnswer {
        guard let benchmarks else {
            return ClaimAnswer(vintage, .notTestable, why: "the vintage holds models, not benchmark results")
        }
        guard let year = claim.to, let published = claim.figure else {
            return ClaimAnswer(vintage, .notTestable, why: "the claim lacks its year or figure")
        }
        let table = ImprovementTable(benchmarks.tracked, year: year)
        guard let median = claim.from == nil ? table.sinceLaunch : table.lastYear else {
            return ClaimAnswer(
                vintage, .notTestable, why: "no benchmark with a result of \(year) is followed through it")
        }
        guard let interval = median.interval?.map({ 100 * $0 }) else {
            return ClaimAnswer(
                vintage, .notTestable, estimate: 100 * median.value, n: median.count, method: method,
                why: "\(median.count) benchmarks with a result of \(year) are too few for an interval")
        }
        let (verdict, why) = judge(published, interval, median.count)
        return ClaimAnswer(
            vintage, verdict, estimate: 100 * median.value, low: interval.low, high: interval.high, n: median.count,
            coverage: Double(median.count) / Double(max(benchmarks.tracked.count, 1)), method: method, why: why)
    }

    private static func judge(
        _ published: ClosedRange<Double>, _ interval: Interval, _ count: Int
    ) -> (ClaimVerdict, String) {
        let ends = "\(NumberText.significant(interval.low)) to \(NumberText.significant(interval.high))"
        if interval.low <= 0 || interval.high > widestInterval * interval.low {
            return (.notTestable, "the interval, \(ends), of \(count) benchmarks is too wide to tell")
        }
        let verdict = ClaimVerdict(published: published, low: interval.low, high: interval.high)
        let place = verdict == .reproduced ? "lies within" : "lies outside"
        let why =
            "\(NumberText.compact(published.lowerBound)) \(place) our interval, \(ends), of \(count) benchmarks, which are "
            + "not the publisher's"
        return (verdict, why)
    }

    private static let method = "median over benchmarks with a result of the year, order statistics"
}
