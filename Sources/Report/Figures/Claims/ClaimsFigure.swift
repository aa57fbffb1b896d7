import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// Every published claim and each vintage's verdict on each of its statements.
    static func claims(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        let tested = try testedClaims(request)
        guard !tested.isEmpty else {
            return FigureResult(blocks: [noClaims(request)])
        }
        let title = request.plan.title ?? claimsTitle(tested)
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle:
                "Published statements with their figures, and what each vintage of the \(request.what) says to them",
            sentences: [], plot: try verdictPlot(tested, request, title: title), data: claimsData(tested),
            shown: claimsShown(tested),
            caption: Caption(
                n: tested.count, what: "statements", coverage: nil, asOf: request.scope.asOf, method: claimsMethod,
                interval:
                    "Doubling times: 95 %, cluster-robust (CR2). Frontiers and the crossover: 95 % bootstrap, \(NumberText.count(request.scope.resamples)) resamples, "
                    + "seed \(request.scope.seed). Counts are of the records held and carry none.",
                credits: claimCredits(tested, request)))
        return FigureResult(
            blocks: [.list(claimsSentences(tested)), .figure(figure)], findings: claimFindings(tested, request))
    }

    static func noClaims(_ request: FigureRequest) -> Block {
        .note("\(request.plan.id): Datasets/claims.csv holds no claim.")
    }

    static let claimsMethod =
        "A count is reproduced when it is the same, a figure when it meets our 95 % interval, a shape when our verdict is the published one or a stronger one. "
        + "Not testable: the vintage was taken before the years were over, lacks the values, does not settle a shape, or has an interval that spans a factor of more than 4."

    private static func claimsTitle(_ tested: [TestedClaim]) -> String {
        let newest = tested.compactMap(\.answers.last)
        let reproduced = newest.count { $0.verdict == .reproduced }
        let testable = newest.count { $0.verdict != .notTestable }
        return
            "The newest vintage reproduces \(NumberText.count(reproduced)) of the \(NumberText.count(testable)) published statements that it can test"
    }

    /// One for each claim, in the order of the table.
    private static func claimsSentences(_ tested: [TestedClaim]) -> [Sentence] {
        var order: [String] = []
        for test in tested where !order.contains(test.claim.claim) { order.append(test.claim.claim) }
        return order.compactMap { claim in
            let own = tested.filter { $0.claim.claim == claim }
            guard let first = own.first else { return nil }
            var sources: [String] = []
            for test in own where !sources.contains(test.claim.source) { sources.append(test.claim.source) }
            return Sentence("\(first.claim.title) (\(sources.joined(separator: ", "))): \(ClaimText.summary(own)).")
        }
    }

    private static func claimsShown(_ tested: [TestedClaim]) -> ShownTable {
        let vintages = tested.first?.answers.map(\.vintage) ?? []
        return ShownTable(
            caption: "Each vintage's verdict, with its own figure",
            columns: [.init("Statement"), .init("Source"), .init("Published", numeric: true)]
                + vintages.map { .init($0.label + ($0.populationIsAll ? " (all rows)" : "")) },
            rows: tested.map { test in
                [
                    .init(test.claim.statement), .init(test.claim.source, link: test.claim.sourceLink),
                    .init(ClaimText.published(test.claim)),
                ]
                    + test.answers.map { answer in
                        let ours = ClaimText.ours(answer, test.claim)
                        return .init(ClaimText.words(answer.verdict) + (ours == "–" ? "" : ": \(ours)"))
                    }
            })
    }
}
