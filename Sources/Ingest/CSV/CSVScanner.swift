/// Where a record was found.
struct RecordPlace {
    /// The line on which it starts.
    let line: Int
    /// That line, to be shown.
    let source: SourceLine
    /// False for a record with line breaks inside quotes.
    let fillsOneLine: Bool
}

/// Feeds libcsv line by line, keeps count of lines, remembers where each quote opened, and tells what libcsv does not.
struct CSVScanner: ~Copyable {
    typealias Deliver = (CSVRecord, RecordPlace) throws -> Void

    private static let lineFeed: UInt8 = 0x0A
    private static let carriageReturn: UInt8 = 0x0D
    /// A record longer than this is taken for a quote that was never closed, so that memory stays bounded.
    private static let longestRecord = 16 << 20

    private let faults: CSVFaults
    private var parser: LibCSV
    private var line = SourceLine()
    private var firstLine: SourceLine?
    private var openQuote = OpenQuote(line: 1)
    private var lineBeganInsideQuotes = false
    private var recordLength = 0
    private var holdsCarriageReturn = false
    private var sawLineFeed = false
    private var pending: CSVFaults.Fault?
    private(set) var blankLines = BlankLines()
    private(set) var recordCount = 0

    init(faults: CSVFaults) throws {
        self.faults = faults
        do { parser = try LibCSV(delimiter: faults.dialect.delimiter) } catch { throw faults.outOfMemory(line: 1) }
    }

    /// The line that is being read, up to where it has been read.
    var currentLine: SourceLine { line }

    mutating func feed(_ bytes: [UInt8], deliver: Deliver) throws {
        var position = 0
        var lineEnd = ByteSearch.first(Self.lineFeed, in: bytes, 0..<bytes.count)
        while position < bytes.count {
            if let end = lineEnd, end < position {
                lineEnd = ByteSearch.first(Self.lineFeed, in: bytes, position..<bytes.count)
            }
            if holdsCarriageReturn, bytes[position] != Self.lineFeed { try releaseCarriageReturn() }
            let textEnd = lineEnd ?? bytes.count
            let end = ByteSearch.first(Self.carriageReturn, in: bytes, position..<textEnd) ?? textEnd
            try feedPiece(bytes, position..<end)
            position = end
            guard position < bytes.count else { return }
            if bytes[position] == Self.lineFeed {
                try endLine(deliver: deliver)
            } else if parser.isInsideQuotes {
                try feedPiece(bytes, position..<position + 1)
            } else {
                holdsCarriageReturn = true
            }
            position += 1
        }
    }

    /// Ends the last record, which may lack its line feed.
    mutating func finish(deliver: Deliver) throws {
        if holdsCarriageReturn, !sawLineFeed { throw faults.loneCarriageReturn(line) }
        if let pending { throw faults.error(pending, in: line, isHeader: recordCount == 0) }
        if parser.isInsideQuotes { throw faults.unterminatedQuote(currentQuote) }
        if parser.place != .rowNotBegun { try endLine(deliver: deliver) }
        blankLines.forgetTrailing()
    }

    private mutating func feedPiece(_ bytes: [UInt8], _ range: Range<Int>) throws {
        guard !range.isEmpty, pending == nil else {
            line.append(bytes, range)
            return
        }
        let (cells, wasInside) = (parser.cellCount, parser.isInsideQuotes)
        do {
            try parser.feed(bytes, range)
        } catch .outOfMemory {
            throw faults.outOfMemory(line: line.number)
        } catch .strayQuote(let consumed) {
            line.append(bytes, range.lowerBound..<range.lowerBound + consumed)
            let isSameCell = wasInside && parser.cellCount == cells
            pending = CSVFaults.Fault(
                column: line.nextColumn, isAfterClosingQuote: parser.place == .afterQuote,
                openedEarlier: isSameCell && openQuote.line < line.number ? openQuote : nil)
            line.append(bytes, range.lowerBound + consumed..<range.upperBound)
            return
        }
        line.append(bytes, range)
        if parser.isInsideQuotes, !(wasInside && parser.cellCount == cells) { openQuote = OpenQuote(line: line.number) }
        recordLength += range.count
        if recordLength > Self.longestRecord {
            throw parser.isInsideQuotes ? faults.unterminatedQuote(currentQuote) : faults.recordTooLong(line)
        }
    }

    private mutating func endLine(deliver: Deliver) throws {
        try feedPiece([Self.lineFeed], 0..<1)
        if let pending { throw faults.error(pending, in: line, isHeader: recordCount == 0) }
        holdsCarriageReturn = false
        sawLineFeed = true
        if parser.isComplete {
            blankLines.recordFollows()
            recordCount += 1
            let place = RecordPlace(
                line: firstLine?.number ?? line.number, source: firstLine ?? line, fillsOneLine: firstLine == nil)
            try parser.takeRecord { try deliver($0, place) }
            firstLine = nil
            recordLength = 0
        } else if parser.isInsideQuotes {
            openQuote = currentQuote
            if firstLine == nil { firstLine = line }
        } else {
            blankLines.append(line.number)
            recordLength = 0
        }
        lineBeganInsideQuotes = parser.isInsideQuotes
        line.begin(line.number + 1)
    }

    /// A carriage return without a line feed: data in a file whose lines end otherwise, else the mark of an old file.
    private mutating func releaseCarriageReturn() throws {
        holdsCarriageReturn = false
        guard sawLineFeed else { throw faults.loneCarriageReturn(line) }
        try feedPiece([Self.carriageReturn], 0..<1)
    }

    /// The quote that is open now, with its column and line where it opened on the current line.
    private var currentQuote: OpenQuote {
        guard openQuote.line == line.number else { return openQuote }
        return OpenQuote(
            line: line.number, column: line.columnOfOpeningQuote(wasInsideQuotes: lineBeganInsideQuotes),
            excerpt: line.text)
    }
}

/// Where a quoted cell began.
struct OpenQuote {
    let line: Int
    var column: Int?
    var excerpt: String?
}
