import Analysis
import Quantities
import Records

/// One headline and what each vintage says to it.
struct HeadlineRow {
    struct Cell {
        let text: String
        let stated: StatedFinding?
    }

    let title: String
    /// Whether the page shows it, beside the data.
    var isShown = true
    /// Whether its cells are numbers, not names.
    var isNumeric = true
    /// One for each vintage, oldest first.
    let cells: [Cell]

    static func all(_ headlines: VintageHeadlines, measures: [Measure], _ request: FigureRequest) -> [HeadlineRow] {
        let maker = Maker(headlines: headlines, request: request)
        var rows = [maker.counts(), maker.crossovers()]
        for (index, measure) in measures.enumerated() {
            let eras = headlines.rows.map { $0.growth[index].eras.count }.min() ?? 0
            rows += (0..<eras).map { maker.doubling(measure, index, era: $0, isShown: $0 == eras - 1) }
        }
        return rows + measures.enumerated().map { maker.largest($1, $0, isShown: $0 == 0) }
    }

    private struct Maker {
        let headlines: VintageHeadlines
        let request: FigureRequest

        func counts() -> HeadlineRow {
            row("\(request.what.capitalizedFirst) held") { row in
                let finding = finding(
                    row, "models", group: "count", n: row.count, estimate: Double(row.count), unit: "models",
                    reason: "a count of the records held, not of a sample")
                return (
                    NumberText.count(row.count),
                    StatedFinding(
                        finding,
                        sentence:
                            "Vintage \(row.vintage.label) holds \(NumberText.count(row.count)) \(request.what(in: row.vintage))."
                    )
                )
            }
        }

        func crossovers() -> HeadlineRow {
            row("Industry overtakes academia") { row in
                let crossover = row.crossover
                let finding = finding(
                    row, "crossover", group: "year", n: crossover.n, estimate: crossover.year.map(Double.init),
                    low: crossover.low.map(Double.init), high: crossover.high.map(Double.init), unit: "year",
                    verdict: crossover.verdict.rawValue)
                let text =
                    crossover.year.map { "\($0) (\(FigureCatalogue.intervalText(crossover)))" }
                    ?? (crossover.verdict == .insufficientData ? "insufficient data" : "none")
                return (
                    text,
                    StatedFinding(finding, sentence: FigureCatalogue.crossoverSentence(crossover, row.vintage))
                )
            }
        }

        func doubling(_ measure: Measure, _ index: Int, era place: Int, isShown: Bool) -> HeadlineRow {
            let label = headlines.rows.first?.growth[index].eras[place].label ?? ""
            return row("Doubling time of \(measure.title.lowercasedFirst) \(label) (months)", isShown: isShown) { row in
                let era = row.growth[index].eras[place]
                let words = GrowthText(measure: measure, what: request.what(in: row.vintage))
                let line = try? era.line.get()
                let interval = line?.doublingMonthsInterval
                let finding = finding(
                    row, measure.field, group: "doubling time \(label)", n: era.series.count,
                    estimate: line?.doublingMonths, low: interval?.low, high: interval?.high, unit: "months",
                    reason: interval == nil ? "the data do not settle whether it grows" : nil)
                return (
                    line.map(words.doubling) ?? "insufficient data",
                    StatedFinding(finding, sentence: words.sentence(era))
                )
            }
        }

        func largest(_ measure: Measure, _ index: Int, isShown: Bool) -> HeadlineRow {
            row("Largest \(measure.title.lowercasedFirst)", isShown: isShown, isNumeric: false) { row in
                guard let step = row.largest[index] else { return ("none stated", nil) }
                let amount = FigureCatalogue.amount(step.value, measure)
                let finding = finding(
                    row, measure.field, group: "largest", n: row.count, estimate: step.value, unit: measure.unit ?? "1",
                    reason: "the largest value that a record states, not an estimate", labels: ["name": step.name])
                return (
                    "\(step.name), \(amount)",
                    StatedFinding(
                        finding,
                        sentence:
                            "In vintage \(row.vintage.label), the largest \(measure.title.lowercasedFirst) is \(amount), by \(step.name) (\(step.date.iso))."
                    )
                )
            }
        }

        private func row(
            _ title: String, isShown: Bool = true, isNumeric: Bool = true,
            _ cell: (VintageHeadlines.Row) -> (text: String, stated: StatedFinding?)
        ) -> HeadlineRow {
            HeadlineRow(
                title: title, isShown: isShown, isNumeric: isNumeric,
                cells: headlines.rows.map { row in
                    let (text, stated) = cell(row)
                    return Cell(text: text, stated: stated)
                })
        }

        private func finding(
            _ row: VintageHeadlines.Row, _ measure: String, group: String, n: Int, estimate: Double?,
            low: Double? = nil, high: Double? = nil, unit: String, verdict: String? = nil, reason: String? = nil,
            labels: [String: String] = [:]
        ) -> Finding {
            Finding(
                analysis: "vintageHeadline", measure: measure, population: request.population.label, group: group,
                window: .init(from: nil, to: nil), vintage: row.vintage.label, n: n, estimate: estimate, low: low,
                high: high, level: low == nil && high == nil ? nil : 0.95, unit: unit,
                method: "the same analysis of each vintage", verdict: verdict, reason: reason, asOf: row.vintage.asOf,
                labels: labels)
        }
    }
}
