import Analysis
import Records
import Tables

/// What no schema can tell of the benchmarks of a package: results that belong to none of them, scores that cannot be, and
/// benchmarks whose scale is not stated.
struct BenchmarkCheck {
    private(set) var diagnostics: [Diagnostic] = []
    /// The rows that take no part for it.
    private(set) var withheld: [WithheldValue] = []

    /// - Parameter known: the benchmarks; today's, for a vintage that holds results only.
    init(_ tables: RecordTables, known: [Benchmark]) {
        let results = tables.entries.filter {
            $0.resource.name.hasPrefix("benchmark-results") || $0.resource.name == "sota-trajectories"
        }.map { BenchmarkResults(resource: $0.resource.name, table: $0.table) }
        guard !results.isEmpty else { return }
        let byID = Dictionary(known.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for source in results { checkOwners(source, byID) }
        let records = BenchmarkRecords(benchmarks: known, results: results)
        let (tracked, leftOut) = TrackedBenchmark.all(in: records)
        for benchmark in leftOut {
            guard case .scale(let problem) = benchmark.reason else { continue }
            diagnostics.append(
                Diagnostic(
                    severity: .row, file: "benchmarks", field: "id", rule: "no-usable-scale", value: benchmark.id,
                    message: "\(benchmark.id) cannot be judged: \(problem)", advice: "State it in benchmarks.csv."))
        }
        for benchmark in tracked { checkScores(benchmark, records) }
    }

    /// Rows of a benchmark that is not known, or whose results stand elsewhere.
    private mutating func checkOwners(_ source: BenchmarkResults, _ known: [String: Benchmark]) {
        var rowsOfID: [String: [Int]] = [:]
        for row in 0..<source.table.rowCount {
            guard let id = source.table.cell("benchmark", row: row).text else { continue }
            if known[id]?.resultsResource != source.resource { rowsOfID[id, default: []].append(row) }
        }
        for (id, rows) in rowsOfID.sorted(by: { $0.key < $1.key }) {
            let owner = known[id]
            let message =
                owner.map { "\(Self.rows(rows.count)) of \(id), whose results stand in \($0.resultsResource)" }
                ?? "\(Self.rows(rows.count)) of the benchmark \"\(id)\", which benchmarks.csv does not hold"
            let advice =
                owner == nil
                ? "Add it to benchmarks.csv, or correct the id." + NearestName.hint(for: id, among: known.keys.sorted())
                : "Name this resource under \"results\" in benchmarks.csv, or move the rows there."
            withhold(
                rows, of: source, id, rule: owner == nil ? "unknown-benchmark" : "results-elsewhere",
                message: message + "; they take no part", advice: advice)
        }
    }

    private mutating func checkScores(_ benchmark: TrackedBenchmark, _ records: BenchmarkRecords) {
        guard let known = records.benchmark(benchmark.id), let (columns, source) = records.results(of: known) else {
            return
        }
        for notice in benchmark.history.notices where notice.rule == .impossibleScore {
            withhold(
                notice.rows.map { columns.rows[$0] }, of: source, benchmark.id, rule: notice.rule.rawValue,
                message: "\(benchmark.id): \(notice.message)", advice: notice.advice)
        }
    }

    private mutating func withhold(
        _ rows: [Int], of source: BenchmarkResults, _ id: String, rule: String, message: String, advice: String
    ) {
        func origin(_ row: Int) -> RowOrigin {
            source.table.origins.indices.contains(row)
                ? source.table.origins[row] : RowOrigin(file: source.resource, line: row + 2)
        }
        guard let first = rows.first else { return }
        diagnostics.append(
            Diagnostic(
                severity: .row, file: origin(first).file, line: origin(first).line, field: "benchmark", rule: rule,
                value: id, message: message, advice: advice))
        withheld += rows.map { row in
            WithheldValue(
                file: origin(row).file, line: origin(row).line, rowID: id, field: nil,
                text: source.table.row(row).map(\.machineText).joined(separator: ","), rule: rule, reason: message)
        }
    }

    private static func rows(_ count: Int) -> String { count == 1 ? "1 row is" : "\(count) rows are" }
}
