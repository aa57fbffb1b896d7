/// A line of the file, its start kept to be shown in messages.
struct SourceLine {
    private static let limit = 1024

    private(set) var number = 1
    private(set) var bytes: [UInt8] = []
    private var isWhole = true

    mutating func append(_ block: [UInt8], _ range: Range<Int>) {
        let room = Self.limit - bytes.count
        bytes += block[range.prefix(room)]
        isWhole = isWhole && range.count <= room
    }

    mutating func begin(_ number: Int) {
        self.number = number
        bytes.removeAll(keepingCapacity: true)
        isWhole = true
    }

    /// Reads a block on, lines and all.
    mutating func advance(_ block: [UInt8]) {
        var start = 0
        while let end = ByteSearch.first(0x0A, in: block, start..<block.count) {
            begin(number + 1)
            start = end + 1
        }
        append(block, start..<block.count)
    }

    /// Without the line end.
    var text: String { String(decoding: bytes.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self) }

    /// The column of the character that comes next; nil where the line is too long to tell.
    var nextColumn: Int? { isWhole ? 1 + Self.characters(in: bytes[...]) : nil }

    /// The column of the last quote in the line that opens a quoted cell; `wasInsideQuotes` says how the line began.
    func columnOfOpeningQuote(wasInsideQuotes: Bool) -> Int? {
        var inside = wasInsideQuotes
        var opening: Int?
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\"") {
            inside.toggle()
            let isSecondOfTwo = index > 0 && bytes[index - 1] == byte && opening != nil
            if inside, !isSecondOfTwo { opening = index }
        }
        guard isWhole, inside, let opening else { return nil }
        return 1 + Self.characters(in: bytes[..<opening])
    }

    /// The column at which a cell starts, for a record that fills this line.
    func column(ofCell wanted: Int, delimiter: UInt8) -> Int? {
        var cell = 0
        var start = 0
        var inside = false
        for (index, byte) in bytes.enumerated() where cell < wanted {
            if byte == UInt8(ascii: "\"") { inside.toggle() }
            if byte == delimiter, !inside {
                cell += 1
                start = index + 1
            }
        }
        return isWhole && cell == wanted ? 1 + Self.characters(in: bytes[..<start]) : nil
    }

    private static func characters(in bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }
}
