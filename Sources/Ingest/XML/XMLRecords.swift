/// One record of an XML file: the texts of its attributes and child elements under their names without prefix, in the order
/// in which they are first found. A name that repeats has its texts joined by `;`; elements further in are named by their
/// path, such as `address/city`.
public struct RawRecord: Equatable, Sendable {
    public let fields: [RawField]
    /// The line on which the record starts, counted from 1.
    public let line: Int

    public subscript(name: String) -> String? { fields.first { $0.name == name }?.text }
}

/// An element that may hold a record.
public struct RecordCandidate: Equatable, Sendable {
    public let name: String
    public let count: Int
}

/// Reads any XML file without knowing what it holds.
public enum XMLRecords {
    /// Hands out each record in a stream: each element of that name outside another, in that namespace if one is given.
    /// - Throws: `UnreadableFile` when the file cannot be trusted as a whole; whatever `record` throws.
    public static func read(
        _ source: ByteSource, recordName: String, namespace: String? = nil, record: (RawRecord) throws -> Void
    ) throws {
        var builder: RecordBuilder?
        try XMLEvents.read(source) { event in
            switch event {
            case .start(let element):
                if builder != nil {
                    builder?.start(element)
                } else if element.name == recordName, namespace == nil || element.namespace == namespace {
                    builder = RecordBuilder(element)
                }
            case .end(let text):
                if let done = builder?.end(text) {
                    builder = nil
                    try record(done)
                }
            case .violation: break
            }
        }
    }

    /// The elements that have fields and occur more than once, the most frequent first, outer before inner: what
    /// `recordName` may be.
    /// - Throws: `UnreadableFile`.
    public static func candidates(in source: ByteSource) throws -> [RecordCandidate] {
        var names: [String] = []
        var counts: [String: Int] = [:]
        /// The open elements, and whether each has been found to have fields.
        var open: [(name: String, hasFields: Bool)] = []
        try XMLEvents.read(source) { event in
            switch event {
            case .start(let element):
                if !open.isEmpty { open[open.count - 1].hasFields = true }
                open.append((element.name, !element.attributes.isEmpty))
                if counts[element.name] == nil {
                    names.append(element.name)
                    counts[element.name] = 0
                }
            case .end:
                if let element = open.popLast(), element.hasFields { counts[element.name, default: 0] += 1 }
            case .violation: break
            }
        }
        let found = names.map { RecordCandidate(name: $0, count: counts[$0] ?? 0) }.filter { $0.count > 1 }
        return found.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(
            \.element)
    }
}

/// Gathers the fields of one record.
private struct RecordBuilder {
    private let line: Int
    private var texts: [(name: String, texts: [String])] = []
    private var indexOfName: [String: Int] = [:]
    private var path: [String] = []
    /// For each open element whether it holds another.
    private var hasChildren = [false]

    init(_ element: XMLStart) {
        line = element.line
        for attribute in element.attributes { add(attribute.name, attribute.text) }
    }

    mutating func start(_ element: XMLStart) {
        hasChildren[hasChildren.count - 1] = true
        path.append(element.name)
        hasChildren.append(false)
        let name = path.joined(separator: "/")
        for attribute in element.attributes { add("\(name)/\(attribute.name)", attribute.text) }
    }

    /// The record when its own element ends.
    mutating func end(_ text: String) -> RawRecord? {
        let isLeaf = hasChildren.popLast() == false
        if path.isEmpty {
            return RawRecord(
                fields: texts.map { RawField(name: $0.name, text: $0.texts.joined(separator: ";")) }, line: line)
        }
        if isLeaf { add(path.joined(separator: "/"), text) }
        path.removeLast()
        return nil
    }

    private mutating func add(_ name: String, _ text: String) {
        let index = indexOfName[name] ?? texts.count
        if index == texts.count {
            indexOfName[name] = index
            texts.append((name, []))
        }
        texts[index].texts.append(text)
    }
}
