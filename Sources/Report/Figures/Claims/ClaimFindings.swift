import Analysis
import Records
import Tables

extension FigureCatalogue {
    /// The claims of the catalog tested on every vintage: all of them, or one.
    static func testedClaims(_ request: FigureRequest, only claim: String? = nil) throws(ReportError) -> [TestedClaim] {
        let scope = request.scope
        return try request.rethrown { () throws(FilterError) in
            try TestedClaim.all(
                scope.catalog.claims.filter { claim == nil || $0.claim == claim }, vintages: scope.catalog.allVintages,
                benchmarks: scope.benchmarks,
                where: request.plan.population, seed: scope.seed, resamples: scope.resamples)
        }
    }

    /// A finding for each statement and vintage.
    static func claimFindings(_ tested: [TestedClaim], _ request: FigureRequest) -> [StatedFinding] {
        tested.flatMap { test in test.answers.map { statedAnswer($0, test.claim, request) } }
    }

    private static func statedAnswer(
        _ answer: ClaimAnswer, _ claim: PublishedClaim, _ request: FigureRequest
    ) -> StatedFinding {
        var derived: [String: Double] = [:]
        derived["publishedLow"] = claim.figure?.lowerBound
        derived["publishedHigh"] = claim.figure?.upperBound
        var labels = ["claim": claim.claim, "statement": claim.statement, "source": claim.source]
        labels["answer"] = answer.word
        let finding = Finding(
            analysis: "claim", measure: claim.measure ?? "models", population: request.population.label,
            group: claim.id, window: .init(from: claim.from, to: claim.to), vintage: answer.vintage.label, n: answer.n,
            estimate: answer.estimate, low: answer.low, high: answer.high,
            level: answer.low == nil && answer.high == nil ? nil : 0.95,
            unit: claim.test == .shape ? "λ" : claim.unit ?? "1", method: answer.method,
            verdict: answer.verdict.rawValue, reason: answer.why, coverage: answer.coverage, asOf: answer.vintage.asOf,
            derived: derived, labels: labels,
            yearLists: claim.test == .crossover ? ["contradictingYears": answer.contradictingYears] : [:])
        return StatedFinding(finding, sentence: ClaimText.sentence(answer, claim))
    }

    /// Who published the claims, and whose records test them.
    static func claimCredits(_ tested: [TestedClaim], _ request: FigureRequest) -> [Credit] {
        let license = request.scope.credits(resource: "claims").first
        var seen: Set<Credit> = []
        let claimants = tested.map { test in
            Credit(
                source: test.claim.source, sourcePath: test.claim.sourceLink,
                license: license?.license ?? "licence unknown", licensePath: license?.licensePath)
        }.filter { seen.insert($0).inserted }
        let areBenchmarks = tested.contains { $0.claim.test == .benchmarkGain }
        return claimants + request.scope.allModelCredits + (areBenchmarks ? request.benchmarkCredits : [])
    }
}
