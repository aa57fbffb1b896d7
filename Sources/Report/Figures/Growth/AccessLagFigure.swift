import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// How many months the frontier of open weights trails the closed one.
    static func accessLag(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        let measure = try requiredMeasure(request)
        if let lacking = lacking(measure, request) ?? lackingAccess(request) { return lacking }
        let lag = AccessLag(
            request.population, field: measure.field, from: request.plan.from, to: request.plan.to,
            seed: request.scope.seed, resamples: request.scope.resamples)
        guard !lag.series.rows.isEmpty else {
            return FigureResult(blocks: [
                .note(
                    "No record in this window states both its accessibility and its \(measure.title.lowercasedFirst).")
            ])
        }
        let finding = lagFinding(lag, measure, request)
        let sentence = lagSentence(lag, measure, request)
        let title = request.plan.title ?? lagTitle(lag, measure)
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle: axisTitle(measure) + " of \(request.what) by accessibility, log scale",
            sentences: [
                Sentence(sentence, findings: [finding.id]),
                Sentence(
                    "The lag compares what models were trained with, not what they can do; closed models state their \(measure.title.lowercasedFirst) more rarely."
                ),
            ], plot: try accessLagPlot(lag, measure, request, title: title),
            data: lagData(lag, measure), shown: lagShown(lag, measure),
            caption: Caption(
                n: lag.series.count, what: "\(request.what) that state their accessibility",
                coverage: lag.series.coverage, asOf: request.scope.asOf,
                method:
                    "Two lines of a common slope through log10 of each frontier, the ten largest models of the trailing 365 days (\(NumberText.count(lag.openCount)) open, \(NumberText.count(lag.closedCount)) closed); the lag is their distance along time. Closed is what is behind an interface or unreleased.",
                interval: lag.interval == nil
                    ? "No interval: more than a twentieth of the resamples have no lag."
                    : "95 %, percentiles of \(NumberText.count(request.scope.resamples)) resamples of organizations, each with frontiers of its own, widened by t on their effective number; measured coverage 93 to 94 %; \(NumberText.count(lag.undefinedResamples)) had no lag.",
                credits: request.scope.modelCredits), warning: lowCoverage(lag.series))
        return FigureResult(blocks: [.figure(figure)], findings: [StatedFinding(finding, sentence: sentence)])
    }

    private static func lagFinding(_ lag: AccessLag, _ measure: Measure, _ request: FigureRequest) -> Finding {
        let isSettled = lag.interval.map { !$0.contains(0) } ?? false
        return Finding(
            analysis: "accessLag", measure: measure.field, population: request.population.label,
            window: .init(from: request.plan.from, to: request.plan.to ?? request.scope.year),
            windowSlug: request.windowSlug, vintage: request.scope.models.vintage.label, n: lag.series.count,
            estimate: lag.interval == nil ? nil : lag.months, low: lag.interval?.low, high: lag.interval?.high,
            level: lag.interval?.level.value, unit: "months",
            method: "parallel lines through the top 10 of the trailing year, cluster bootstrap",
            verdict: lag.interval == nil ? "insufficientData" : isSettled ? "trails" : "notSettled",
            reason: lag.interval == nil ? "too few models of one kind are of its frontier" : nil,
            coverage: lag.series.coverage, asOf: request.scope.asOf,
            derived: ["openModels": Double(lag.openCount), "closedModels": Double(lag.closedCount)])
    }

    private static func lagSentence(_ lag: AccessLag, _ measure: Measure, _ request: FigureRequest) -> String {
        let subject = "In \(measure.title.lowercasedFirst), the frontier of open weights"
        guard let months = lag.months, let interval = lag.interval else {
            return "\(subject) and the closed one have too few models \(request.when) for a lag to be stated."
        }
        let ends = "\(NumberText.significant(interval.low)) to \(NumberText.significant(interval.high))"
        guard !interval.contains(0) else {
            return
                "\(subject) is not told apart from the closed one \(request.when) (lag \(NumberText.significant(months)) months, 95 % interval \(ends))."
        }
        return
            "\(subject) \(months > 0 ? "trailed" : "led") the closed one by \(NumberText.significant(abs(months))) months \(request.when) (95 % interval \(ends); n = \(NumberText.count(lag.openCount)) open and \(NumberText.count(lag.closedCount)) closed)."
    }

    private static func lagTitle(_ lag: AccessLag, _ measure: Measure) -> String {
        guard let months = lag.months, let interval = lag.interval, !interval.contains(0) else {
            return "Whether open weights trail in \(measure.title.lowercasedFirst): not settled"
        }
        return months > 0
            ? "Open weights trail the closed frontier of \(measure.title.lowercasedFirst) by \(NumberText.significant(months, digits: 2)) months"
            : "Open weights lead the closed frontier of \(measure.title.lowercasedFirst) by \(NumberText.significant(-months, digits: 2)) months"
    }

    private static func lagData(_ lag: AccessLag, _ measure: Measure) -> Table {
        var builder = TableBuilder(
            name: "access-lag",
            schema: TableSchema(fields: [
                Field(name: "date", type: .date, title: "Publication date"),
                Field(name: "open_model", type: .text, title: "Model with open weights that exceeded all before it"),
                Field(name: measure.field, type: .number, title: measure.title, unit: measure.unit),
                Field(name: "closed_date", type: .date, title: "When a closed model had reached as much"),
                Field(name: "closed_model", type: .text, title: "That model"),
                Field(name: "lag_months", type: .number, title: "Lag", unit: "months"),
            ]))
        for step in lag.steps {
            builder.append([
                .date(step.open.date), .text(step.open.name), .number(step.value),
                step.closed.map { .date($0.date) } ?? .unknown, step.closed.map { .text($0.name) } ?? .unknown,
                step.months.map(Cell.number) ?? .unknown,
            ])
        }
        return builder.table()
    }

    private static func lagShown(_ lag: AccessLag, _ measure: Measure) -> ShownTable {
        ShownTable(
            caption:
                "Models with open weights that exceeded all earlier open ones on record, and when a closed one had reached as much",
            columns: [
                .init("Date"), .init("Open model"), .init(axisTitle(measure), numeric: true),
                .init("Closed model before"),
                .init("Its date"), .init("Months", numeric: true),
            ],
            rows: lag.steps.reversed().map { step in
                [
                    .init(step.open.date.iso), .init(step.open.name), .init(NumberText.significant(step.value)),
                    .init(step.closed?.name ?? "none"), .init(step.closed?.date.iso ?? "–"),
                    .init(step.months.map { NumberText.fixed($0, decimals: 1) } ?? "–"),
                ]
            })
    }
}
