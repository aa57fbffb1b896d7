import CLibCSV

/// The cells of one record as UTF-8 bytes, end to end.
struct CSVRecord {
    fileprivate(set) var bytes: [UInt8] = []
    /// For each cell the index after its last byte.
    fileprivate(set) var ends: [Int] = []
    fileprivate(set) var isComplete = false

    var cellCount: Int { ends.count }

    func cell(_ index: Int) -> ArraySlice<UInt8> { bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]] }

    func text(_ index: Int) -> String { String(decoding: cell(index), as: UTF8.self) }

    var texts: [String] { (0..<cellCount).map(text) }

    fileprivate mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        isComplete = false
    }
}

/// libcsv behind a safe face: bytes in, one record at a time out. Strict about quotes; a record ends at a line feed; blanks
/// (U+0020 only) around a cell are no part of it unless quoted. The caller feeds at most one line at a time.
struct LibCSV: ~Copyable {
    enum Failure: Error {
        /// A quote inside an unquoted cell, or text after a closing quote; `consumed` bytes of the piece came before it.
        case strayQuote(consumed: Int)
        case outOfMemory
    }

    /// Where the parser stands between two pieces. The numbers are libcsv's own (`pstate`).
    enum Place: Int32 {
        case rowNotBegun = 0
        case cellNotBegun = 1
        case cellBegun = 2
        case afterQuote = 3
    }

    private let parser: UnsafeMutablePointer<csv_parser>
    private let target: UnsafeMutablePointer<CSVRecord>

    init(delimiter: UInt8) throws(Failure) {
        parser = .allocate(capacity: 1)
        parser.initialize(to: csv_parser())
        target = .allocate(capacity: 1)
        target.initialize(to: CSVRecord())
        guard csv_init(parser, UInt8(CSV_STRICT)) == 0 else { throw .outOfMemory }
        csv_set_delim(parser, delimiter)
        csv_set_space_func(parser) { $0 == 0x20 ? 1 : 0 }
        csv_set_term_func(parser) { $0 == 0x0A ? 1 : 0 }
    }

    deinit {
        csv_free(parser)
        parser.deinitialize(count: 1)
        parser.deallocate()
        target.deinitialize(count: 1)
        target.deallocate()
    }

    var place: Place { Place(rawValue: parser.pointee.pstate) ?? .rowNotBegun }
    var isInsideQuotes: Bool { place == .cellBegun && parser.pointee.quoted != 0 }
    /// The cells of the current record that have ended; complete or not.
    var cellCount: Int { target.pointee.cellCount }
    var isComplete: Bool { target.pointee.isComplete }

    /// Reads a piece of text that holds at most one record's end.
    mutating func feed(_ bytes: [UInt8], _ range: Range<Int>) throws(Failure) {
        let consumed = bytes.withUnsafeBufferPointer { buffer in
            csv_parse(
                parser, UnsafeRawPointer(buffer.baseAddress?.advanced(by: range.lowerBound)), range.count, Self.endCell,
                Self.endRecord, target)
        }
        guard consumed < range.count else { return }
        throw csv_error(parser) == CSV_EPARSE ? .strayQuote(consumed: consumed) : .outOfMemory
    }

    /// Hands out the record that has just ended and makes room for the next.
    mutating func takeRecord<Result>(_ body: (CSVRecord) throws -> Result) rethrows -> Result {
        defer { target.pointee.clear() }
        return try body(target.pointee)
    }

    private static let endCell: @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
        bytes, count, target in
        guard let record = target?.assumingMemoryBound(to: CSVRecord.self) else { return }
        if let bytes { record.pointee.bytes += UnsafeRawBufferPointer(start: bytes, count: count) }
        record.pointee.ends.append(record.pointee.bytes.count)
    }

    private static let endRecord: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = { _, target in
        target?.assumingMemoryBound(to: CSVRecord.self).pointee.isComplete = true
    }
}
