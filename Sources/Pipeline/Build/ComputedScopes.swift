import Report

/// The chapters of each report in each scope, computed once, figure by figure.
struct ComputedScopes {
    private let chapters: [String: ComputedChapters]

    init(_ scopes: [(plan: ReportPlan, scope: ReportScope)]) throws(Failure) {
        var seen: Set<String> = []
        let distinct = scopes.filter { seen.insert(Self.key($0.plan, $0.scope)).inserted }
        let work = distinct.flatMap { item in
            item.plan.chapters.flatMap(\.figures).map { (report: item.plan, figure: $0, scope: item.scope) }
        }
        let outcomes = onAllCores(work.count) { index in
            Result { () throws(ReportError) in try FigureResult(work[index].figure, scope: work[index].scope) }
        }
        let keys = work.map { Self.key($0.report, $0.scope, $0.figure) }
        let results = Dictionary(zip(keys, outcomes)) { first, _ in first }
        var chapters: [String: ComputedChapters] = [:]
        for item in distinct {
            chapters[Self.key(item.plan, item.scope)] = try ComputedChapters(item.plan, scope: item.scope) {
                figure throws(Failure) in
                switch results[Self.key(item.plan, item.scope, figure)] {
                case .success(let result): return result
                case .failure(let error): throw Self.failure(error, figure, of: item.plan)
                case nil: throw Failure(.bug, "\(item.plan.id): the figure \(figure.id) was not computed")
                }
            }
        }
        self.chapters = chapters
    }

    subscript(plan: ReportPlan, scope: ReportScope) -> ComputedChapters? { chapters[Self.key(plan, scope)] }

    private static func key(_ plan: ReportPlan, _ scope: ReportScope, _ figure: FigurePlan? = nil) -> String {
        let edition = "\(plan.id)/\(scope.year.map(String.init) ?? "")@\(scope.models.vintage.label)"
        return "\(edition)/\(scope.benchmark ?? "")#\(figure?.id ?? "")"
    }

    private static func failure(_ error: ReportError, _ figure: FigurePlan, of plan: ReportPlan) -> Failure {
        Failure(
            .badData,
            Failure.text(
                "Templates/\(plan.id)/report.yml", figure.line, "figure \(error.figure): \(error.message)",
                error.advice))
    }
}
