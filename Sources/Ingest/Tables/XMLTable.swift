import Tables

/// Reads an XML file into a table, record by record, validated against an XSD on the way. The child elements of a record
/// are its fields, a list repeats its element, an absent or empty element is unknown. Values are read as from CSV and what
/// is withheld follows the same rules; a file whose structure is not that of the XSD is not trusted as a whole.
/// - Parameters:
///   - xsd: the bytes of the XSD, which may not import others; without one only the fields' own rules are checked.
///   - recordElement: the element that holds one record, without prefix.
public func readTable(
    xml source: ByteSource, schema: TableSchema, xsd: [UInt8]?, recordElement: String, name: String
) -> TableReading {
    do {
        let document = try xsd.map { bytes throws(UnreadableFile) in try XSDDocument(bytes, for: source.name) }
        var reader = XMLTableReader(
            file: source.name, schema: schema, record: recordElement, name: name, document: document)
        switch document {
        case .some(let document):
            try XMLEvents.read(source, schema: try document.libxml()) { try reader.read($0) }
        case .none:
            try XMLEvents.read(source) { try reader.read($0) }
        }
        return try reader.reading()
    } catch let failure as UnreadableFile {
        return TableReading(failure)
    } catch {
        return TableReading(
            UnreadableFile(
                file: source.name, rule: .unreadableFile, message: "the file cannot be read: \(error)",
                advice: "Try again with a copy of the file."))
    }
}

/// Follows the events of a file and hands each finished record to the collector.
private struct XMLTableReader {
    /// What the event before was, which tells what a violation is about.
    private enum Last {
        case outside, fieldStart(Int?), fieldEnd(Int?), recordEnd, inner
    }

    private let file: String
    private let schema: TableSchema
    private let recordElement: String
    private let document: XSDDocument?
    private var collector: RowCollector
    private var record: XMLRecordText?
    private var last = Last.outside
    /// The first element of the record that the XSD does not expect where it stands; the lack of a required one before it
    /// may be the cause, which concerns the row only.
    private var disorder: UnreadableFile?
    private var unknown = UnknownElements()
    /// Open elements inside the current record.
    private var depth = 0

    init(file: String, schema: TableSchema, record: String, name: String, document: XSDDocument?) {
        self.file = file
        self.schema = schema
        recordElement = record
        self.document = document
        collector = RowCollector(name: name, schema: schema, file: file)
    }

    mutating func read(_ event: XMLEvent) throws(UnreadableFile) {
        switch event {
        case .start(let element): try start(element)
        case .end(let text): try end(text)
        case .violation(let violation): try judge(violation)
        }
    }

    mutating func reading() throws(UnreadableFile) -> TableReading {
        try finishRecord()
        return collector.reading(notices: unknown.notice(file: file).map { [$0] } ?? [])
    }

    private mutating func start(_ element: XMLStart) throws(UnreadableFile) {
        if case .recordEnd = last { try finishRecord() }
        guard record != nil else {
            last = .outside
            guard element.name == recordElement else { return }
            guard document?.namespace == nil || element.namespace == document?.namespace else { return }
            record = XMLRecordText(element: recordElement, line: element.line, fieldCount: schema.fields.count)
            depth = 0
            last = .inner
            return
        }
        depth += 1
        if depth == 1 {
            let index = schema.index(of: element.name)
            if index == nil { unknown.add(element.name, line: element.line) }
            record?.begin(element, index: index)
            last = .fieldStart(index)
        } else {
            last = .inner
        }
    }

    private mutating func end(_ text: String) throws(UnreadableFile) {
        if case .recordEnd = last { try finishRecord() }
        guard record != nil else {
            last = .outside
            return
        }
        switch depth {
        case 0: last = .recordEnd
        case 1: last = .fieldEnd(record?.end(text, schema: schema))
        default:
            record?.nest(text)
            last = .inner
        }
        depth -= 1
    }

    /// The record that has ended, once nothing more can be said against it.
    private mutating func finishRecord() throws(UnreadableFile) {
        guard let done = record else { return }
        record = nil
        if let disorder, !lacksRequired(done, before: schema.fields.count) { throw disorder }
        disorder = nil
        collector.add(done.row, whole: { done.whole }) { done.place($0) }
    }

    /// A violation of a value or of a required field concerns its row; any other makes the file untrustworthy.
    private mutating func judge(_ violation: XSDViolation) throws(UnreadableFile) {
        let faults = XMLFaults(file: file)
        switch last {
        case .fieldEnd(.some(let index)) where !violation.isAboutContent:
            record?.add(violation, to: index)
        case .recordEnd where violation.isAboutContent:
            if let record, !lacksRequired(record, before: schema.fields.count) { self.record?.add(violation) }
        case .fieldStart(.some(let index)) where violation.isAboutContent:
            let name = schema.fields[index].name
            let failure = faults.structure(
                violation, message: "the element <\(name)> stands a second time or out of order",
                advice: "Put the elements of a record in the order of the XSD, each once but lists.")
            guard let record, lacksRequired(record, before: index) else { throw failure }
            disorder = disorder ?? failure
        case .fieldStart(.none) where violation.isAboutContent:
            throw faults.structure(
                violation, message: "the element <\(record?.current ?? "")> is none that a <\(recordElement)> has",
                advice: "Correct its name, or add the field to the schema."
                    + NearestName.hint(for: record?.current ?? "", among: schema.fields.map(\.name)))
        case .outside where violation.isAboutRoot:
            throw faults.structure(
                violation, message: "the root element is not the one that the XSD describes",
                advice: document?.rootAdvice ?? "Compare it with the XSD.")
        default:
            throw faults.structure(violation)
        }
    }

    private func lacksRequired(_ record: XMLRecordText, before index: Int) -> Bool {
        schema.fields[..<index].enumerated().contains { position, field in
            (field.isRequired || field.name == schema.primaryKey) && !record.has(position)
        }
    }
}
