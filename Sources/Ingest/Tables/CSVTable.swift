import Tables

/// Reads a CSV file into a table, row by row. A bad value in an optional field becomes unknown and is withheld; a row is
/// withheld whole when a required field is unusable, its primary key is a duplicate or its cells do not match the header.
/// - Returns: no table, and one diagnostic that says why, when the file cannot be trusted as a whole.
public func readTable(
    csv source: ByteSource, schema: TableSchema, dialect: CSVDialect = .standard, name: String
) -> TableReading {
    var reader = CSVTableReader(source: source, schema: schema, dialect: dialect, name: name)
    do {
        let notices = try CSVRecords.read(source, dialect) { record, place throws(UnreadableFile) in
            try reader.read(record, place)
        }
        return reader.collector.reading(notices: notices + (reader.header?.notices ?? []))
    } catch let failure as UnreadableFile {
        return TableReading(failure)
    } catch {
        return TableReading(
            UnreadableFile(
                file: source.name, rule: .unreadableFile, message: "the file cannot be read: \(error)",
                advice: "Try again with a copy of the file."))
    }
}

private struct CSVTableReader {
    private let file: String
    private let schema: TableSchema
    private let dialect: CSVDialect
    private var cellCount = 0
    private(set) var header: HeaderBinding?
    private(set) var collector: RowCollector

    init(source: ByteSource, schema: TableSchema, dialect: CSVDialect, name: String) {
        file = source.name
        self.schema = schema
        self.dialect = dialect
        collector = RowCollector(name: name, schema: schema, file: source.name)
    }

    mutating func read(_ record: CSVRecord, _ place: RecordPlace) throws(UnreadableFile) {
        guard let header else {
            header = try HeaderBinding(
                header: record.texts, line: place.line, excerpt: place.source.text, schema: schema, file: file,
                dialect: dialect)
            cellCount = record.cellCount
            return
        }
        guard record.cellCount == cellCount else { return withhold(record, place, header) }
        let texts = header.columns.map { $0.map(record.text) ?? "" }
        collector.add(RowCollector.Row(texts: texts, line: place.line), whole: { Self.line(record.texts) }) { field in
            let column = field.flatMap { header.columns[$0] }
            return FaultPlace(
                line: place.line,
                column: place.fillsOneLine
                    ? column.flatMap { place.source.column(ofCell: $0, delimiter: dialect.delimiter) } : nil,
                excerpt: place.source.text)
        }
    }

    /// A row whose cells do not match the header.
    private mutating func withhold(_ record: CSVRecord, _ place: RecordPlace, _ header: HeaderBinding) {
        let texts = record.texts
        let isGlued = cellCount > 1 && texts.count >= 2 * cellCount - 1
        let hasReturn = texts.contains { $0.utf8.contains(0x0D) }
        let fault = ValueFault(
            rule: isGlued ? .gluedRows : .raggedRow,
            message: "the row has \(texts.count) \(texts.count == 1 ? "cell" : "cells"), the header \(cellCount)",
            advice: isGlued
                ? "A line break seems to be missing between two rows; put it back."
                : hasReturn
                    ? "A carriage return stands in it; end every line with a line feed."
                    : "Put cells that hold \(dialect.delimiterName) or a line break in quotes, and write empty cells too."
        )
        let keyColumn = schema.primaryKey.flatMap(schema.index(of:)).flatMap { header.columns[$0] }
        collector.withholdRow(
            fault, at: FaultPlace(line: place.line, excerpt: place.source.text), whole: Self.line(texts),
            id: keyColumn.flatMap { $0 < texts.count && !texts[$0].isEmpty ? texts[$0] : nil })
    }

    private static func line(_ cells: [String]) -> String {
        var bytes: [UInt8] = []
        CSVText.appendRow(cells, to: &bytes)
        return String(decoding: bytes.dropLast(), as: UTF8.self)
    }
}
