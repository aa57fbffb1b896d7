import Analysis
import Quantities
import Records
import Tables

/// A numeric column of a resource, or the ratio of two, with its words.
struct ColumnMeasure {
    let all: ColumnSeries
    /// `FP32 performance per W`.
    let title: String
    let unit: String?
    /// The resource and the filter: `hardware where type = GPU`.
    let population: String
    /// The column in finding ids: `fp32-flop-per-s-per-tdp-w`.
    let slug: String
    /// The column whose records err together, `maker`; nil where the table has none.
    let cluster: String?
    let isMoney: Bool
    private let part: (_ from: Int?, _ to: Int?) throws -> ColumnSeries

    /// `FP32 performance per W (FLOP/s per W)`.
    var axis: String { title + (unit.map { " (\($0))" } ?? "") }

    init(_ table: Table, _ request: FigureRequest) throws(ReportError) {
        let (name, per) = (request.plan.measure ?? "", request.plan.per)
        let filter = request.plan.population
        let bound = try request.rethrown { () throws(FilterError) in try filter?.bind(to: table) }
        let last = request.to
        let cluster = table.schema.index(of: "maker") == nil ? nil : "maker"
        self.cluster = cluster
        isMoney = [name, per ?? ""].contains { $0.hasSuffix("_usd") }
        part = { from, to in
            try ColumnSeries(table, name, per: per, cluster: cluster, from: from, to: min(to ?? last, last)) {
                bound?.matches($0) ?? true
            }
        }
        do throws(ColumnSeries.Fault) {
            all = try ColumnSeries(
                table, name, per: per, cluster: cluster, from: request.plan.from, to: min(request.plan.to ?? last, last)
            ) { bound?.matches($0) ?? true }
        } catch {
            throw Self.error(error, request)
        }
        func field(_ name: String) -> Field? { table.schema.fields.first { $0.name == name } }
        let (own, divisor) = (field(name), per.flatMap(field))
        title =
            (own?.title ?? name) + (per.map { " per \(divisor?.unit ?? $0)" } ?? "")
            + (filter.map { " (\($0.text))" } ?? "")
        population = (request.plan.resource ?? "") + (filter.map { " where \($0.text)" } ?? "")
        unit = own?.unit.map { $0 + (per.map { " per \(divisor?.unit ?? $0)" } ?? "") }
        slug = name + (per.map { "-per-\($0)" } ?? "")
    }

    /// The vintage's date, or that of a newer record.
    func asOf(_ request: FigureRequest) -> PartialDate {
        max(request.scope.asOf, all.points.last?.date ?? request.scope.asOf)
    }

    /// One line for each era; one era of all years where the plan gives none.
    func eras(_ request: FigureRequest) -> [GrowthEras.Era] {
        GrowthEras.bounds(starts: request.plan.eras, from: request.plan.from, to: request.plan.to).compactMap {
            bounds in
            guard let series = try? part(bounds.from, bounds.to).series else { return nil }
            return GrowthEras.Era(from: bounds.from, to: bounds.to, series: series, isClustered: cluster != nil)
        }
    }

    private static func error(_ fault: ColumnSeries.Fault, _ request: FigureRequest) -> ReportError {
        switch fault {
        case .noDates:
            ReportError(
                figure: request.plan.id, option: .resource,
                message: "the resource \"\(request.plan.resource ?? "")\" has no column of dates",
                advice: "Growth needs one; name a resource that has it.")
        case .noNumbers(let name, let known):
            ReportError(
                figure: request.plan.id, option: name == request.plan.per ? .per : .measure,
                message: "there is no column of numbers \"\(name)\"",
                advice: "The resource has \(known.joined(separator: ", "))." + NearestName.hint(for: name, among: known)
            )
        }
    }
}
