import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// One published claim beside what each vintage says to each of its statements, and why.
    static func claim(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        guard !request.scope.catalog.claims.isEmpty else { return FigureResult(blocks: [noClaims(request)]) }
        let tested = try testedClaims(request, only: request.plan.claim)
        guard let first = tested.first else { throw unknownClaim(request) }
        let findings = claimFindings(tested, request)
        let title = request.plan.title ?? "\(first.claim.title): \(ClaimText.summary(tested))"
        let figure = Figure(
            id: request.plan.id, title: title, subtitle: claimSubtitle(first.claim, request),
            sentences: claimSentences(tested, findings), plot: try claimPlot(tested, request, title: title),
            data: claimsData(tested), shown: claimShown(tested),
            caption: Caption(
                n: tested.compactMap(\.answers.last?.n).max() ?? 0,
                what:
                    "\(first.claim.test == .benchmarkGain ? "benchmarks" : request.what) behind the newest vintage's best known answer",
                coverage: tested.compactMap(\.answers.last?.coverage).min(), asOf: request.scope.asOf,
                method: methods(tested) + claimsMethod, interval: interval(first.claim, request),
                credits: claimCredits(tested, request)),
            warning: lowCoverage(tested))
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    private static func unknownClaim(_ request: FigureRequest) -> ReportError {
        let known = Set(request.scope.catalog.claims.map(\.claim)).sorted()
        let word = request.plan.claim ?? ""
        return ReportError(
            figure: request.plan.id, option: .claim, message: "there is no claim \"\(word)\" in Datasets/claims.csv",
            advice: "It holds \(known.joined(separator: ", "))." + NearestName.hint(for: word, among: known))
    }

    /// What the newest vintage says: statement by statement, or, of many statements, which have which verdict.
    private static func claimSentences(_ tested: [TestedClaim], _ findings: [StatedFinding]) -> [Sentence] {
        guard let vintage = tested.first?.answers.last?.vintage.label else { return [] }
        let newest = findings.filter { $0.finding.vintage == vintage }
        if tested.count <= 3 { return newest.map { Sentence($0.sentence, findings: [$0.finding.id]) } }
        return ClaimVerdict.allCases.compactMap { verdict in
            let own = tested.filter { $0.answers.last?.verdict == verdict }
            guard !own.isEmpty else { return nil }
            let statements = own.map { test -> String in
                let answer = test.answers.last.map { ClaimText.ours($0, test.claim) } ?? "–"
                return answer == "–"
                    ? test.claim.statement
                    : "\(test.claim.statement) (\(answer), published \(ClaimText.published(test.claim)))"
            }
            return Sentence(
                "\(ClaimText.words(verdict).capitalizedFirst) in vintage \(vintage): \(statements.joined(separator: ", ")).",
                findings: newest.filter { $0.finding.verdict == verdict.rawValue }.map(\.finding.id))
        }
    }

    private static func claimSubtitle(_ claim: PublishedClaim, _ request: FigureRequest) -> String {
        let what =
            switch claim.test {
            case .crossover: "The year that best separates academia's lead from industry's"
            case .sectorCount: "\(request.what.capitalizedFirst) of one sector in one year"
            case .doublingTime: "Doubling time in months"
            case .growthFactor: "Growth factor per year"
            case .shape: "Shape of growth over the years"
            case .benchmarkGain: "Median relative gain over benchmarks"
            }
        return what + ", as published and in each vintage"
    }

    /// The methods of the newest vintage's answers, each once.
    private static func methods(_ tested: [TestedClaim]) -> String {
        var methods: [String] = []
        for method in tested.compactMap(\.answers.last?.method) where !methods.contains(method) && method != "none" {
            methods.append(method)
        }
        return methods.isEmpty ? "" : methods.joined(separator: "; ").capitalizedFirst + ". "
    }

    private static func interval(_ claim: PublishedClaim, _ request: FigureRequest) -> String {
        let bootstrap = "\(NumberText.count(request.scope.resamples)) resamples, seed \(request.scope.seed)"
        return switch claim.test {
        case .crossover: "95 % percentile interval of a bootstrap over records, \(bootstrap)."
        case .sectorCount: "Counts are of the records held, not of a sample, so they carry no interval."
        case .doublingTime:
            "95 %, cluster-robust (CR2) by first-listed organization, t with Satterthwaite degrees of freedom."
        case .growthFactor:
            "95 % recentred residual bootstrap of all records by first-listed organization, \(bootstrap)."
        case .shape: "A verdict has no interval; the shapes that it excludes are excluded at 99 %."
        case .benchmarkGain:
            "95 % by order statistics, as if the benchmarks were drawn from all that might have been followed."
        }
    }

    private static func lowCoverage(_ tested: [TestedClaim]) -> String? {
        let parts = tested.flatMap { test in
            test.answers.compactMap { answer -> String? in
                guard test.claim.test != .benchmarkGain, let coverage = answer.coverage, coverage < 0.3 else {
                    return nil
                }
                return "\(test.claim.statement), vintage \(answer.vintage.label): \(NumberText.percent(coverage))"
            }
        }
        guard !parts.isEmpty else { return nil }
        return
            "Few of the records state the value (\(parts.joined(separator: "; "))): such an answer is that of those which do."
    }

    private static func claimShown(_ tested: [TestedClaim]) -> ShownTable {
        ShownTable(
            caption: "The published figure beside each vintage's",
            columns: [
                .init("Statement"), .init("Published", numeric: true), .init("Vintage"), .init("Ours", numeric: true),
                .init("n", numeric: true), .init("Verdict"), .init("Why"),
            ],
            rows: tested.flatMap { test in
                test.answers.map { answer in
                    [
                        .init(test.claim.statement, link: test.claim.sourceLink),
                        .init(ClaimText.published(test.claim)), .init(answer.vintage.label),
                        .init(ClaimText.ours(answer, test.claim)), .init(NumberText.count(answer.n)),
                        .init(ClaimText.words(answer.verdict)), .init(why(answer)),
                    ]
                }
            })
    }

    private static func why(_ answer: ClaimAnswer) -> String {
        answer.contradictingYears.isEmpty
            ? answer.why
            : answer.why + "; academia led or drew level in "
                + answer.contradictingYears.map(String.init).joined(separator: ", ")
    }
}
