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
        try Self.refuseConflicts(work.map { ($0.report, $0.figure, $0.scope) }, outcomes)
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
                "Templates/\(plan.id)/report.yml", error.option.flatMap { figure.optionLines[$0] } ?? figure.line,
                "figure \(error.figure): \(error.message)",
                error.advice))
    }

    /// One id stands for one finding in an edition, and in all reports without editions together. Figures that state it
    /// alike may share it; a figure that states it otherwise would be lost behind the other.
    private static func refuseConflicts(
        _ work: [(report: ReportPlan, figure: FigurePlan, scope: ReportScope)],
        _ outcomes: [Result<FigureResult, ReportError>]
    ) throws(Failure) {
        var stated: [String: (finding: StatedFinding, figure: String)] = [:]
        for (item, outcome) in zip(work, outcomes) {
            let place = item.scope.year.map { "\(item.report.id)/\($0)" } ?? item.scope.benchmark ?? ""
            for finding in (try? outcome.get())?.findings ?? [] {
                let key =
                    "\(place)@\(item.scope.models.vintage.label): \(finding.finding.id)@\(finding.finding.vintage)"
                guard let other = stated[key] else {
                    stated[key] = (finding, "\(item.figure.id) of \(item.report.id)")
                    continue
                }
                guard other.finding.finding != finding.finding else { continue }
                throw Failure(
                    .badData,
                    Failure.text(
                        "Templates/\(item.report.id)/report.yml", item.figure.line,
                        "figure \(item.figure.id) and figure \(other.figure) state different values of the finding \(finding.finding.id)",
                        "Ask both for the same window and counting, or leave one out."))
            }
        }
    }
}
