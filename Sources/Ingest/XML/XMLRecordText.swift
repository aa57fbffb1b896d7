import Tables

/// The text of one record of an XML file, field by field.
struct XMLRecordText {
    private let element: String
    private let line: Int
    private var texts: [String?]
    /// For each field where it stands, and which of the children it is.
    private var places: [(place: FaultPlace, child: Int)?]
    private var faults: [Int: ValueFault] = [:]
    private var rowFault: ValueFault?
    /// All children, known or not, for the quarantine.
    private var children: [RawField] = []
    /// The name of the child that is or was last open.
    private(set) var current = ""
    private var index: Int?
    private var start = FaultPlace(line: 1)
    private var nested: [String] = []

    init(element: String, line: Int, fieldCount: Int) {
        self.element = element
        self.line = line
        texts = [String?](repeating: nil, count: fieldCount)
        places = Array(repeating: nil, count: fieldCount)
    }

    func has(_ index: Int) -> Bool { texts[index] != nil }

    mutating func begin(_ child: XMLStart, index: Int?) {
        current = child.name
        self.index = index
        start = FaultPlace(line: child.line, column: child.column)
        nested = []
    }

    /// An element inside the current child has ended.
    mutating func nest(_ text: String) { nested.append(ValueParser.trimmed(text[...])) }

    /// Ends the current child and gives the index of its field.
    mutating func end(_ last: String, schema: TableSchema) -> Int? {
        let isNested = !nested.isEmpty
        let text = isNested ? (nested + [ValueParser.trimmed(last[...])]).joined(separator: " ") : last
        children.append(RawField(name: current, text: text))
        guard let index else { return nil }
        let isRepeated = texts[index] != nil
        texts[index] = isRepeated ? "\(texts[index] ?? "");\(text)" : text
        if !isRepeated { places[index] = (start, children.count - 1) }
        if isNested {
            faults[index] = ValueFault(
                rule: .nestedElement, message: "the element <\(current)> holds other elements",
                advice: "Write the value as text.")
        } else if isRepeated, !schema.fields[index].isList {
            faults[index] = ValueFault(
                rule: .repeatedElement, message: "the element <\(current)> stands in the record more than once",
                advice: "Keep one of them; only lists repeat their element.")
        }
        return index
    }

    /// What the XSD says against a value.
    mutating func add(_ violation: XSDViolation, to index: Int) {
        faults[index] = faults[index] ?? Self.fault(violation)
    }

    /// What the XSD says against the record as such.
    mutating func add(_ violation: XSDViolation) { rowFault = rowFault ?? Self.fault(violation) }

    var row: RowCollector.Row {
        RowCollector.Row(texts: texts.map { $0 ?? "" }, line: line, faults: faults, rowFault: rowFault)
    }

    /// The record as one line of XML.
    var whole: String {
        "<\(element)>" + children.map { Self.markup($0.name, $0.text) }.joined() + "</\(element)>"
    }

    func place(_ index: Int?) -> FaultPlace {
        guard let index, let (place, child) = places[index] else {
            return FaultPlace(line: line, excerpt: "<\(element)>")
        }
        let excerpt = Self.markup(children[child].name, children[child].text)
        return FaultPlace(line: place.line, column: place.column, excerpt: excerpt)
    }

    private static func markup(_ name: String, _ text: String) -> String { "<\(name)>\(escaped(text))</\(name)>" }

    private static func escaped(_ text: String) -> String {
        text.map { character in
            switch character {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            default: String(character)
            }
        }.joined()
    }

    private static func fault(_ violation: XSDViolation) -> ValueFault {
        ValueFault(
            rule: .schemaViolation,
            message: "the XSD does not allow this: \(XMLFaults.withoutNamespaces(violation.message))",
            advice: "Correct it; an absent or empty element is unknown.")
    }
}

extension Field {
    var isList: Bool { if case .list = type { true } else { false } }
}

/// Elements of records that are no fields, told in one notice.
struct UnknownElements {
    private var names: [String] = []
    private var firstLine = 1

    mutating func add(_ name: String, line: Int) {
        if names.isEmpty { firstLine = line }
        if names.count < 100, !names.contains(name) { names.append(name) }
    }

    func notice(file: String) -> Diagnostic? {
        names.isEmpty ? nil : HeaderBinding.unknownColumns(names, file: file, line: firstLine)
    }
}
