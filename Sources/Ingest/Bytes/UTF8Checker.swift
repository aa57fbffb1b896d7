/// Finds the first byte of a stream that is no UTF-8 (Unicode 16, table 3-7), whatever blocks it comes in.
struct UTF8Checker {
    /// Continuation bytes that the current character still needs, and the range of the next one.
    private var missing = 0
    private var next: ClosedRange<UInt8> = 0x80...0xBF
    /// Bytes of the stream before the current block.
    private(set) var offset = 0
    private var characterStart = 0
    /// The first byte of the current character.
    private(set) var lead: UInt8 = 0

    /// The offset in the stream of the first byte of a character that is not well formed; nil when there is none so far.
    mutating func firstFault(in block: [UInt8]) -> Int? {
        defer { offset += block.count }
        var index = 0
        while index < block.count {
            if missing == 0 {
                index = ByteSearch.firstBeyondASCII(in: block, from: index)
                guard index < block.count else { return nil }
                characterStart = offset + index
                lead = block[index]
                guard start(with: lead) else { return characterStart }
            } else {
                guard next.contains(block[index]) else { return characterStart }
                next = 0x80...0xBF
                missing -= 1
            }
            index += 1
        }
        return nil
    }

    /// The offset of a character that has begun and not yet ended.
    var unfinishedStart: Int? { missing > 0 ? characterStart : nil }

    private mutating func start(with byte: UInt8) -> Bool {
        next = 0x80...0xBF
        switch byte {
        case 0xC2...0xDF: missing = 1
        case 0xE0...0xEF:
            missing = 2
            if byte == 0xE0 { next = 0xA0...0xBF }
            if byte == 0xED { next = 0x80...0x9F }
        case 0xF0...0xF4:
            missing = 3
            if byte == 0xF0 { next = 0x90...0xBF }
            if byte == 0xF4 { next = 0x80...0x8F }
        default: return false
        }
        return true
    }
}
