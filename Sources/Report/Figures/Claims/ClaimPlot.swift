import Analysis
import Plots
import Records

extension FigureCatalogue {
    /// How a claim is drawn: intervals beside the published figure, counts on one scale, words as marks of their verdict;
    /// nothing where no vintage has an answer.
    static func claimPlot(
        _ tested: [TestedClaim], _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot? {
        let answers = tested.flatMap(\.answers)
        if answers.contains(where: { $0.word != nil }) { return try verdictPlot(tested, request, title: title) }
        guard let test = tested.first?.claim.test, answers.contains(where: { $0.estimate != nil }) else { return nil }
        return test == .sectorCount
            ? try claimCountPlot(tested, request, title: title)
            : try claimIntervalPlot(tested, test, request, title: title)
    }

    /// A row for each statement with the published count and that of each vintage.
    private static func claimCountPlot(
        _ tested: [TestedClaim], _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot {
        let counted = tested.flatMap { test in
            test.answers.compactMap { answer in answer.estimate.map { (test.claim, answer.vintage.label, $0) } }
        }
        let published = tested.compactMap { test in
            test.claim.figure.map { (test.claim, publishedKind, $0.lowerBound) }
        }
        let marks = published + counted
        return try request.drawn { () throws(PlotError) in
            try Plot(
                title: title,
                description:
                    "\(title). A row for each statement with the published count and the count of each vintage.",
                data: PlotData([
                    "statement": .names(marks.map(\.0.statement)), "models": .values(marks.map(\.2)),
                    "kind": .names(marks.map(\.1)),
                ]),
                layers: [
                    Layer(.point(radius: 5), Encoding(x: "models", y: "statement", colour: "kind", shape: "kind"))
                ], xScale: .linear("Models", includesZero: true),
                yScale: .band(order: tested.map(\.claim.statement)), guides: Guides(series: .legend))
        }
    }

    /// A dot and its interval for each vintage, a panel for each statement, and the published figure as a line across it.
    private static func claimIntervalPlot(
        _ tested: [TestedClaim], _ test: PublishedClaim.Test, _ request: FigureRequest, title: String
    ) throws(ReportError) -> Plot {
        let shown = tested.filter { $0.answers.contains { $0.estimate != nil } }
        let rows = shown.flatMap { test in
            test.answers.compactMap { answer in answer.estimate.map { (test.claim, answer, $0) } }
        }
        let vintages = tested.first?.answers.map(\.vintage.label) ?? []
        let lines = shown.flatMap { test -> [(String, Double)] in
            guard let figure = test.claim.figure else { return [] }
            return Set([figure.lowerBound, figure.upperBound]).sorted().map { (test.claim.statement, $0) }
        }
        let (first, last) = (vintages.first ?? "", vintages.last ?? "")
        return try request.drawn { () throws(PlotError) in
            let published = try PlotData([
                "statement": .names(lines.map(\.0)), "at": .values(lines.map(\.1)),
                "first": .names(lines.map { _ in first }), "last": .names(lines.map { _ in last }),
                "kind": .names(lines.map { _ in publishedKind }),
            ])
            let line = Layer(
                .rule(width: 2), Encoding(x: "at", y: "first", y2: "last", colour: "kind"), data: published)
            return try Plot(
                title: title,
                description:
                    "\(title). A panel for each statement, with the published figure as a line and a dot with its interval for each vintage.",
                data: PlotData([
                    "statement": .names(rows.map(\.0.statement)), "vintage": .names(rows.map(\.1.vintage.label)),
                    "ours": .values(rows.map(\.2)), "low": .numbers(rows.map { $0.1.low }),
                    "high": .numbers(rows.map { $0.1.high }), "kind": .names(rows.map { _ in oursKind }),
                    "hover": .names(rows.map { ClaimText.sentence($0.1, $0.0) }),
                ]),
                layers: [line]
                    + .dotAndInterval(
                        category: "vintage", estimate: "ours", low: "low", high: "high", colour: "kind",
                        tooltip: "hover"), xScale: scale(test, rows.map(\.1)),
                yScale: .band("Vintage", order: vintages), palette: claimPalette,
                facet: shown.count > 1 ? Facet("statement", order: shown.map(\.claim.statement)) : nil,
                guides: Guides(series: .legend))
        }
    }

    private static let oursKind = "this vintage"
    private static let publishedKind = "published"
    private static let claimPalette = Palette([
        Palette.Entry(oursKind, PlotTheme.swatches[0]), Palette.Entry(publishedKind, PlotTheme.swatches[1]),
    ])

    private static func scale(_ test: PublishedClaim.Test, _ answers: [ClaimAnswer]) -> Scale {
        switch test {
        case .crossover:
            let years = answers.flatMap { [$0.low, $0.estimate, $0.high].compactMap { $0 } }
            return .linear(
                "Year from which industry leads", domain: ((years.min() ?? 2015) - 1)...((years.max() ?? 2015) + 1),
                style: .year)
        case .doublingTime: return .log10("Doubling time (months)")
        default: return .linear("Growth factor per year", includesZero: true)
        }
    }
}
