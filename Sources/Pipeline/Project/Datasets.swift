import Analysis
import Ingest
import Quantities
import Records
import Tables

/// Every data file of a project, read and checked.
struct Datasets: Sendable {
    /// Nil when a file that everything rests on cannot be trusted.
    private let loaded: Catalog?
    /// In the order in which the files were read.
    let diagnostics: [Diagnostic]
    /// Rows that were read and kept, by file.
    let rows: [(file: String, count: Int)]
    /// The paths of the files that were read.
    let inputs: [String]

    init(_ project: ProjectFolder, descriptors: ProjectDescriptors) throws(Failure) {
        var reading = DatasetReading(project: project)
        let (today, applied) = try Self.today(descriptors.today, &reading)
        reading.refuse(RefusedRow.all(in: EnvironmentRecords(today.tables)))
        let earlier = try descriptors.earlier.map { package throws(Failure) in try Self.vintage(package, &reading) }
        let benchmarks = today.tables["benchmarks"].map(Benchmark.all) ?? []
        let checks = ([today.tables] + earlier.map(\.tables)).map { BenchmarkCheck($0, known: benchmarks) }
        loaded = today.models.map { models in
            Catalog(
                models: models, earlierVintages: earlier.compactMap(\.models), tables: today.tables,
                earlierTables: earlier.map(\.tables), package: descriptors.today.package,
                quality: DataQuality(
                    corrections: applied,
                    withheld: reading.withheld + checks.flatMap(\.withheld)
                        + ([models] + earlier.compactMap(\.models)).flatMap(Self.markedWrong)))
        }
        diagnostics = reading.diagnostics + checks.flatMap(\.diagnostics)
        rows = reading.rows
        inputs = reading.inputs
    }

    /// The models and the other tables of one package.
    private typealias PackageRecords = (models: ModelRecords?, tables: RecordTables)

    private static func vintage(
        _ package: ProjectDescriptors.Package, _ reading: inout DatasetReading
    ) throws(Failure) -> PackageRecords {
        let entries = try reading.tables(of: package)
        return records(package, models: reading.modelRows(among: entries, of: package), entries)
    }

    /// Corrections are made to what was read, before anything is derived from it.
    private static func today(
        _ package: ProjectDescriptors.Package, _ reading: inout DatasetReading
    ) throws(Failure) -> (PackageRecords, applied: [Correction]) {
        let entries = try reading.tables(of: package)
        let rows = reading.modelRows(among: entries, of: package)
        let corrections = reading.corrections()
        let corrected = rows.map { reading.applying(corrections, to: $0) }
        return (records(package, models: corrected?.models, entries), corrected?.applied ?? [])
    }

    private static func records(
        _ package: ProjectDescriptors.Package, models: Table?, _ entries: [RecordTables.Entry]
    ) -> PackageRecords {
        let vintage = DatasetReading.vintage(of: package.package, models: models)
        return (
            models.map { ModelRecords(table: $0, vintage: vintage) },
            RecordTables(vintage: vintage, entries: entries.filter { !$0.resource.name.hasPrefix("models") })
        )
    }

    /// What the check says that withholds nothing.
    var notices: [String] { diagnostics.filter { $0.severity == .notice }.map(DiagnosticText.plain) }

    /// Stops where a file cannot be trusted as a whole: nothing of it is published.
    func trusted() throws(Failure) -> Catalog {
        let faults = diagnostics.filter { $0.severity == .file }
        guard faults.isEmpty, let loaded else {
            let shown = faults.prefix(5).map(DiagnosticText.plain).joined(separator: "\n")
            let more = faults.count > 5 ? "\n… and \(faults.count - 5) more; `almanac check` lists all" : ""
            throw Failure(
                .badData,
                faults.isEmpty
                    ? "Datasets: no resource named models is described\n  Add one to datapackage.json, with \"path\": \"models.csv\"."
                    : shown + more)
        }
        return loaded
    }

    private static func markedWrong(_ models: ModelRecords) -> [WithheldValue] {
        models.markedWrong.map { record in
            WithheldValue(
                file: record.origin?.file ?? "models of \(models.vintage.label)", line: record.origin?.line ?? 0,
                rowID: record.id, field: nil, text: record.name, rule: "marked-wrong",
                reason: "its training compute is marked wrong upstream")
        }
    }
}
