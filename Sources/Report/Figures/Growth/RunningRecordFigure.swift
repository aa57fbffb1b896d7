import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// Every model that exceeded all earlier ones in a measure, newest first.
    static func runningRecord(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        let measure = try requiredMeasure(request)
        if let lacking = lacking(measure, request) { return lacking }
        let record = RunningRecord(request.population, field: measure.field)
        let (from, to) = (request.plan.from ?? Int.min, request.to)
        let steps = record.steps.filter { $0.date.year >= from && $0.date.year <= to }
        let values = request.population.models.numbers(measure.field) ?? []
        let known = values.count { $0 != nil }
        guard let latest = steps.last else {
            return FigureResult(blocks: [
                .note("No record in this window states its \(measure.title.lowercasedFirst).")
            ])
        }
        let finding = Finding(
            analysis: "runningRecord", measure: measure.field, population: request.population.label,
            window: .init(from: request.plan.from, to: request.scope.year), windowSlug: request.windowSlug,
            vintage: request.scope.models.vintage.label, n: known, estimate: latest.value, unit: measure.unit ?? "1",
            method: "running record, least relative gain 1e-6",
            reason: "the largest value that a record states, not an estimate",
            coverage: values.isEmpty ? nil : Double(known) / Double(values.count), asOf: request.scope.asOf,
            derived: ["records": Double(steps.count), "year": Double(latest.date.year)],
            labels: ["name": latest.name, "title": measure.title.lowercasedFirst])
        let sentence =
            "The largest \(measure.title.lowercased()) on record is \(amount(latest.value, measure)), by \(latest.name) (\(latest.date.iso))."
        let shownSteps = Array(steps.reversed().prefix(request.plan.limit ?? 20))
        let title =
            request.plan.title
            ?? "\(latest.name) (\(latest.date.year)) holds the record: \(amount(latest.value, measure))"
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle: "\(request.what.capitalizedFirst) that exceeded all earlier ones in \(measure.title.lowercased())"
                + (measure.unit.map { ", \($0)" } ?? ""),
            sentences: [
                Sentence(sentence, findings: [finding.id]),
                Sentence("A running record also rises because there are more attempts."),
            ], plot: try runningRecordPlot(steps, measure, request, title: title),
            data: runningRecordData(steps, measure),
            shown: ShownTable(
                caption: shownSteps.count < steps.count
                    ? "The newest \(shownSteps.count) of \(steps.count) records" : "Running record",
                columns: [
                    .init("Date"), .init("Model"), .init("Organization"), .init(axisTitle(measure), numeric: true),
                    .init("Times previous", numeric: true),
                ],
                rows: shownSteps.map { step in
                    [
                        .init(step.date.iso), .init(step.name), .init(step.organizations.joined(separator: ", ")),
                        .init(NumberText.significant(step.value)),
                        .init(step.timesPrevious.map { NumberText.significant($0) } ?? "–"),
                    ]
                }),
            caption: Caption(
                n: known, what: request.what, coverage: values.isEmpty ? nil : Double(known) / Double(values.count),
                asOf: request.scope.asOf,
                method:
                    "A record needs a relative gain above 10⁻⁶ over the one before, so that digits which upstream adds to break ties do not count; of one date only the largest counts.",
                interval: "Values are as recorded and carry no interval here.", credits: request.scope.modelCredits))
        return FigureResult(blocks: [.figure(figure)], findings: [StatedFinding(finding, sentence: sentence)])
    }

    /// What stands in a figure's place where no record of the whole vintage states its measure.
    static func lacking(_ measure: Measure, _ request: FigureRequest) -> FigureResult? {
        let values = request.scope.models.numbers(measure.field) ?? []
        return values.contains { $0 != nil }
            ? nil : FigureResult(lacking: "values of \(measure.title.lowercasedFirst)", in: request.scope)
    }

    static func requiredMeasure(_ request: FigureRequest) throws(ReportError) -> Measure {
        if let measure = request.measure { return measure }
        let known = request.scope.catalog.measures.map(\.field)
        let name = request.plan.measure ?? ""
        throw ReportError(
            figure: request.plan.id, message: "there is no measure \"\(name)\"",
            advice: "`almanac list` shows all of them." + NearestName.hint(for: name, among: known))
    }

    /// `5.00 × 10²⁶ FLOP`.
    static func amount(_ value: Double, _ measure: Measure) -> String {
        NumberText.significant(value) + (measure.unit.map { " \($0)" } ?? "")
    }

    /// `Training compute (FLOP)`.
    static func axisTitle(_ measure: Measure) -> String { measure.title + (measure.unit.map { " (\($0))" } ?? "") }

    private static func runningRecordData(_ steps: [RunningRecord.Step], _ measure: Measure) -> Table {
        var builder = TableBuilder(
            name: "running-record",
            schema: TableSchema(fields: [
                Field(name: "date", type: .date, title: "Date"), Field(name: "name", type: .text, title: "Model"),
                Field(name: "organizations", type: .list(allowed: nil), title: "Organizations"),
                Field(name: measure.field, type: .number, title: measure.title, unit: measure.unit),
                Field(name: "times_previous", type: .number, title: "Times the previous record"),
            ]))
        for step in steps {
            builder.append([
                .date(step.date), .text(step.name), step.organizations.isEmpty ? .unknown : .list(step.organizations),
                .number(step.value), step.timesPrevious.map(Cell.number) ?? .unknown,
            ])
        }
        return builder.table()
    }
}
