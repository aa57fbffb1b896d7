import Analysis
import Foundation
import Ingest
import Quantities
import Records
import Tables
import Testing

/// The benchmark tables of this checkout, read as the pipeline reads them.
struct BenchmarkDatasets {
    let benchmarks: [Benchmark]
    let results: [BenchmarkResults]
    /// The hub as known in August 2025.
    let hub2025: BenchmarkResults
    let trajectories: Table
    let metricDirections: Table
    let horizons: [TimeHorizon]
    let trainingTimes: [TrainingTime]

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Datasets")

    /// Read once for all tests.
    static let shared = Result { try BenchmarkDatasets() }

    private init() throws {
        let package = try DataPackage(json: Self.bytes("datapackage.json"), file: "datapackage.json")
        func table(_ name: String) throws -> Table {
            let resource = try #require(package[resource: name], "no resource \(name)")
            return try Self.table(resource, package)
        }
        benchmarks = Benchmark.all(in: try table("benchmarks"))
        trajectories = try table("sota-trajectories")
        metricDirections = try table("metric-directions")
        horizons = TimeHorizon.all(in: try table("metr-horizons"))
        trainingTimes = TrainingTime.all(in: try table("mlperf"))
        var results = [BenchmarkResults(resource: "sota-trajectories", table: trajectories)]
        for resource in package.resources where resource.name.hasPrefix("benchmark-results") && resource.vintage == nil
        {
            results.append(BenchmarkResults(resource: resource.name, table: try Self.table(resource, package)))
        }
        self.results = results
        hub2025 = BenchmarkResults(resource: "benchmark-results-epoch", table: try table("benchmark-results-2025-08"))
    }

    var today: BenchmarkRecords { BenchmarkRecords(benchmarks: benchmarks, results: results) }

    var august2025: BenchmarkRecords {
        BenchmarkRecords(
            benchmarks: benchmarks, results: [hub2025], knownUntil: CalendarDay(year: 2025, month: 8, day: 31))
    }

    private static func table(_ resource: Resource, _ package: DataPackage) throws -> Table {
        let path = folder.appending(path: resource.path).path
        switch resource.schema {
        case .file(let file):
            let schema = try TableSchema(json: bytes(file), file: file)
            return try #require(
                readTable(csv: .file(path, name: resource.path), schema: schema, name: resource.name).table)
        case .sameAs(let other):
            guard case .file(let file) = package[resource: other]?.schema,
                let names = XMLRecordNames(resource: resource)
            else { break }
            let schema = try TableSchema(json: bytes(file), file: file)
            let reading = readTable(
                xml: .file(path, name: resource.path), schema: schema, xsd: try bytes(try #require(resource.xsd)),
                recordElement: names.record, name: resource.name)
            #expect(reading.diagnostics.isEmpty)
            return try #require(reading.table)
        default: break
        }
        throw CocoaError(.fileReadUnknown)
    }

    private static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appending(path: path)))
    }
}
