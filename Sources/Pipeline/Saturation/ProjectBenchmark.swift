import Analysis
import Quantities
import Records
import Tables

/// A benchmark of a project's datasets, with what the request states in place of its record.
struct ProjectBenchmark {
    private let request: SaturationRequest
    private let set: BenchmarkSet
    private let benchmark: Benchmark
    private let package: DataPackage

    /// - Throws: `Failure` of usage for an unknown benchmark, with the nearest names, or for an option of files.
    init(_ request: SaturationRequest) throws(Failure) {
        if let option = request.fileOption {
            throw Failure(
                .usage,
                "\(option) is for a file, and \"\(request.subject)\" is looked up among the project's benchmarks\n"
                    + "  Leave it out, or give the path of a file.")
        }
        let project = ProjectFolder(request.project)
        let descriptors = try ProjectDescriptors(project, builtIn: BuiltInFiles.all)
        let catalog = try Datasets(project, descriptors: descriptors).trusted()
        guard let set = BenchmarkVintages(catalog).today else {
            throw Failure(
                .missingInput,
                "\(project.path): its datasets hold no benchmarks\n  Add benchmarks.csv and benchmark-results, or give the path of a file."
            )
        }
        guard let found = Self.find(request.subject, in: set.records.benchmarks) else {
            let names = set.records.benchmarks.flatMap { [$0.id, $0.name] }
            throw Failure(
                .usage,
                "There is no benchmark \"\(request.subject)\", and no such file."
                    + NearestName.hint(for: request.subject, among: names) + Self.holding(request.subject, set)
                    + "\n  Datasets/benchmarks.csv holds all \(set.records.benchmarks.count); a file is given by its path."
            )
        }
        self.request = request
        self.set = set
        package = catalog.package
        benchmark = found
    }

    func report() throws(Failure) -> SaturationReport {
        guard let (columns, source) = set.records.results(of: benchmark) else {
            throw Failure(
                .badData,
                "\(benchmark.id): today's data hold no result of it\n  `almanac saturation` can judge a file of results."
            )
        }
        let history = BenchmarkHistory(
            dates: columns.dates, scores: columns.scores, names: columns.models, profile: try profile())
        let origins = columns.rows.compactMap { row in
            source.table.origins.indices.contains(row) ? source.table.origins[row] : nil
        }
        let day = request.at?.representativeDay ?? history.coverageEnd ?? set.records.coverageEnd(of: benchmark)
        return SaturationReport(
            subject: .benchmark(id: benchmark.id, vintage: set.vintage.label), name: benchmark.name,
            unit: benchmark.unit, analysis: BenchmarkAnalysis(history, at: day),
            baseline: request.human == nil ? benchmark.human : nil, resultsSource: keeper(source.resource),
            decisions: decisions,
            diagnostics: history.notices.map { $0.diagnostic(file: source.resource, origins: origins) },
            asked: request.at)
    }

    /// The sources that the package states for a resource, else its name.
    private func keeper(_ resource: String) -> String {
        let sources = package.resources.first { $0.name == resource }?.sources.map(\.title) ?? []
        return sources.isEmpty ? resource : sources.joined(separator: "; ")
    }

    private func profile() throws(Failure) -> BenchmarkProfile {
        let end = request.coverageEnd?.representativeDay ?? set.records.coverageEnd(of: benchmark)
        do {
            let stated = try BenchmarkProfile(benchmark, coverageEnd: end)
            let scale = stated.scale
            let kind = request.ceilingKind ?? (request.ceiling == nil ? scale.kind : .perfect)
            let isNewCeiling = request.ceiling != nil || kind != scale.kind
            return BenchmarkProfile(
                scale: try ScoreScale(
                    direction: request.direction ?? scale.direction,
                    floor: kind.isBounded ? request.floor ?? scale.floor : nil,
                    ceiling: request.ceiling ?? (kind.isBounded ? scale.ceiling : nil), kind: kind,
                    labelNoiseCeiling: isNewCeiling ? nil : scale.labelNoiseCeiling,
                    perfectScore: isNewCeiling && kind != .labelNoise ? nil : scale.perfectScore),
                human: request.human ?? stated.human, launch: stated.launch,
                completeness: request.holdsOnlyRecords ? .onlyRecords : stated.completeness, coverageEnd: end)
        } catch {
            throw Failure(.usage, "\(benchmark.id): \(error)")
        }
    }

    /// What was stated in place of the record.
    private var decisions: [String] {
        let stated: [(String, Bool)] = [
            ("ceiling", request.ceiling != nil), ("ceiling kind", request.ceilingKind != nil),
            ("floor", request.floor != nil), ("human baseline", request.human != nil),
            ("direction", request.direction != nil), ("coverage end", request.coverageEnd != nil),
            ("completeness", request.holdsOnlyRecords),
        ]
        let given = stated.filter(\.1).map(\.0)
        return given.isEmpty ? [] : ["as asked, not as the data state: \(given.joined(separator: ", "))"]
    }

    /// By id, else by name, whatever its capitals.
    private static func find(_ text: String, in benchmarks: [Benchmark]) -> Benchmark? {
        benchmarks.first { $0.id == text } ?? benchmarks.first { $0.name.lowercased() == text.lowercased() }
            ?? benchmarks.first { $0.id == text.lowercased() }
    }

    /// Names that hold the text, where none is spelled alike.
    private static func holding(_ text: String, _ set: BenchmarkSet) -> String {
        let names = set.records.benchmarks.flatMap { [$0.id, $0.name] }
        let wanted = text.lowercased()
        guard NearestName.suggestions(for: text, among: names).isEmpty, !wanted.isEmpty else { return "" }
        let found = set.records.benchmarks.map(\.id).filter { $0.contains(wanted) }.prefix(5)
        return found.isEmpty ? "" : " Those that hold it: \(found.joined(separator: ", "))."
    }
}
