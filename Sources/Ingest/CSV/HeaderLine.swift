/// Looks at nothing but the header of a CSV file, to tell how the file is written.
public enum HeaderLine {
    /// The usual delimiters, other than the dialect's own, under which the header's cells suit; likeliest first.
    public static func delimiters(
        in source: ByteSource, _ dialect: CSVDialect, suiting suits: ([String]) -> Bool
    ) -> [CSVDialect] {
        CSVDialect.usualDelimiters.filter { $0 != dialect.delimiter }.map {
            CSVDialect(delimiter: $0, encoding: dialect.encoding)
        }.filter { other in
            cells(of: source, other).map(suits) ?? false
        }
    }

    /// The header's cells, cleaned; nil when it cannot be read in this dialect.
    static func cells(of source: ByteSource, _ dialect: CSVDialect) -> [String]? {
        var header: [String]?
        do {
            try CSVRows.read(source, dialect: dialect) { row in
                header = row.fields.map(CleanText.clean)
                throw Enough()
            }
        } catch {
            return header
        }
        return header
    }

    /// Ends the reading after the first record.
    private struct Enough: Error {}
}
