import Analysis
import Quantities
import Records
import Report
import Tables

/// Which editions a build makes, each with its scope.
struct EditionPlans {
    struct Entry {
        let plan: ReportPlan
        let scope: ReportScope
        /// The scope of the edition before, to tell what changed; nil for a report without editions.
        let previous: ReportScope?
        /// The same edition from today's data, where this one is from an earlier vintage.
        let today: ReportScope?
    }

    let entries: [Entry]

    init(
        _ plans: [ReportPlan], catalog: Catalog, options: BuildOptions
    ) throws(Failure) {
        let vintage = try Self.vintage(options.vintage, catalog)
        let chosen = try Self.reports(options.report, plans)
        let day = options.sourceDateEpoch.map { CalendarDay(daysSinceEpoch: Int((Double($0) / 86_400).rounded(.down))) }
        let isToday = vintage.vintage == catalog.models.vintage
        let benchmarks = BenchmarkVintages(catalog)
        let environment = Self.environment(chosen, catalog)
        let pages = chosen.first { !$0.benchmarkPages.isEmpty && options.edition == nil }
        let folder = pages.map { Edition.folder(report: $0.id, year: nil, vintage: isToday ? nil : vintage.vintage) }
        func scope(
            _ plan: ReportPlan, _ year: Int?, _ vintage: ModelRecords, benchmark: String? = nil
        ) -> ReportScope {
            ReportScope(
                catalog: catalog, vintage: vintage, year: year, seed: options.seed, resamples: options.resamples,
                buildDay: day, benchmarks: benchmarks, thresholds: plan.thresholds, benchmark: benchmark,
                benchmarkFolder: folder,
                environment: vintage.vintage == catalog.models.vintage ? environment : nil)
        }
        func entry(_ plan: ReportPlan, _ year: Int?, previous: ReportScope?) -> Entry {
            Entry(
                plan: plan, scope: scope(plan, year, vintage), previous: previous,
                today: isToday ? nil : scope(plan, year, catalog.models))
        }
        var entries: [Entry] = []
        for plan in chosen {
            if plan.editions.isEmpty {
                guard options.edition == nil else { continue }
                entries.append(entry(plan, nil, previous: nil))
                guard !plan.benchmarkPages.isEmpty, let known = benchmarks[vintage.vintage] else { continue }
                for benchmark in known.tracked.compactMap({ known.records.benchmark($0.id) }) {
                    entries.append(
                        Entry(
                            plan: plan.page(of: benchmark), scope: scope(plan, nil, vintage, benchmark: benchmark.id),
                            previous: nil, today: nil))
                }
                continue
            }
            let editions = plan.editions.filter { options.edition == nil || options.edition == $0 }
            for year in editions where year <= vintage.vintage.asOf.year {
                entries.append(entry(plan, year, previous: scope(plan, year - 1, vintage)))
            }
        }
        guard !entries.isEmpty else {
            if let year = options.edition, year > vintage.vintage.asOf.year,
                chosen.contains(where: { $0.editions.contains(year) })
            {
                throw Failure(
                    .usage,
                    "Vintage \(vintage.vintage.label) was taken before \(year) began, so it has nothing to say of it\n  Ask for an edition up to \(vintage.vintage.asOf.year)."
                )
            }
            let known = Set(chosen.flatMap(\.editions)).sorted().map(String.init).joined(separator: ", ")
            throw Failure(
                .usage,
                options.edition.map {
                    "There is no edition \($0)\n  The reports have the editions \(known.isEmpty ? "none" : known)."
                }
                    ?? "There is no report to build\n  Add one below Templates/.")
        }
        self.entries = entries
    }

    /// Of today's models, once for all editions; an earlier vintage has no tables to estimate them from.
    private static func environment(_ plans: [ReportPlan], _ catalog: Catalog) -> EnvironmentEstimates? {
        guard plans.flatMap(\.chapters).flatMap(\.figures).contains(where: \.analysis.needsFootprints) else {
            return nil
        }
        return FootprintBasis(tables: catalog.tables).map { EnvironmentEstimates(catalog.models, $0) }
    }

    private static func vintage(_ label: String?, _ catalog: Catalog) throws(Failure) -> ModelRecords {
        guard let label else { return catalog.models }
        if let found = catalog.allVintages.first(where: { $0.vintage.label == label }) { return found }
        let known = catalog.allVintages.map(\.vintage.label)
        throw Failure(
            .usage,
            "There is no vintage \"\(label)\"\n  The data have \(known.joined(separator: ", "))."
                + NearestName.hint(for: label, among: known))
    }

    private static func reports(_ id: String?, _ plans: [ReportPlan]) throws(Failure) -> [ReportPlan] {
        guard let id else { return plans }
        if let found = plans.first(where: { $0.id == id }) { return [found] }
        let known = plans.map(\.id)
        throw Failure(
            .usage,
            "There is no report \"\(id)\"\n  The project has \(known.joined(separator: ", "))."
                + NearestName.hint(for: id, among: known))
    }
}
