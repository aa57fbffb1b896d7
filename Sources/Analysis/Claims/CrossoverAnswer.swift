import Records
import Statistics

extension ClaimAnswer {
    /// The published year against the interval of the crossover. The years in which the other sector led or drew stand
    /// beside it.
    static func crossover(_ claim: PublishedClaim, _ population: Population, _ bootstrap: Bootstrap) -> ClaimAnswer {
        let vintage = population.models.vintage
        guard let published = claim.figure else {
            return ClaimAnswer(vintage, .notTestable, why: "the claim states no year")
        }
        let crossover = Crossover(population, seed: bootstrap.seed, resamples: bootstrap.resamples.count)
        let (verdict, why) = judge(crossover, published)
        return ClaimAnswer(
            vintage, verdict, estimate: crossover.year.map(Double.init), low: crossover.low.map(Double.init),
            high: crossover.high.map(Double.init), n: crossover.n,
            method: "least-cost separation, percentile bootstrap over records", why: why,
            contradictingYears: contradictions(published, from: claim.from, population))
    }

    private static func judge(_ crossover: Crossover, _ published: ClosedRange<Double>) -> (ClaimVerdict, String) {
        switch crossover.verdict {
        case .insufficientData:
            return (.notTestable, "the vintage holds \(crossover.n) models of industry or academia")
        case .none: return (.differs, "no year separates a lead of academia from one of industry")
        case .stillAmbiguous:
            return (.notTestable, "the crossover's interval spans more than five years or is open at an end")
        case .crossed:
            guard let found = crossover.year, let low = crossover.low, let high = crossover.high else {
                return (.notTestable, "the crossover has no interval")
            }
            let verdict = ClaimVerdict(published: published, low: Double(low), high: Double(high))
            let place = verdict == .reproduced ? "lies within" : "lies outside"
            return (
                verdict,
                "\(Int(published.lowerBound)) \(place) \(low) to \(high), the interval of the crossover of \(found)"
            )
        }
    }

    /// From the published year on those in which academia drew or led, before it those in which industry did.
    private static func contradictions(_ published: ClosedRange<Double>, from: Int?, _ population: Population) -> [Int]
    {
        let records = population.models.records
        guard let first = from ?? records.first?.year, let last = records.last?.year else { return [] }
        let counts = SectorCounts(population, from: first, to: last)
        return counts.years.filter { year in
            let (industry, academia) = (counts.count(.industry, year), counts.count(.academia, year))
            guard industry + academia > 0 else { return false }
            return Double(year) < published.lowerBound ? industry >= academia : academia >= industry
        }
    }
}
