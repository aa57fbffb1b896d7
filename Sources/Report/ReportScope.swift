import Analysis
import Quantities
import Records
import Tables

/// What a figure is computed from: a catalog, the vintage looked at, and the edition's year.
public struct ReportScope: Sendable {
    public let catalog: Catalog
    /// The records of the vintage looked at, cut at the edition's year.
    public let models: ModelRecords
    /// The edition's year; nil for a report without editions.
    public let year: Int?
    public let seed: UInt64
    public let resamples: Int
    /// The day that the build counts as, from `SOURCE_DATE_EPOCH`; nil without it.
    public let buildDay: CalendarDay?
    /// The benchmarks of every vintage, made once for a build.
    let benchmarks: BenchmarkVintages
    /// The limits of the saturation rules, as the report sets them.
    public let thresholds: SaturationThresholds
    /// Of a page that is about one benchmark: its id.
    public let benchmark: String?
    /// The folder below which every benchmark has a page; nil where the build makes none.
    public let benchmarkFolder: String?
    /// The footprints of the vintage's models, estimated once for all scopes; nil where it has no tables to estimate from, or
    /// no report asks for them.
    public let environment: EnvironmentEstimates?

    /// `vintage`: one of the catalog's; `year`: the last year of records to look at.
    public init(
        catalog: Catalog, vintage: ModelRecords, year: Int?, seed: UInt64, resamples: Int, buildDay: CalendarDay? = nil,
        benchmarks: BenchmarkVintages? = nil, thresholds: SaturationThresholds = .standard, benchmark: String? = nil,
        benchmarkFolder: String? = nil,
        environment: EnvironmentEstimates? = nil
    ) {
        self.benchmarks = benchmarks ?? BenchmarkVintages(catalog)
        self.thresholds = thresholds
        self.benchmark = benchmark
        self.benchmarkFolder = benchmarkFolder
        self.buildDay = buildDay
        self.environment = environment
        self.catalog = catalog
        self.year = year
        self.seed = seed
        self.resamples = resamples
        models = year.map { vintage.upTo(year: $0) } ?? vintage
    }

    private init(_ scope: ReportScope, vintage: ModelRecords) {
        self.init(
            catalog: scope.catalog, vintage: vintage, year: scope.year, seed: scope.seed, resamples: scope.resamples,
            buildDay: scope.buildDay)
    }

    /// The same in another vintage, which a figure asks for by name.
    func looking(at label: String, figure: String) throws(ReportError) -> ReportScope {
        let vintages = catalog.allVintages
        guard let vintage = vintages.first(where: { $0.vintage.label == label }) else {
            let known = vintages.map(\.vintage.label)
            throw ReportError(
                figure: figure, option: .vintage, message: "there is no vintage \"\(label)\"",
                advice: "The data have \(known.joined(separator: ", "))." + NearestName.hint(for: label, among: known))
        }
        return ReportScope(self, vintage: vintage)
    }

    /// The last year that counts: the edition's, else that of the newest record.
    public var lastYear: Int { year ?? models.newest?.year ?? models.vintage.asOf.year }

    /// The tables beside the models, as known in the vintage looked at; empty where it has none.
    public var tables: RecordTables {
        let vintage = models.vintage
        return ([catalog.tables] + catalog.earlierTables).first { $0.vintage.label == vintage.label }
            ?? RecordTables(vintage: vintage, entries: [])
    }

    /// What a page about benchmarks says of its results: that of the scope's benchmark, or all of them.
    var benchmarkDates: BenchmarkDates? {
        guard let set = benchmarks[models.vintage] else { return nil }
        let histories = set.tracked.filter { benchmark == nil || $0.id == benchmark }.map(\.history)
        guard let end = histories.compactMap(\.coverageEnd).max(),
            let newest = histories.compactMap(\.results.last).max(by: { $0.day < $1.day })
        else { return nil }
        return BenchmarkDates(coverageEnd: end, newest: newest.date)
    }

    public var asOf: PartialDate { models.vintage.asOf }

    /// Credits of the resource of this name.
    public func credits(resource name: String) -> [Credit] {
        credits(of: catalog.package.resources.filter { $0.name == name })
    }

    /// The credits of the models of the vintage looked at.
    public var modelCredits: [Credit] {
        let today = catalog.package.version == models.vintage.label
        let own = catalog.package.resources.filter { resource in
            resource.name.hasPrefix("models")
                && (today ? resource.vintage == nil : resource.vintage == models.vintage.label)
        }
        return credits(of: own)
    }

    /// The credits of the models of every vintage.
    public var allModelCredits: [Credit] {
        credits(of: catalog.package.resources.filter { $0.name.hasPrefix("models") })
    }

    public func credits(of resources: [Resource]) -> [Credit] {
        var seen: Set<Credit> = []
        return resources.flatMap { resource in
            resource.sources.map { source in
                Credit(
                    source: source.title, sourcePath: source.path,
                    license: resource.licenses.first?.name ?? "licence unknown",
                    licensePath: resource.licenses.first?.path)
            }
        }.filter { seen.insert($0).inserted }
    }
}
