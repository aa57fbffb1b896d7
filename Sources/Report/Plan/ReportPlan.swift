import Analysis
import Records
import Tables

/// What a `report.yml` asks for.
public struct ReportPlan: Sendable, Equatable {
    /// The name of the folder it stands in, such as `annual`.
    public let id: String
    public let title: String
    public let subtitle: String
    /// Empty for a report without editions.
    public let editions: [Int]
    public let chapters: [ChapterPlan]
    /// The chapters of a page that every benchmark gets below the report; empty where none does.
    public let benchmarkPages: [ChapterPlan]
    /// The limits of the saturation rules.
    public let thresholds: SaturationThresholds

    public init(
        id: String, title: String, subtitle: String, editions: [Int], chapters: [ChapterPlan],
        benchmarkPages: [ChapterPlan] = [], thresholds: SaturationThresholds = .standard
    ) {
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.editions = editions
        self.chapters = chapters
        self.benchmarkPages = benchmarkPages
        self.thresholds = thresholds
    }

    /// The plan of the page of one benchmark.
    public func page(of benchmark: Benchmark) -> ReportPlan {
        ReportPlan(
            id: id, title: benchmark.name, subtitle: "\(benchmark.task), \(benchmark.metric)", editions: [],
            chapters: benchmarkPages, thresholds: thresholds)
    }
}

public struct ChapterPlan: Sendable, Equatable {
    public let id: String
    public let title: String
    public let figures: [FigurePlan]

    public init(id: String, title: String, figures: [FigurePlan]) {
        self.id = id
        self.title = title
        self.figures = figures
    }
}

/// One entry of a chapter: an analysis and what it is asked.
public struct FigurePlan: Sendable, Equatable {
    public let id: String
    public let analysis: AnalysisName
    public let title: String?
    /// A numeric field of the models.
    public let measure: String?
    public let population: Filter?
    /// Years at which a new era begins.
    public let eras: [Int]
    public let from: Int?
    public let to: Int?
    /// How many rows a table shows.
    public let limit: Int?
    /// How records of several sectors are counted.
    public let counting: Counting
    /// The id of a claim of `claims.csv`.
    public let claim: String?
    /// What a population is parted by.
    public let by: GrowthGroups.Key?
    /// The resource of the data package whose column is looked at, and the column that the measure is divided by.
    public let resource: String?
    public let per: String?
    /// The frontier whose growth is set beside that of all records.
    public let frontier: GrowthFrontiers.Kind?
    /// The vintage that is looked at in place of the report's.
    public let vintage: String?
    /// The id of a model.
    public let model: String?
    /// The line of `report.yml` on which the entry begins, and those of its options.
    public let line: Int
    public let optionLines: [AnalysisName.Option: Int]

    public init(
        id: String, analysis: AnalysisName, title: String? = nil, measure: String? = nil, population: Filter? = nil,
        eras: [Int] = [], from: Int? = nil, to: Int? = nil, limit: Int? = nil,
        counting: Counting = .full, claim: String? = nil, by: GrowthGroups.Key? = nil, resource: String? = nil,
        per: String? = nil, frontier: GrowthFrontiers.Kind? = nil, vintage: String? = nil, model: String? = nil,
        line: Int = 0,
        optionLines: [AnalysisName.Option: Int] = [:]
    ) {
        self.id = id
        self.analysis = analysis
        self.title = title
        self.measure = measure
        self.population = population
        self.eras = eras
        self.from = from
        self.to = to
        self.limit = limit
        self.counting = counting
        self.claim = claim
        self.by = by
        self.resource = resource
        self.per = per
        self.frontier = frontier
        self.vintage = vintage
        self.model = model
        self.line = line
        self.optionLines = optionLines
    }

    /// The same figure of another vintage and window, its id ending in the vintage.
    public func looking(at vintage: String, to: Int?) -> FigurePlan {
        FigurePlan(
            id: "\(id)-\(vintage)", analysis: analysis, title: title, measure: measure, population: population,
            eras: eras, from: from, to: to, limit: limit, counting: counting, claim: claim, by: by, resource: resource,
            per: per, frontier: frontier, vintage: vintage, line: line, optionLines: optionLines)
    }
}
