/// Reads an XML file event by event.
enum XMLEvents {
    /// - Throws: `UnreadableFile` when the file cannot be trusted as a whole; whatever `deliver` throws.
    static func read(
        _ source: ByteSource, schema: consuming LibXMLSchema? = nil, deliver: (XMLEvent) throws -> Void
    ) throws {
        let faults = XMLFaults(file: source.name)
        guard var parser = LibXML(schema: schema) else { throw faults.outOfMemory() }
        var isEmpty = true
        try source.forEachBlock(firstOfAtLeast: ForeignFile.prefixLength) { block in
            if isEmpty, let refusal = ForeignFile.refusal(ofXML: block, file: source.name) { throw refusal }
            isEmpty = block.isEmpty
            let (events, fault) = parser.feed(block, isLast: false)
            for event in events { try deliver(event) }
            if let fault { throw faults.error(fault) }
        }
        if isEmpty { throw faults.empty() }
        let (events, fault) = parser.feed([], isLast: true)
        for event in events { try deliver(event) }
        if let fault { throw faults.error(fault) }
    }
}
