import Analysis
import Plots
import Tables

/// Growth rates side by side: as CSV, and as dots with intervals.
extension FigureCatalogue {
    static func growthRows(_ statements: [GrowthStatement], by title: String) -> Table {
        var builder = TableBuilder(
            name: "growth-rates",
            schema: TableSchema(fields: [
                Field(name: "group", type: .text, title: title),
                Field(name: "n", type: .integer, title: "Records that state the value"),
                Field(name: "coverage", type: .number, title: "Share of records that state it"),
                Field(name: "growth_factor", type: .number, title: "Growth factor per year"),
                Field(name: "growth_factor_low", type: .number, title: "Lower end of the 95 % interval"),
                Field(name: "growth_factor_high", type: .number, title: "Upper end of the 95 % interval"),
                Field(name: "doubling_months", type: .number, title: "Doubling time", unit: "months"),
                Field(
                    name: "doubling_months_low", type: .number, title: "Lower end of the 95 % interval", unit: "months"),
                Field(
                    name: "doubling_months_high", type: .number, title: "Upper end of the 95 % interval", unit: "months"
                ),
                Field(name: "method", type: .text, title: "Method"),
                Field(name: "reason", type: .text, title: "Why there is no rate"),
            ]))
        func number(_ value: Double?) -> Cell { value.map(Cell.number) ?? .unknown }
        for statement in statements {
            let rate = statement.outcome.rate
            let hasInterval = rate?.interval != nil
            builder.append([
                .text(statement.group), .number(Double(statement.n)), number(statement.coverage),
                number(hasInterval ? rate?.factor : nil), number(rate?.factorInterval?.low),
                number(rate?.factorInterval?.high), number(hasInterval ? rate?.doublingMonths : nil),
                number(rate?.doublingMonthsInterval?.low), number(rate?.doublingMonthsInterval?.high),
                .text(statement.method), statement.outcome.reason.map(Cell.text) ?? .unknown,
            ])
        }
        return builder.table()
    }

    /// A dot and its interval for each rate that has one and does not rest on too few organizations; nil where none has.
    static func growthRatesPlot(
        _ statements: [GrowthStatement], _ request: FigureRequest, title: String, of what: String
    ) throws(ReportError) -> Plot? {
        let drawn = statements.compactMap { statement -> (name: String, factor: Double, low: Double, high: Double)? in
            guard !statement.outcome.hasFewClusters, let rate = statement.outcome.rate,
                let interval = rate.factorInterval,
                interval.low > 0, interval.high.isFinite
            else { return nil }
            return (statement.group, rate.factor, interval.low, interval.high)
        }
        guard !drawn.isEmpty else { return nil }
        return try request.drawn { () throws(PlotError) in
            try Plot(
                title: title, description: "\(title). A dot and a 95 % interval for each \(what).",
                data: PlotData([
                    "name": .names(drawn.map(\.name)), "factor": .values(drawn.map(\.factor)),
                    "low": .values(drawn.map(\.low)), "high": .values(drawn.map(\.high)),
                ]),
                layers: .dotAndInterval(category: "name", estimate: "factor", low: "low", high: "high"),
                xScale: .log10("Growth factor a year"), yScale: .band(order: drawn.map(\.name)),
                annotations: [.reference(.vertical(at: 1, "no growth"))])
        }
    }
}
