import Analysis
import Plots
import Records
import Tables

/// A plan and the scope it is drawn in, with what most figures need of both.
struct FigureRequest {
    let plan: FigurePlan
    let scope: ReportScope
    let population: Population

    init(_ plan: FigurePlan, scope: ReportScope) throws(ReportError) {
        self.plan = plan
        self.scope =
            try plan.vintage.map { label throws(ReportError) in
                try scope.looking(at: label, figure: plan.id)
            } ?? scope
        do {
            // The filter of a column's figure is about its own table.
            population = try Population(self.scope.models, where: plan.resource == nil ? plan.population : nil)
        } catch {
            throw ReportError(
                figure: plan.id, option: .where, message: error.message + "\n" + error.excerpt, advice: error.advice)
        }
    }

    private init(_ plan: FigurePlan, _ scope: ReportScope, _ population: Population) {
        self.plan = plan
        self.scope = scope
        self.population = population
    }

    /// The same request of another population.
    func looking(at population: Population) -> FigureRequest { FigureRequest(plan, scope, population) }

    /// The window in ids: what the plan states, open at the edition's end.
    var windowSlug: String {
        (plan.from.map { "\($0)-" } ?? "") + (plan.to.map { $0 == to ? "to-\($0)" : "to-edition" } ?? "to-edition")
    }

    /// The first year to show, `fallback` where the plan is silent.
    func from(_ fallback: Int) -> Int { plan.from ?? fallback }

    /// The last year to show: the plan's, at most the edition's.
    var to: Int { min(plan.to ?? scope.lastYear, scope.lastYear) }

    /// The plan's window in words: `from 2010 on`, `over all years`.
    var when: String { GrowthEras.label(from: plan.from, to: plan.to) }

    /// The population in words: "notable models", "models (year >= 2010)".
    var what: String { what(in: scope.models.vintage) }

    func what(in vintage: Vintage) -> String {
        let isNewer = scope.year.map { vintage.asOf.year > $0 } ?? false
        let named =
            plan.vintage == nil ? "" : "vintage \(vintage.label)\(isNewer ? ", taken after the edition's year" : "")"
        switch population.label {
        case "all": return named.isEmpty ? "models" : "models (\(named))"
        case "notable" where vintage.populationIsAll:
            return named.isEmpty ? "models (all rows of the vintage)" : "models (all rows of \(named))"
        case "notable": return named.isEmpty ? "notable models" : "notable models (\(named))"
        default: return "models (\(population.label)\(named.isEmpty ? "" : ", " + named))"
        }
    }

    func rethrown<Value>(_ body: () throws(FilterError) -> Value) throws(ReportError) -> Value {
        do { return try body() } catch {
            throw ReportError(
                figure: plan.id, option: .where, message: error.message + "\n" + error.excerpt, advice: error.advice)
        }
    }

    /// A plot that cannot be made is an error of the figure.
    func drawn<Drawing>(_ make: () throws(PlotError) -> Drawing) throws(ReportError) -> Drawing {
        do { return try make() } catch {
            throw ReportError(
                figure: plan.id, message: "the figure cannot be drawn: \(error)", advice: "Please report this.")
        }
    }

    var measure: Measure? { plan.measure.flatMap { name in scope.catalog.measures.first { $0.field == name } } }
}
