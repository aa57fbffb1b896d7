import Quantities
import Tables

/// The models of one vintage: the table with its derived columns, and the same rows in the domain's words, ordered by date,
/// then name.
public struct ModelRecords: Sendable {
    public let vintage: Vintage
    /// The checked rows and two derived columns, `notable` and `sector` (its class).
    public let table: Table
    public let records: [ModelRecord]
    /// Rows that were left out because their figures are marked wrong.
    public let markedWrong: [MarkedWrong]

    public struct MarkedWrong: Sendable, Equatable {
        public let id: String
        public let name: String
        public let origin: RowOrigin?
    }

    /// Rows without an id, name or date were withheld at ingest and do not come here; should one come, it is left out.
    public init(table: Table, vintage: Vintage) {
        self.vintage = vintage
        let source = ModelRows(table: table, populationIsAll: vintage.populationIsAll)
        var builder = TableBuilder(name: "models", schema: Self.derivedSchema(from: table.schema))
        var records: [ModelRecord] = []
        var wrong: [MarkedWrong] = []
        for record in source.sortedRecords() {
            let origin = table.origins.isEmpty ? nil : table.origins[record.row]
            if record.confidence == .wrong {
                wrong.append(MarkedWrong(id: record.id, name: record.name, origin: origin))
                continue
            }
            records.append(record.moved(toRow: builder.rowCount))
            builder.append(
                table.row(record.row) + [.boolean(record.isNotable), .text(record.sector.rawValue)], origin: origin)
        }
        self.table = builder.table()
        self.records = records
        markedWrong = wrong
    }

    private init(vintage: Vintage, table: Table, records: [ModelRecord], markedWrong: [MarkedWrong]) {
        self.vintage = vintage
        self.table = table
        self.records = records
        self.markedWrong = markedWrong
    }

    /// The records dated up to 31 December of `year`.
    public func upTo(year: Int) -> ModelRecords { selecting { $0.year <= year } }

    /// The records that a filter matches.
    public func matching(_ filter: Filter) throws(FilterError) -> ModelRecords {
        let bound = try filter.bind(to: table)
        return selecting { bound.matches($0.row) }
    }

    public func selecting(_ keep: (ModelRecord) -> Bool) -> ModelRecords {
        let kept = records.filter(keep)
        return ModelRecords(
            vintage: vintage, table: table.selecting(rows: kept.map(\.row)),
            records: kept.enumerated().map { $1.moved(toRow: $0) }, markedWrong: markedWrong)
    }

    /// With one more numeric field, which the data do not state but an analysis derives.
    /// - Parameter values: One for each record, in their order.
    public func adding(_ field: Field, _ values: [Double?]) -> ModelRecords {
        var builder = TableBuilder(
            name: table.name,
            schema: TableSchema(fields: table.schema.fields + [field], primaryKey: table.schema.primaryKey))
        for (record, value) in zip(records, values) {
            builder.append(
                table.row(record.row) + [value.map(Cell.number) ?? .unknown],
                origin: table.origins.isEmpty ? nil : table.origins[record.row])
        }
        return ModelRecords(
            vintage: vintage, table: builder.table(),
            records: records.enumerated().map { $1.moved(toRow: $0) }, markedWrong: markedWrong)
    }

    public var notable: ModelRecords { selecting(\.isNotable) }

    public var newest: ModelRecord? { records.last }

    /// The values of a numeric field, record by record; nil where there is no such field.
    public func numbers(_ field: String) -> [Double?]? {
        guard case .number(let values) = table[field] else { return nil }
        return values
    }

    private static func derivedSchema(from schema: TableSchema) -> TableSchema {
        TableSchema(
            fields: schema.fields + [
                Field(
                    name: "notable", type: .boolean, title: "Notable",
                    description: "Derived: a notability criterion is known, or the vintage counts every record."),
                Field(
                    name: "sector", type: .category(allowed: SectorClass.allCases.map(\.rawValue)), title: "Sector",
                    description: "Derived: the class of the set of stated sectors."),
            ], primaryKey: schema.primaryKey)
    }
}

extension ModelRecord {
    fileprivate func moved(toRow row: Int) -> ModelRecord {
        ModelRecord(
            row: row, id: id, name: name, date: date, organizations: organizations, sectors: sectors,
            inferredSector: inferredSector, countries: countries, domains: domains, isNotable: isNotable,
            confidence: confidence, access: access, sourceLink: sourceLink)
    }
}

/// Reads the domain's fields out of a table's columns.
private struct ModelRows {
    let table: Table
    let populationIsAll: Bool

    func sortedRecords() -> [ModelRecord] {
        (0..<table.rowCount).compactMap(record).sorted {
            ($0.date.representativeDay, $0.name, $0.id) < ($1.date.representativeDay, $1.name, $1.id)
        }
    }

    private func record(_ row: Int) -> ModelRecord? {
        guard let id = table.cell("id", row: row).text, let name = table.cell("name", row: row).text,
            let date = table.cell("date", row: row).date
        else { return nil }
        let sectors = (table.cell("sectors", row: row).list ?? []).compactMap(Sector.init(rawValue:))
        return ModelRecord(
            row: row, id: id, name: name, date: date, organizations: table.cell("organizations", row: row).list ?? [],
            sectors: Array(Set(sectors)).sorted(),
            inferredSector: table.cell("inferred_sector", row: row).text.flatMap(SectorClass.init(rawValue:)),
            countries: table.cell("countries", row: row).list ?? [],
            domains: table.cell("domains", row: row).list ?? [],
            isNotable: populationIsAll || table.cell("notability_criteria", row: row) != .unknown,
            confidence: table.cell("training_compute_confidence", row: row).text
                .flatMap(ComputeConfidence.init(rawValue:)),
            access: table.cell("accessibility", row: row).text.flatMap(ModelAccess.init(stated:)),
            sourceLink: table.cell("source_link", row: row).text)
    }
}
