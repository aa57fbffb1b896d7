import Tables

/// Reads a CSV file record by record, as bytes.
enum CSVRecords {
    /// - Returns: notices about blank lines.
    /// - Throws: `UnreadableFile` when the file cannot be trusted as a whole; whatever `deliver` throws.
    static func read(_ source: ByteSource, _ dialect: CSVDialect, deliver: CSVScanner.Deliver) throws -> [Diagnostic] {
        let faults = CSVFaults(file: source.name, encoding: dialect.encoding)
        var scanner = try CSVScanner(faults: faults, delimiter: dialect.delimiter)
        var decoder = UTF8Decoder(dialect.encoding)
        var isEmpty = true
        var count = 0
        func counted(_ record: borrowing CSVRecord, _ place: RecordPlace) throws {
            count += 1
            try deliver(record, place)
        }
        func scan(_ text: [UInt8], _ fault: UTF8Decoder.Fault?) throws {
            if let nul = ByteSearch.first(0, in: text, 0..<text.count) {
                try scanner.feed(Array(text[..<nul]), deliver: counted)
                throw faults.nulByte(scanner.currentLine)
            }
            try scanner.feed(text, deliver: counted)
            if let fault { throw faults.undecodable(fault, in: scanner.currentLine) }
        }
        func decode(_ block: [UInt8]) throws {
            isEmpty = isEmpty && block.isEmpty
            var text: [UInt8] = []
            let fault = decoder.decode(block, into: &text)
            try scan(text, fault)
        }
        var prefix: [UInt8]? = []
        func endPrefix() throws {
            guard let start = prefix else { return }
            prefix = nil
            if let refusal = ForeignFile.refusal(of: start, file: source.name, encoding: dialect.encoding) {
                throw refusal
            }
            try decode(start)
        }
        try source.forEachBlock { block in
            guard prefix != nil else { return try decode(block) }
            prefix?.append(contentsOf: block)
            if let length = prefix?.count, length >= ForeignFile.prefixLength { try endPrefix() }
        }
        try endPrefix()
        var rest: [UInt8] = []
        let fault = decoder.finish(into: &rest)
        try scan(rest, fault)
        try scanner.finish(deliver: counted)
        guard count > 0 else { throw faults.empty() }
        return scanner.blankLines.notices(file: source.name)
    }
}
