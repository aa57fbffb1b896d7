import Analysis
import Quantities
import Records
import Tables

/// What the figures of the environment have in common.
extension FigureCatalogue {
    static func footprints(of request: FigureRequest) -> ModelFootprints? { request.scope.environment?.footprints }

    /// Where the vintage has no tables to estimate from.
    static func lackingFootprints(_ request: FigureRequest) -> FigureResult {
        FigureResult(lacking: "factors to estimate footprints from", in: request.scope)
    }

    /// The footprint of the model that the plan names; nil where the records do not hold it.
    static func footprint(_ request: FigureRequest, among footprints: ModelFootprints) -> ModelFootprint? {
        footprints.footprint(of: request.plan.model ?? "")
    }

    /// Records come and go, so a model that is gone does not stop a build.
    static func lackingModel(_ request: FigureRequest, _ footprints: ModelFootprints) -> FigureResult {
        let name = request.plan.model ?? ""
        return FigureResult(blocks: [
            .note(
                "\(request.plan.id): no record has the id \"\(name)\"."
                    + NearestName.hint(for: name, among: footprints.all.map(\.model.id)))
        ])
    }

    static func lackingEnergy(_ footprint: ModelFootprint, _ request: FigureRequest) -> FigureResult {
        var reason = "it has no estimate"
        if case .failure(let gap) = footprint.result { reason = gap.title }
        return FigureResult(blocks: [
            .note("\(request.plan.id): no energy of \(footprint.model.name) can be estimated, since \(reason).")
        ])
    }

    static let footprintRanges =
        "Ranges: from the 5th to the 95th percentile of what is not known, by Monte Carlo over log-normal inputs; a figure whose inputs are all stated has none."

    static let footprintLadder =
        "Energy by the first of these that is complete: reported energy, as stated; accelerator time × power × PUE; training compute over peak performance and MFU. What a record does not state comes from factors.csv, with its range."

    static func footprintFinding(
        _ request: FigureRequest, measure: String, population: String? = nil, group: String? = nil, n: Int,
        range: (low: Double, mid: Double, high: Double)?, unit: String, verdict: String? = nil,
        reason: String? = nil, coverage: Double? = nil,
        derived: [String: Double] = [:], labels: [String: String] = [:]
    ) -> Finding {
        let isExact = range.map { $0.low == $0.high } ?? true
        return Finding(
            analysis: "footprint", measure: measure, population: population ?? request.population.label, group: group,
            window: .init(from: request.plan.from, to: request.scope.year), windowSlug: request.windowSlug,
            vintage: request.scope.models.vintage.label, n: n, estimate: range?.mid,
            low: isExact ? nil : range?.low, high: isExact ? nil : range?.high, level: isExact ? nil : 0.9,
            unit: unit, method: ModelFootprints.method, verdict: verdict,
            reason: reason ?? (isExact && range != nil ? "follows from stated figures alone" : nil),
            coverage: coverage, asOf: request.scope.asOf, derived: derived, labels: labels)
    }
}

extension FigureRequest {
    /// Credits of resources, in the order of the descriptor.
    func credits(_ names: [String]) -> [Credit] {
        scope.credits(of: scope.catalog.package.resources.filter { names.contains($0.name) })
    }

    /// Of what footprints are estimated from.
    var footprintCredits: [Credit] {
        credits(["factors", "hardware", "grids", "reported-footprints"]) + scope.modelCredits
    }
}
