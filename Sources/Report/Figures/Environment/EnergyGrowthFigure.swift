import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// The growth of training energy, as of any measure: lines by era, breaks, the verdict on the shape. The values are the
    /// medians of our estimates.
    static func energyGrowth(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        guard let footprints = footprints(of: request) else { return lackingFootprints(request) }
        let field = Field(
            name: "training_energy_kwh", type: .number, title: "Estimated training energy",
            description: "Derived: the median of the estimate, whole data centre where known.", unit: "kWh")
        let models = request.population.models
        let values = models.records.map { footprints.footprint(of: $0.id)?.estimate?.energy?.mid.kilowattHours }
        let result = try growth(
            request.looking(at: Population(label: request.population.label, models: models.adding(field, values))),
            of: Measure(field: field.name, title: field.title, unit: field.unit))
        return FigureResult(
            blocks: result.blocks.map { block in
                guard case .figure(let figure) = block else { return block }
                return .figure(
                    figure.saying(
                        figure.caption.withMethod(
                            "Values are medians of our estimates, reported and FLOP-based ones together; the intervals are those of the fit and do not hold the ranges of single estimates. "
                                + footprintLadder + " " + figure.caption.method,
                            credits: request.footprintCredits)))
            }, findings: result.findings)
    }
}

extension Caption {
    fileprivate func withMethod(_ method: String, credits: [Credit]) -> Caption {
        Caption(
            n: n, what: what, coverage: coverage, asOf: asOf, method: method, interval: interval, credits: credits)
    }
}

extension Figure {
    fileprivate func saying(_ caption: Caption) -> Figure {
        Figure(
            id: id, title: title, subtitle: subtitle, sentences: sentences, plot: plot, data: data, shown: shown,
            caption: caption, warning: warning)
    }
}
