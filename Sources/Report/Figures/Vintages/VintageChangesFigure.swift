import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// How many records changed between each vintage and the next, by kind of change.
    static func vintageChanges(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        let steps = try vintageSteps(request)
        guard let newest = steps.last else { return FigureResult(blocks: [oneVintage(request)]) }
        let findings = steps.flatMap { step in
            VintageChange.Kind.allCases.map { statedChanges($0, step, request) }
        }
        let title = request.plan.title ?? changesTitle(newest)
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle: "Records of \(request.what) with a change between two vintages, by kind of change",
            sentences: changesSentences(newest), plot: try vintageChangesPlot(steps, request, title: title),
            data: changesData(steps), shown: changesShown(steps),
            caption: Caption(
                n: steps.reduce(0) { $0 + $1.matchedByName + $1.matchedByLink },
                what: "pairs of records found in two vintages",
                coverage: nil, asOf: request.scope.asOf, method: matchingMethod,
                interval: "Counts are of the records held, not of a sample, so they carry no interval.",
                credits: request.scope.allModelCredits))
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    static func vintageSteps(_ request: FigureRequest) throws(ReportError) -> [VintageChanges] {
        try request.rethrown { () throws(FilterError) in
            try VintageChanges.between(request.scope.catalog.allVintages, where: request.plan.population)
        }
    }

    static func oneVintage(_ request: FigureRequest) -> Block {
        .note("\(request.plan.id): only one vintage is held, so nothing can have changed.")
    }

    static func kindLabel(_ kind: VintageChange.Kind) -> String {
        switch kind {
        case .added: "Added"
        case .removed: "Removed"
        case .redated: "Re-dated"
        case .sector: "Other sector"
        case .country: "Other countries"
        case .notability: "Notability"
        case .revalued: "Re-valued"
        }
    }

    static let matchingMethod =
        "Records of two vintages are one if their names agree in letters, digits and decimal points, else if they alone have one link. "
        + "What is matched to nothing counts as added or removed, which a renamed record with a new link does too; "
        + "so does a model that is no longer notable where a vintage holds notable models only. "
        + "A date that only became more precise is no change, nor is a number that moved by less than a millionth; "
        + "a column that one of the two vintages lacks is not compared."

    private static func changesTitle(_ step: VintageChanges) -> String {
        "Between \(step.from.label) and \(step.to.label), \(NumberText.count(step.records(.added))) records came, "
            + "\(NumberText.count(step.records(.removed))) went and \(NumberText.count(step.records(.revalued))) got other numbers"
    }

    private static func changesSentences(_ step: VintageChanges) -> [Sentence] {
        let matched = step.matchedByName + step.matchedByLink
        var sentences = [
            Sentence(
                "Of the \(NumberText.count(step.countBefore)) records of \(step.from.label) and the \(NumberText.count(step.countAfter)) of \(step.to.label), "
                    + "\(NumberText.count(matched)) were found to be one, \(NumberText.count(step.matchedByName)) by name and \(NumberText.count(step.matchedByLink)) by link; "
                    + "\(NumberText.count(step.unchanged)) of them changed in nothing that is compared.")
        ]
        if step.ambiguous > 0 {
            sentences.append(
                Sentence(
                    "\(NumberText.count(step.ambiguous)) unmatched records have a link that several records share, so that it does not tell which is which."
                ))
        }
        return sentences
    }

    private static func statedChanges(
        _ kind: VintageChange.Kind, _ step: VintageChanges, _ request: FigureRequest
    ) -> StatedFinding {
        let count = step.records(kind)
        let finding = Finding(
            analysis: "vintageChange", measure: "records", population: request.population.label, group: kind.rawValue,
            window: .init(from: nil, to: nil), windowSlug: "since-\(step.from.label)", vintage: step.to.label,
            n: step.countAfter, estimate: Double(count), unit: "records",
            method: "records matched by name, then by link", reason: "a count of the records held, not of a sample",
            asOf: step.to.asOf,
            derived: [
                "matchedByName": Double(step.matchedByName), "matchedByLink": Double(step.matchedByLink),
                "ambiguousLinks": Double(step.ambiguous), "unchanged": Double(step.unchanged),
            ], labels: ["kind": kind.rawValue, "from": step.from.label])
        return StatedFinding(
            finding,
            sentence:
                "\(kindLabel(kind)) between \(step.from.label) and \(step.to.label): \(NumberText.count(count)) records."
        )
    }

    private static func changesData(_ steps: [VintageChanges]) -> Table {
        let counts = [
            ("records_before", "Records in the earlier vintage"), ("records_after", "Records in the later vintage"),
            ("matched_by_name", "Found in both by name"), ("matched_by_link", "Found in both by link"),
            ("ambiguous_links", "Unmatched, since several records share their link"),
            ("unchanged", "Found in both without a change"),
        ]
        let kinds = VintageChange.Kind.allCases
        var builder = TableBuilder(
            name: "vintage-changes",
            schema: TableSchema(
                fields: [
                    Field(name: "from_vintage", type: .text, title: "Earlier vintage"),
                    Field(name: "to_vintage", type: .text, title: "Later vintage"),
                ] + counts.map { Field(name: $0.0, type: .integer, title: $0.1, unit: "records") }
                    + kinds.map { Field(name: $0.rawValue, type: .integer, title: kindLabel($0), unit: "records") }
                    + [
                        Field(
                            name: "not_compared", type: .list(allowed: nil), title: "Columns that one of the two lacks")
                    ]
            ))
        for step in steps {
            let numbers =
                [
                    step.countBefore, step.countAfter, step.matchedByName, step.matchedByLink, step.ambiguous,
                    step.unchanged,
                ] + kinds.map(step.records)
            builder.append(
                [.text(step.from.label), .text(step.to.label)] + numbers.map { .number(Double($0)) }
                    + [step.notHeld.isEmpty ? .unknown : .list(step.notHeld)])
        }
        return builder.table()
    }

    private static func changesShown(_ steps: [VintageChanges]) -> ShownTable {
        let titles = ["Before", "After", "By name", "By link", "Ambiguous", "Unchanged"]
        return ShownTable(
            caption: "Records by what changed between two vintages",
            columns: [.init("Vintages")]
                + (titles + VintageChange.Kind.allCases.map(kindLabel)).map {
                    .init($0, numeric: true)
                },
            rows: steps.map { step in
                [.init("\(step.from.label) → \(step.to.label)")]
                    + ([
                        step.countBefore, step.countAfter, step.matchedByName, step.matchedByLink, step.ambiguous,
                        step.unchanged,
                    ] + VintageChange.Kind.allCases.map(step.records)).map { .init(NumberText.count($0)) }
            })
    }
}
