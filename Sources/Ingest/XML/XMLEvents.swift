/// Reads an XML file event by event.
struct XMLEvents: ~Copyable {
    private let faults: XMLFaults
    private var parser: LibXML
    /// Nil when the file is in another encoding than UTF-8, which libxml2 then judges.
    private var decoder: UTF8Decoder? = UTF8Decoder(.utf8)
    private var line = SourceLine()
    private var isEmpty = true

    /// - Throws: `UnreadableFile` when the file cannot be trusted as a whole; whatever `deliver` throws.
    static func read(
        _ source: ByteSource, schema: consuming LibXMLSchema? = nil, deliver: (XMLEvent) throws -> Void
    ) throws {
        let faults = XMLFaults(file: source.name)
        guard let parser = LibXML(schema: schema) else { throw faults.outOfMemory() }
        var events = XMLEvents(faults: faults, parser: parser)
        guard events.parser.isReady else { throw faults.outOfMemory() }
        try source.forEachBlock(firstOfAtLeast: ForeignFile.prefixLength) { try events.read($0, deliver) }
        try events.finish(deliver)
    }

    private init(faults: XMLFaults, parser: consuming LibXML) {
        self.faults = faults
        self.parser = parser
    }

    private mutating func read(_ block: [UInt8], _ deliver: (XMLEvent) throws -> Void) throws {
        if isEmpty {
            if block.isEmpty { throw faults.empty() }
            if let refusal = ForeignFile.refusal(ofXML: block, file: faults.file) { throw refusal }
            if DeclaredEncoding.isOther(thanUTF8: block) { decoder = nil }
            isEmpty = false
        }
        guard decoder != nil else { return try parse(block, isLast: false, deliver) }
        var text: [UInt8] = []
        let fault = decoder?.decode(block, into: &text)
        try parse(text, isLast: false, deliver)
        line.advance(text)
        if let fault { throw faults.undecodable(fault, in: line) }
    }

    private mutating func finish(_ deliver: (XMLEvent) throws -> Void) throws {
        var text: [UInt8] = []
        if let fault = decoder?.finish(into: &text) { throw faults.undecodable(fault, in: line) }
        try parse(text, isLast: true, deliver)
    }

    private mutating func parse(_ text: [UInt8], isLast: Bool, _ deliver: (XMLEvent) throws -> Void) throws {
        let (events, fault) = parser.feed(text, isLast: isLast)
        for event in events { try deliver(event) }
        if let fault { throw faults.error(fault) }
    }
}

/// What the first bytes of an XML file say about its encoding (XML 1.0, appendix F).
enum DeclaredEncoding {
    static func isOther(thanUTF8 start: [UInt8]) -> Bool {
        if start.starts(with: [0xFE, 0xFF]) || start.starts(with: [0xFF, 0xFE]) { return true }
        if start.prefix(4).contains(0) { return true }
        let text = String(decoding: start.prefix(ForeignFile.prefixLength), as: UTF8.self)
        guard text.contains("<?xml"), let end = text.firstRange(of: "?>") else { return false }
        guard let name = text[..<end.lowerBound].firstRange(of: "encoding") else { return false }
        let quoted = text[name.upperBound..<end.lowerBound].split { $0 == "\"" || $0 == "'" }
        return quoted.count > 1 && TextEncoding(named: String(quoted[1])) != .utf8
    }
}
