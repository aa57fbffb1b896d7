/// The one place that ties a name of the catalogue to the code that makes its figure.
enum FigureCatalogue {
    static func make(_ plan: FigurePlan, scope: ReportScope) throws(ReportError) -> FigureResult {
        let request = try FigureRequest(plan, scope: scope)
        return switch plan.analysis {
        case .highlights: FigureResult(blocks: [])
        case .sectorCount: try sectorCount(request)
        case .sectorShares: try sectorShares(request)
        case .shareChange: try shareChange(request)
        case .crossover: try crossover(request)
        case .teams: try teams(request)
        case .concentration: try concentration(request)
        case .countries: try nameCounts(request, of: .countries)
        case .organizations: try nameCounts(request, of: .organizations)
        case .vintageCounts: try vintageCounts(request)
        case .vintageHeadlines: try vintageHeadlines(request)
        case .countDrift: try countDrift(request)
        case .vintageGrowth: try vintageGrowth(request)
        case .vintageChanges: try vintageChanges(request)
        case .vintageChangeList: try vintageChangeList(request)
        case .publishedCounts: try publishedCounts(request)
        case .claims: try claims(request)
        case .claim: try claim(request)
        case .publishedSeries: try publishedSeries(request)
        case .growth: try growth(request)
        case .runningRecord: try runningRecord(request)
        case .coverage: try coverage(request)
        case .missing: missing(request)
        case .dataAge: dataAge(request)
        case .corrections: corrections(request)
        case .quarantine: quarantine(request)
        case .sources: sources(request)
        case .methods: methods(request)
        case .newestRecords: newestRecords(request)
        }
    }
}
