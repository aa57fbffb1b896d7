import Records
import Statistics
import Tables

/// A published statement and what each vintage says of it.
public struct TestedClaim: Sendable {
    public let claim: PublishedClaim
    /// Oldest vintage first.
    public let answers: [ClaimAnswer]

    /// - Parameter populations: the records of each vintage that the claim is about, oldest first.
    ///   - benchmarks: those of the vintages that hold any.
    public init(
        _ claim: PublishedClaim, populations: [Population], benchmarks: BenchmarkVintages? = nil, bootstrap: Bootstrap
    ) {
        self.claim = claim
        answers = populations.map { population in
            if let answer = Self.tooEarly(claim, population) { return answer }
            return switch claim.test {
            case .crossover: .crossover(claim, population, bootstrap)
            case .sectorCount: .sectorCount(claim, population)
            case .doublingTime, .growthFactor: .growth(claim, population, bootstrap)
            case .shape: .shape(claim, population)
            case .benchmarkGain:
                .benchmarkGain(claim, population.models.vintage, benchmarks?[population.models.vintage])
            }
        }
    }

    /// Each statement tested on every vintage.
    public static func all(
        _ claims: [PublishedClaim], vintages: [ModelRecords], benchmarks: BenchmarkVintages?, where filter: Filter?,
        seed: UInt64, resamples: Int
    ) throws(FilterError) -> [TestedClaim] {
        var populations: [Population] = []
        for models in vintages { populations.append(try Population(models, where: filter)) }
        return claims.map {
            TestedClaim(
                $0, populations: populations, benchmarks: benchmarks,
                bootstrap: Bootstrap(seed: seed, resamples: resamples))
        }
    }

    public func count(_ verdict: ClaimVerdict) -> Int { answers.count { $0.verdict == verdict } }

    /// A year can be judged once it is over.
    private static func tooEarly(_ claim: PublishedClaim, _ population: Population) -> ClaimAnswer? {
        let vintage = population.models.vintage
        guard let to = claim.to, !VintageCounts.knewWhole(to, vintage) else { return nil }
        return ClaimAnswer(vintage, .notTestable, why: "the vintage was taken before \(to) was over")
    }
}
