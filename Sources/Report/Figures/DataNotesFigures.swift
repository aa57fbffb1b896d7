import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// How old the data are: as-of minus the newest record.
    static func dataAge(_ request: FigureRequest) -> FigureResult {
        let vintage = request.scope.models.vintage
        let all = request.scope.catalog.allVintages.first { $0.vintage == vintage } ?? request.scope.catalog.models
        guard let newest = all.newest else {
            return FigureResult(blocks: [.note("No record is held, so the data have no age.")])
        }
        let days = vintage.asOf.representativeDay.daysSinceEpoch - newest.date.representativeDay.daysSinceEpoch
        let sentence =
            "The data are as known at \(vintage.asOf.iso); the newest record is \(newest.name) (\(newest.date.iso)), \(NumberText.count(days)) days before."
        let finding = Finding(
            analysis: "dataAge", measure: "age", population: "all", window: .init(from: nil, to: nil),
            vintage: vintage.label,
            n: all.records.count, estimate: Double(days), unit: "days",
            method: "as-of date minus the newest record's date",
            reason: "a difference of two stated dates", asOf: vintage.asOf, labels: ["newest": newest.id])
        var sentences = [Sentence(sentence, findings: [finding.id])]
        if let built = request.scope.buildDay {
            let behind = built.daysSinceEpoch - vintage.asOf.representativeDay.daysSinceEpoch
            sentences.append(
                Sentence("The page was built for \(built.iso), \(NumberText.count(behind)) days after the as-of date."))
        }
        if vintage.asOf.precision != .day {
            sentences.append(
                Sentence("A date known to the month counts as its 15th, one known to the year as its July 1st."))
        }
        return FigureResult(
            blocks: [.paragraph(sentences)], findings: [StatedFinding(finding, sentence: sentence)])
    }

    /// What was corrected after import.
    static func corrections(_ request: FigureRequest) -> FigureResult {
        let corrections = request.scope.catalog.quality.corrections
        guard !corrections.isEmpty else {
            return FigureResult(blocks: [.paragraph([Sentence("No record was corrected after import.")])])
        }
        return FigureResult(blocks: [
            .table(
                ShownTable(
                    caption: "Corrections applied after import",
                    columns: [.init("Record"), .init("Field"), .init("Value"), .init("Reason"), .init("Source")],
                    rows: corrections.map { correction in
                        [
                            .init(correction.id), .init(correction.field), .init(correction.value),
                            .init(correction.reason),
                            .init(
                                correction.source,
                                link: correction.source.hasPrefix("https://") ? correction.source : nil),
                        ]
                    }))
        ])
    }

    /// What was withheld on the way in, counted and listed.
    static func quarantine(_ request: FigureRequest) -> FigureResult {
        let withheld = request.scope.catalog.quality.withheld
        guard !withheld.isEmpty else {
            return FigureResult(blocks: [.paragraph([Sentence("Nothing was withheld: every value could be read.")])])
        }
        let rows = withheld.count { $0.field == nil }
        let limit = request.plan.limit ?? 20
        let shown = withheld.prefix(limit)
        return FigureResult(blocks: [
            .paragraph([
                Sentence(
                    "\(NumberText.count(rows)) \(rows == 1 ? "row is" : "rows are") withheld whole, and "
                        + "\(NumberText.count(withheld.count - rows)) single \(withheld.count - rows == 1 ? "value is" : "values are") treated as unknown, over all files and vintages. "
                        + "Nothing of it is lost.")
            ]), .link(text: "Everything withheld, with its text and reason (CSV)", path: "data/quarantine.csv"),
            .table(
                ShownTable(
                    caption: withheld.count > limit
                        ? "The first \(limit) of \(NumberText.count(withheld.count)) withheld" : "Withheld",
                    columns: [
                        .init("File"), .init("Line", numeric: true), .init("Record"), .init("Field"), .init("Text"),
                        .init("Reason"),
                    ],
                    rows: shown.map { value in
                        [
                            .init(value.file), .init(String(value.line)), .init(value.rowID ?? "–"),
                            .init(value.field ?? "the whole row"), .init(Diagnostic.shortened(value.text)),
                            .init(value.reason),
                        ]
                    })),
        ])
    }

    /// Sources and licences of every data file.
    static func sources(_ request: FigureRequest) -> FigureResult {
        let resources = request.scope.catalog.package.resources
        return FigureResult(blocks: [
            .table(
                ShownTable(
                    caption: "Data files, their sources and licences",
                    columns: [.init("File"), .init("What"), .init("Source"), .init("Licence")],
                    rows: resources.map { resource in
                        [
                            .init(resource.path), .init(resource.title),
                            .init(
                                resource.sources.map(\.title).joined(separator: "; "),
                                link: resource.sources.first?.path),
                            .init(
                                resource.licenses.map(\.title).joined(separator: "; "),
                                link: resource.licenses.first?.path),
                        ]
                    }))
        ])
    }

    /// How the numbers are made, in short.
    static func methods(_ request: FigureRequest) -> FigureResult {
        FigureResult(blocks: [
            .list([
                Sentence(
                    "Times are decimal years, year + (day of year − 1) / days in that year; a date known to the month is its 15th, to the year its July 1st."
                ),
                Sentence(
                    "Growth is fitted on the base-10 logarithm by ordinary least squares for each era; the interval of a slope is cluster-robust (CR2, clustered by first-listed organization) with a t distribution on Satterthwaite degrees of freedom; below four of them it is flagged."
                ),
                Sentence(
                    "The crossover is the year that minimizes industry's models before it plus academia's from it on; its interval is a percentile bootstrap over records with \(NumberText.count(request.scope.resamples)) resamples, seed \(request.scope.seed)."
                ),
                Sentence(notabilityNote(request)),
                Sentence(
                    "Records whose training compute is marked wrong are withheld; unknown values are left out and counted, never taken as zero."
                ),
            ])
        ])
    }

    private static func notabilityNote(_ request: FigureRequest) -> String {
        let whole = request.scope.catalog.allVintages.map(\.vintage).filter(\.populationIsAll).map(\.label)
        return "A notable model is one whose record states a notability criterion"
            + (whole.isEmpty
                ? "."
                : "; in \(whole.count == 1 ? "vintage" : "the vintages") \(whole.joined(separator: ", ")) every record counts as notable.")
    }

    /// The newest records, newest first.
    static func newestRecords(_ request: FigureRequest) -> FigureResult {
        let records = request.population.models.records.reversed().prefix(request.plan.limit ?? 30)
        let compute = request.population.models.numbers("training_compute_flop")
        return FigureResult(blocks: [
            .table(
                ShownTable(
                    caption: "The newest \(NumberText.count(records.count)) \(request.what)",
                    columns: [
                        .init("Date"), .init("Model"), .init("Organizations"), .init("Sector"),
                        .init("Training compute (FLOP)", numeric: true),
                    ],
                    rows: records.map { record in
                        [
                            .init(record.date.iso),
                            .init(record.name, link: record.sourceLink.flatMap { $0.hasPrefix("https://") ? $0 : nil }),
                            .init(
                                record.organizations.isEmpty ? "unknown" : record.organizations.joined(separator: ", ")),
                            .init(record.sector.label),
                            .init(compute?[record.row].map { NumberText.significant($0) } ?? "unknown"),
                        ]
                    }))
        ])
    }
}
