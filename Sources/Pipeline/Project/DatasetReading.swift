import Analysis
import Ingest
import Quantities
import Records
import Tables

/// Reads the data files of packages one after another and collects what is wrong with them.
struct DatasetReading {
    let project: ProjectFolder
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var withheld: [WithheldValue] = []
    private(set) var rows: [(file: String, count: Int)] = []
    /// The paths of the files that were read.
    private(set) var inputs: [String] = []

    init(project: ProjectFolder) { self.project = project }

    /// Every resource of a package that is its own; the corrections are no records.
    mutating func tables(of package: ProjectDescriptors.Package) throws(Failure) -> [RecordTables.Entry] {
        var entries: [RecordTables.Entry] = []
        for resource in package.package.resources where resource.vintage == nil && resource.name != "corrections" {
            guard let table = try table(of: resource, in: package) else { continue }
            entries.append(.init(resource: resource, table: table))
        }
        return entries
    }

    /// The rows of the models, as they are read: every resource whose name begins with `models`, joined. Nil where there is
    /// none.
    mutating func modelRows(
        among entries: [RecordTables.Entry], of package: ProjectDescriptors.Package
    ) -> Table? {
        let tables = entries.filter { $0.resource.name.hasPrefix("models") }.map(\.table)
        guard let first = tables.first else { return nil }
        let joined = tables.dropFirst().reduce(first) { $0.appending($1) }
        guard joined.rowCount > 0 else {
            diagnostics.append(
                Diagnostic(
                    severity: .file, file: package.folder, rule: "no-usable-records",
                    message: "no record of the models can be used",
                    advice: "Add records, or mend the ones that are withheld."))
            return nil
        }
        return withoutRepeatedIDs(joined)
    }

    /// The rows of `Datasets/corrections.csv`, where there is one.
    mutating func corrections() -> [CorrectionRow] {
        let path = "Datasets/corrections.csv"
        guard project.has(path) else { return [] }
        let fields = ["id", "field", "value", "reason", "source"].map { name in
            Field(name: name, type: .text, isRequired: name != "value" && name != "source")
        }
        inputs.append(path)
        let reading = readTable(
            csv: .file(project.absolute(path), name: path), schema: TableSchema(fields: fields), name: "corrections")
        take(reading, file: path)
        guard let table = reading.table else { return [] }
        return (0..<table.rowCount).map { row in
            func text(_ field: String) -> String { table.cell(field, row: row).text ?? "" }
            return CorrectionRow(
                correction: Correction(
                    id: text("id"), field: text("field"), value: text("value"), reason: text("reason"),
                    source: text("source")), line: table.origins.isEmpty ? row + 2 : table.origins[row].line)
        }
    }

    /// The rows of the models with the corrections applied; one that names no record, no field or an unreadable value is
    /// reported.
    mutating func applying(
        _ corrections: [CorrectionRow], to models: Table
    ) -> (models: Table, applied: [Correction]) {
        guard !corrections.isEmpty else { return (models, []) }
        let outcome = CorrectedTable(models, corrections: corrections)
        diagnostics += outcome.diagnostics
        withheld += outcome.diagnostics.map { fault in
            WithheldValue(
                file: fault.file, line: fault.line ?? 0, rowID: nil, field: nil, text: fault.value ?? "",
                rule: fault.rule,
                reason: fault.message)
        }
        return (outcome.table, outcome.applied)
    }

    /// Rows that are well formed but cannot be what their table is for.
    mutating func refuse(_ rows: [RefusedRow]) {
        for row in rows {
            let file = row.origin?.file ?? row.table
            let message = FootprintMessage.text(row.error)
            diagnostics.append(
                Diagnostic(
                    severity: .row, file: file, line: row.origin?.line, rule: "unusable-\(row.table)", value: row.name,
                    message: "\(message) No footprint uses the row.", advice: "Correct the row, or remove it."))
            withheld.append(
                WithheldValue(
                    file: file, line: row.origin?.line ?? 0, rowID: row.name, field: nil, text: row.name,
                    rule: "unusable-\(row.table)", reason: message))
        }
    }

    private mutating func table(
        of resource: Resource, in package: ProjectDescriptors.Package
    ) throws(Failure) -> Table? {
        guard let schema = package.schemas[resource.name] else {
            throw Failure(
                .badData,
                "\(package.folder)datapackage.json: the resource \"\(resource.name)\" has no schema\n  Give it one (\"schema\": \"schema/models.json\" is the one that Almanac ships), or take it out."
            )
        }
        let path = package.folder + resource.path
        inputs.append(path)
        let source = ByteSource.file(project.absolute(path), name: path)
        let reading: TableReading
        if resource.isXML {
            let names =
                XMLRecordNames(resource: resource)
                ?? XMLRecordNames(xsdPath: "schema/model-records.xsd", record: resource.recordElement ?? "model")
            reading = readTable(
                xml: source, schema: schema, xsd: Array(SchemaXSD.write(schema, names: names).utf8),
                recordElement: names.record, name: resource.name)
        } else {
            reading = readTable(csv: source, schema: schema, name: resource.name)
        }
        take(reading, file: path)
        return reading.table
    }

    private mutating func take(_ reading: TableReading, file: String) {
        diagnostics += reading.diagnostics
        withheld += reading.withheld
        rows.append((file, reading.table?.rowCount ?? 0))
    }

    /// Ids are unique over all files of a vintage: a row that repeats one is withheld.
    private mutating func withoutRepeatedIDs(_ table: Table) -> Table {
        var firstOrigin: [String: RowOrigin] = [:]
        var kept: [Int] = []
        for row in 0..<table.rowCount {
            let id = table.cell("id", row: row).text ?? ""
            let origin = table.origins.isEmpty ? RowOrigin(file: table.name, line: row + 2) : table.origins[row]
            guard let first = firstOrigin[id] else {
                firstOrigin[id] = origin
                kept.append(row)
                continue
            }
            withheld.append(
                WithheldValue(
                    file: origin.file, line: origin.line, rowID: id, field: nil, text: id, rule: "duplicate-id",
                    reason: "the id stands in \(first.file), line \(first.line), too"))
            diagnostics.append(
                Diagnostic(
                    severity: .row, file: origin.file, line: origin.line, field: "id", rule: "duplicate-id", value: id,
                    message: "the id stands in \(first.file), line \(first.line), too, so this row is withheld",
                    advice: "Give one of the two another id, or remove it."))
        }
        return kept.count == table.rowCount ? table : table.selecting(rows: kept)
    }

    /// What a package's records are known as of. Without a version that is the month of its newest model.
    static func vintage(of package: DataPackage, models: Table?) -> Vintage {
        let dates = models.map { table in (0..<table.rowCount).compactMap { table.cell("date", row: $0).date } } ?? []
        let newest = dates.max() ?? PartialDate(CalendarDay(daysSinceEpoch: 0))
        guard package.version == DataPackage.undated else {
            let stated = PartialDate(iso: package.version.prefix(10)) ?? PartialDate(iso: package.version.prefix(7))
            return Vintage(
                label: package.version, asOf: stated ?? newest, populationIsAll: package.populationIsAll)
        }
        // A folder without a descriptor that states no criterion for any record means all of them.
        let statesNone = models.map { table in
            (0..<table.rowCount).allSatisfy { table.cell("notability_criteria", row: $0) == .unknown }
        }
        return Vintage(label: String(newest.iso.prefix(7)), asOf: newest, populationIsAll: statesNone ?? false)
    }
}
