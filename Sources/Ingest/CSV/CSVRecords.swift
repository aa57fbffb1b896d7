import Tables

/// Reads a CSV file record by record, as bytes.
struct CSVRecords: ~Copyable {
    private let faults: CSVFaults
    private var decoder: UTF8Decoder
    private var scanner: CSVScanner

    /// - Returns: notices about blank lines.
    /// - Throws: `UnreadableFile` when the file cannot be trusted as a whole; whatever `deliver` throws.
    static func read(_ source: ByteSource, _ dialect: CSVDialect, deliver: CSVScanner.Deliver) throws -> [Diagnostic] {
        var records = try CSVRecords(file: source.name, dialect)
        var isFirst = true
        try source.forEachBlock(firstOfAtLeast: ForeignFile.prefixLength) { block in
            if isFirst, let refusal = ForeignFile.refusal(of: block, file: source.name, encoding: dialect.encoding) {
                throw refusal
            }
            isFirst = false
            try records.decode(block, deliver)
        }
        try records.finish(deliver)
        return records.scanner.blankLines.notices(file: source.name)
    }

    private init(file: String, _ dialect: CSVDialect) throws {
        faults = CSVFaults(file: file, dialect: dialect)
        decoder = UTF8Decoder(dialect.encoding)
        scanner = try CSVScanner(faults: faults)
    }

    private mutating func decode(_ block: [UInt8], _ deliver: CSVScanner.Deliver) throws {
        var text: [UInt8] = []
        let fault = decoder.decode(block, into: &text)
        try scan(text, fault, deliver)
    }

    private mutating func finish(_ deliver: CSVScanner.Deliver) throws {
        var text: [UInt8] = []
        let fault = decoder.finish(into: &text)
        try scan(text, fault, deliver)
        try scanner.finish(deliver: deliver)
        guard scanner.recordCount > 0 else { throw faults.empty() }
    }

    /// What stands before a fault is read first, so that the earliest fault of the file is the one that is told.
    private mutating func scan(_ text: [UInt8], _ fault: UTF8Decoder.Fault?, _ deliver: CSVScanner.Deliver) throws {
        if let nul = ByteSearch.first(0, in: text, 0..<text.count) {
            try scanner.feed(Array(text[..<nul]), deliver: deliver)
            throw faults.nulByte(scanner.currentLine)
        }
        try scanner.feed(text, deliver: deliver)
        if let fault { throw faults.undecodable(fault, in: scanner.currentLine) }
    }
}
