import Ingest
import Tables

/// Reads the rows of the file that a trend is asked of: XML where a record is named or the file's name ends so, else CSV.
struct TrendFile {
    let request: TrendRequest
    let notation: TrendNotation
    let source: ByteSource

    init(_ request: TrendRequest, _ notation: TrendNotation) {
        self.request = request
        self.notation = notation
        source = .file(request.file)
    }

    /// - Throws: `Failure` for a file that cannot be trusted as a whole, with the option that may help.
    func rows() throws(Failure) -> ForeignRows {
        request.record != nil || request.file.lowercased().hasSuffix(".xml") ? try xmlRows() : try csvRows()
    }

    private func csvRows() throws(Failure) -> ForeignRows {
        let table: RawTable
        do { table = try RawTable(source, dialect: notation.dialect) } catch { throw failure(error) }
        let names = table.header.map(CleanText.clean)
        if !names.contains(CleanText.clean(request.x)), let hint = delimiterHint {
            throw Failure(.usage, "\(source.name): there is no column \"\(request.x)\" (--x).\n  \(hint)")
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
        let others = HeaderLine.delimiters(naming: [request.x, request.y], in: source, notation.dialect)
        guard let likely = others.first else { return nil }
        let word = likely.delimiter == UInt8(ascii: "\t") ? "tab" : "'\(Unicode.Scalar(likely.delimiter))'"
        return "Its cells seem to be separated by \(likely.delimiterName): pass --delimiter \(word)."
    }
}
