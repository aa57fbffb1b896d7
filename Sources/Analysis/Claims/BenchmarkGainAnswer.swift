import Quantities
import Records
import Statistics

extension ClaimAnswer {
    /// The published middle gain, of one year or (where the claim has no first year) since launch, against that of the
    /// benchmarks that the vintage follows through the year.
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
            return ClaimAnswer(vintage, .notTestable, why: "no benchmark is followed through \(year)")
        }
        guard let interval = median.interval?.map({ 100 * $0 }) else {
            return ClaimAnswer(
                vintage, .notTestable, estimate: 100 * median.value, n: median.count, method: method,
                why: "\(median.count) benchmarks followed through \(year) are too few for an interval")
        }
        let verdict = ClaimVerdict(published: published, low: interval.low, high: interval.high)
        let place = verdict == .reproduced ? "lies within" : "lies outside"
        return ClaimAnswer(
            vintage, verdict, estimate: 100 * median.value, low: interval.low, high: interval.high, n: median.count,
            coverage: Double(median.count) / Double(max(benchmarks.tracked.count, 1)), method: method,
            why: "\(NumberText.compact(published.lowerBound)) \(place) our interval, "
                + "\(NumberText.significant(interval.low)) to \(NumberText.significant(interval.high)), of \(median.count) "
                + "benchmarks, which are not the publisher's")
    }

    private static let method = "median over benchmarks followed through the year, order statistics"
}
