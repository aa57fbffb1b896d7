import Ingest
import Publishing
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
    let inputs: [ManifestEntry]

    init(_ project: ProjectFolder, descriptors: ProjectDescriptors) throws(Failure) {
        var reading = DatasetReading(project: project)
        let today = try reading.models(of: descriptors.today)
        var earlier: [ModelRecords] = []
        for package in descriptors.earlier {
            if let models = try reading.models(of: package) { earlier.append(models) }
        }
        let published = try reading.publishedFigures(of: descriptors.today)
        let claims = try reading.claims(of: descriptors.today)
        for package in [descriptors.today] + descriptors.earlier { try reading.others(of: package) }
        let corrections = try reading.corrections()
        loaded = today.map { models in
            let corrected = reading.applying(corrections, to: models)
            return Catalog(
                models: corrected.models, earlierVintages: earlier, publishedFigures: published, claims: claims,
                package: descriptors.today.package,
                quality: DataQuality(
                    corrections: corrected.applied,
                    withheld: reading.withheld + ([corrected.models] + earlier).flatMap(Self.markedWrong)))
        }
        diagnostics = reading.diagnostics
        rows = reading.rows
        inputs = reading.inputs
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
