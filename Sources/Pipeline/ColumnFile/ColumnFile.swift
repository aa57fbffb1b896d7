import Ingest
import Tables

/// Reads the rows of a file that a command is asked of: XML where a record is named or the file's name ends so, else CSV.
struct ColumnFile {
    let columns: [WantedColumn]
    let options: FileOptions
    let notation: FileNotation
    let source: ByteSource

    /// - Parameter columns: Those that it must have, so that a fault can be told with what would help.
    init(_ path: String, columns: [WantedColumn], _ options: FileOptions, _ notation: FileNotation) {
        self.columns = columns
        self.options = options
        self.notation = notation
        source = .file(path)
    }

    /// - Throws: `Failure` for a file that cannot be trusted as a whole, with the option that may help.
    func rows() throws(Failure) -> ForeignRows {
        options.record != nil || source.name.lowercased().hasSuffix(".xml") ? try xmlRows() : try csvRows()
    }

    private func csvRows() throws(Failure) -> ForeignRows {
        let table: RawTable
        do { table = try RawTable(source, dialect: notation.dialect) } catch { throw failure(error) }
        let names = table.header.map(CleanText.clean)
        if let missing = columns.missing(in: names), let hint = delimiterHint {
            throw Failure(.usage, "\(source.name): there is no \(missing.words).\n  \(hint)")
        }
        return ForeignRows(file: source.name, names: names, rows: table.rows, words: .rows)
    }

    /// The failure with what to pass, where an option may help.
    func failure(_ error: any Error) -> Failure {
        guard let unreadable = error as? UnreadableFile else {
            return (error as? Failure) ?? Failure(.bug, "\(source.name): \(error)")
        }
        var text = DiagnosticText.plain(unreadable.diagnostic)
        if unreadable.isMissingInput { return Failure(.missingInput, text) }
        switch unreadable.diagnostic.rule {
        case "wrong-encoding":
            let names = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
            text += "\n  Here it is stated with --encoding: \(names)."
        case "stray-quote", "unterminated-quote":
            if let delimiterHint { text += "\n  \(delimiterHint)" }
        default: break
        }
        return Failure(.badData, text)
    }

    /// Another delimiter under which the header names the columns that are asked for.
    private var delimiterHint: String? {
        let others = HeaderLine.delimiters(in: source, notation.dialect) { header in
            columns.missing(in: header) == nil
        }
        guard let likely = others.first else { return nil }
        let word = likely.delimiter == UInt8(ascii: "\t") ? "tab" : "'\(Unicode.Scalar(likely.delimiter))'"
        return "Its cells seem to be separated by \(likely.delimiterName): pass --delimiter \(word)."
    }
}

extension WantedColumn {
    /// `column "Score" (--y)`, or what such columns are named where none is.
    var words: String { name.map { "column \"\($0)\" (\(option))" } ?? "column \(usual)" }

    var fieldWords: String { name.map { "field \"\($0)\"" } ?? "field \(usual)" }

    private var usual: String { "named \(usualNames.prefix(3).joined(separator: ", ")) or the like (\(option))" }
}
