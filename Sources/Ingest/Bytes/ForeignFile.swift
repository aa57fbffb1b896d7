/// Tells files that are no text tables by their first bytes, so that one message says so instead of many.
enum ForeignFile {
    /// How many bytes it takes to tell.
    static let prefixLength = 512

    static func refusal(of start: [UInt8], file: String, encoding: TextEncoding) -> UnreadableFile? {
        let prefix = start.prefix(prefixLength)
        if let kind = binaryKind(prefix) { return notATable(kind, file, "CSV", "export it as CSV (UTF-8)") }
        if encoding != .utf16, prefix.starts(with: [0xFF, 0xFE]) || prefix.starts(with: [0xFE, 0xFF]) {
            return UnreadableFile(
                file: file, line: 1, rule: .wrongEncoding,
                message: "byte 0 starts the mark of UTF-16, and the file is to be read as \(encoding.rawValue)",
                advice: "Save it as UTF-8, or state the encoding utf-16.")
        }
        guard let kind = markupKind(prefix) else { return nil }
        guard kind == .xml else { return webPage(prefix, file, "CSV") }
        return UnreadableFile(
            file: file, line: 1, rule: .notATable, message: "this is an XML document, not a CSV file",
            advice: "Give it the ending .xml and declare it as XML, or export it as CSV.", excerpt: firstLine(prefix))
    }

    static func refusal(ofXML start: [UInt8], file: String) -> UnreadableFile? {
        let prefix = start.prefix(prefixLength)
        if let kind = binaryKind(prefix) { return notATable(kind, file, "XML", "export it as XML") }
        return markupKind(prefix) == .html ? webPage(prefix, file, "XML") : nil
    }

    private enum Markup { case html, xml }

    private static func notATable(_ kind: String, _ file: String, _ wanted: String, _ export: String) -> UnreadableFile
    {
        UnreadableFile(
            file: file, line: 1, rule: .notATable, message: "this is \(kind), not \(article(wanted)) \(wanted) file",
            advice: "Open it in the program it belongs to and \(export).")
    }

    private static func webPage(_ prefix: ArraySlice<UInt8>, _ file: String, _ wanted: String) -> UnreadableFile {
        UnreadableFile(
            file: file, line: 1, rule: .notATable,
            message: "this is an HTML page, not \(article(wanted)) \(wanted) file",
            advice: "Download the file itself; what was saved is a web page, often an error or a sign-in page.",
            excerpt: firstLine(prefix))
    }

    private static func article(_ kind: String) -> String { kind == "XML" ? "an" : "a" }

    private static func firstLine(_ prefix: ArraySlice<UInt8>) -> String {
        String(decoding: prefix.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    }

    private static func binaryKind(_ prefix: ArraySlice<UInt8>) -> String? {
        let marks: [(bytes: [UInt8], kind: String)] = [
            ([0x50, 0x4B, 0x03, 0x04], "a zip archive or an office workbook"),
            ([0xD0, 0xCF, 0x11, 0xE0], "an office workbook"),
            ([0x25, 0x50, 0x44, 0x46, 0x2D], "a PDF document"), ([0x1F, 0x8B], "a gzip archive"),
            (Array("PAR1".utf8), "a Parquet file"),
        ]
        return marks.first { prefix.starts(with: $0.bytes) }?.kind
    }

    private static func markupKind(_ prefix: ArraySlice<UInt8>) -> Markup? {
        let text = String(decoding: prefix, as: UTF8.self).lowercased().drop {
            $0 == "\u{FEFF}" || $0.isWhitespace
        }
        if ["<!doctype html", "<html", "<head", "<body", "<script"].contains(where: text.hasPrefix) { return .html }
        guard ["<?xml", "<!doctype", "<!--"].contains(where: text.hasPrefix) else { return nil }
        return text.contains("<html") || text.contains("<!doctype html") ? .html : .xml
    }
}
