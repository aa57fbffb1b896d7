/// The words for what makes a CSV file untrustworthy as a whole.
struct CSVFaults {
    /// A quote where none may stand.
    struct Fault {
        let column: Int?
        let isAfterClosingQuote: Bool
        let openedEarlier: OpenQuote?
    }

    let file: String
    let dialect: CSVDialect

    func error(_ fault: Fault, in line: SourceLine, isHeader: Bool) -> UnreadableFile {
        if let quote = fault.openedEarlier {
            return UnreadableFile(
                file: file, line: quote.line, column: quote.column, rule: .unterminatedQuote,
                message: "the quote that opens on line \(quote.line) is not closed before line \(line.number), where "
                    + "text follows the next quote",
                advice: "Close the quote on line \(quote.line); a quote inside a quoted cell is written twice.",
                excerpt: quote.excerpt)
        }
        return UnreadableFile(
            file: file, line: line.number, column: fault.column, rule: .strayQuote,
            message: fault.isAfterClosingQuote
                ? "text follows a closing quote" : "a quote stands inside a cell that does not start with one",
            advice: "Put the whole cell in quotes and write each quote inside it twice."
                + (isHeader ? delimiterHint(line.bytes) : ""),
            excerpt: line.text)
    }

    /// In a header with quotes, cells that are separated by another sign look like stray quotes.
    private func delimiterHint(_ header: [UInt8]) -> String {
        let counts = CSVDialect.usualDelimiters.map { sign in (sign, header.count { $0 == sign }) }
        let now = header.count { $0 == dialect.delimiter }
        guard let most = counts.max(by: { $0.1 < $1.1 }), most.1 > now else { return "" }
        return " If \(CSVDialect.name(ofDelimiter: most.0)) separates the cells, state that delimiter."
    }

    func unterminatedQuote(_ quote: OpenQuote) -> UnreadableFile {
        UnreadableFile(
            file: file, line: quote.line, column: quote.column, rule: .unterminatedQuote,
            message: "the quote that opens on line \(quote.line) is never closed",
            advice: "Close it; a quote inside a quoted cell is written twice.", excerpt: quote.excerpt)
    }

    func loneCarriageReturn(_ line: SourceLine) -> UnreadableFile {
        UnreadableFile(
            file: file, line: 1, rule: .loneCarriageReturn,
            message: "the lines end in carriage returns alone, as old Macintosh programs wrote them",
            advice: "Convert the line ends to line feeds, for example by saving the file anew.", excerpt: line.text)
    }

    func recordTooLong(_ line: SourceLine) -> UnreadableFile {
        UnreadableFile(
            file: file, line: line.number, rule: .recordTooLong, message: "the record is longer than 16 MiB",
            advice: "Check that the file is a text table with line breaks.", excerpt: line.text)
    }

    func outOfMemory(line: Int) -> UnreadableFile {
        UnreadableFile(
            file: file, line: line, rule: .recordTooLong, message: "there is no memory for the record",
            advice: "Check that the file is a text table with line breaks.")
    }

    func nulByte(_ line: SourceLine) -> UnreadableFile {
        UnreadableFile(
            file: file, line: line.number, column: line.nextColumn, rule: .nulByte, value: "\u{0}",
            message: "a NUL byte stands here, which no text holds",
            advice: "Save the file anew as CSV (UTF-8); if every second byte is NUL, its encoding is utf-16.",
            excerpt: line.text)
    }

    func undecodable(_ fault: UTF8Decoder.Fault, in line: SourceLine) -> UnreadableFile {
        .wrongByte(fault, encoding: dialect.encoding, file: file, line: line, remedy: "or state its encoding")
    }

    func empty() -> UnreadableFile {
        UnreadableFile(
            file: file, rule: .emptyFile, message: "the file is empty",
            advice: "Put a header row into it, or take it out of the data package.")
    }
}
