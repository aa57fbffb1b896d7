/// The words for what makes an XML file untrustworthy as a whole.
struct XMLFaults {
    let file: String

    func error(_ fault: XMLFault) -> UnreadableFile {
        switch fault {
        case .malformed(let message, let line, let column):
            UnreadableFile(
                file: file, line: line, column: column, rule: .malformedXML,
                message: "the XML is not well formed: \(message)",
                advice: "Mend it there or a little above; write & as &amp; and < as &lt; in text.")
        case .truncated(let isInsideRoot, let line, let column):
            UnreadableFile(
                file: file, line: line, column: column, rule: .malformedXML,
                message: isInsideRoot
                    ? "the file ends before its elements are closed" : "the file holds no element",
                advice: isInsideRoot
                    ? "Get the rest of it; a copy or a download seems to have been cut short."
                    : "Put a root element into it, or take it out of the data package.")
        case .encoding(let message, let line, let column):
            UnreadableFile(
                file: file, line: line, column: column, rule: .wrongEncoding,
                message: "the file does not fit the encoding that it names: \(message)",
                advice: "Save the file as UTF-8 and let its first line say so.")
        case .documentType(let line, let column):
            UnreadableFile(
                file: file, line: line, column: column, rule: .forbiddenXML,
                message: "a document type declaration (DOCTYPE) stands here, and none is read",
                advice: "Delete it; the XSD says what the file may hold.")
        case .entityReference(let line, let column):
            UnreadableFile(
                file: file, line: line, column: column, rule: .forbiddenXML,
                message: "a reference to an entity stands here, and only those of XML itself are read",
                advice: "Write the text instead; &amp; &lt; &gt; &quot; &apos; and &#…; may stand.")
        case .tooDeep(let line, let column):
            UnreadableFile(
                file: file, line: line, column: column, rule: .tooDeepXML,
                message: "elements are nested more than \(XMLLimits.depth) deep",
                advice: "Check for elements that are not closed.")
        case .textTooLong(let line, let column):
            UnreadableFile(
                file: file, line: line, column: column, rule: .recordTooLong,
                message: "a text is longer than \(XMLLimits.textBytes >> 20) MiB",
                advice: "Check for elements that are not closed; a value is a word or a few.")
        }
    }

    func undecodable(_ fault: UTF8Decoder.Fault, in line: SourceLine) -> UnreadableFile {
        .wrongByte(fault, encoding: .utf8, file: file, line: line, remedy: "or let its first line name its encoding")
    }

    func empty() -> UnreadableFile {
        UnreadableFile(
            file: file, rule: .emptyFile, message: "the file is empty",
            advice: "Put a root element into it, or take it out of the data package.")
    }

    func outOfMemory() -> UnreadableFile {
        UnreadableFile(
            file: file, rule: .unreadableFile, message: "there is no memory to read the file",
            advice: "Free some and try again.")
    }

    /// Something that the XSD does not allow and that is no value of a record.
    func structure(_ violation: XSDViolation, message: String? = nil, advice: String? = nil) -> UnreadableFile {
        UnreadableFile(
            file: file, line: violation.line, column: violation.column, rule: .schemaViolation,
            message: message ?? "the XSD does not allow this: \(Self.withoutNamespaces(violation.message))",
            advice: advice ?? "Compare the file with its XSD.")
    }

    /// libxml2's words without the `{namespace}` before a name and the full stop.
    static func withoutNamespaces(_ message: String) -> String {
        var text = ""
        var rest = message[...]
        while let open = rest.firstIndex(of: "{") {
            text += rest[..<open]
            guard let close = rest[open...].firstIndex(of: "}") else { break }
            let after = rest[rest.index(after: close)...]
            if after.first?.isLetter != true { text += rest[open...close] }
            rest = after
        }
        text += rest
        return text.hasSuffix(".") ? String(text.dropLast()) : text
    }
}
