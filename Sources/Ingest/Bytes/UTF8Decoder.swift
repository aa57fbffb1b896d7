/// Turns blocks of any encoding into UTF-8, without a byte order mark, whatever size the blocks have.
struct UTF8Decoder {
    /// Where in the file a character starts that cannot be read, and its first byte.
    struct Fault: Equatable {
        let offset: Int
        let byte: UInt8
    }

    private let encoding: TextEncoding
    private let upperHalf: [[UInt8]]
    private var checker = UTF8Checker()
    /// The beginning of a character that the next block ends, so that no character is handed out in pieces.
    private var held: [UInt8] = []
    private var units = UTF16Units()
    private var isAtStart = true
    private var startBytes: [UInt8] = []

    init(_ encoding: TextEncoding) {
        self.encoding = encoding
        upperHalf = (encoding.upperHalf ?? []).map { Array(String($0).utf8) }
    }

    /// Appends what the block says to `output`, up to the first character that cannot be read.
    mutating func decode(_ block: [UInt8], into output: inout [UInt8]) -> Fault? {
        switch encoding {
        case .utf8:
            let offset = checker.offset - held.count
            let fault = checker.firstFault(in: block)
            let bytes = held + block
            let end = (fault ?? checker.unfinishedStart).map { $0 - offset } ?? bytes.count
            held = Array(bytes[end...])
            append(Array(bytes[..<end]), to: &output)
            return fault.map { Fault(offset: $0, byte: checker.lead) }
        case .utf16:
            return units.decode(block, into: &output)
        case .latin1, .windows1252, .macRoman:
            for byte in block {
                if byte < 0x80 { output.append(byte) } else { output += upperHalf[Int(byte) - 0x80] }
            }
            return nil
        }
    }

    /// A character that the end of the file cuts short.
    mutating func finish(into output: inout [UInt8]) -> Fault? {
        output += startBytes
        startBytes = []
        return switch encoding {
        case .utf8: checker.unfinishedStart.map { Fault(offset: $0, byte: checker.lead) }
        case .utf16: units.faultAtEnd
        case .latin1, .windows1252, .macRoman: nil
        }
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Leaves out a byte order mark, which may come in pieces.
    private mutating func append(_ bytes: [UInt8], to output: inout [UInt8]) {
        guard isAtStart else {
            output += bytes
            return
        }
        startBytes += bytes
        guard startBytes.count >= 3 || !Self.byteOrderMark.starts(with: startBytes) else { return }
        isAtStart = false
        output += startBytes.starts(with: Self.byteOrderMark) ? startBytes[3...] : startBytes[...]
        startBytes = []
    }
}

/// UTF-16 on its way to UTF-8.
private struct UTF16Units {
    private var isBigEndian = false
    private var firstByte: UInt8?
    private var highSurrogate: UInt16?
    private var offset = 0

    mutating func decode(_ block: [UInt8], into output: inout [UInt8]) -> UTF8Decoder.Fault? {
        for byte in block {
            offset += 1
            guard let first = firstByte else {
                firstByte = byte
                continue
            }
            firstByte = nil
            let unit = isBigEndian ? UInt16(first) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(first)
            if offset == 2, unit == 0xFEFF { continue }
            if offset == 2, unit == 0xFFFE {
                isBigEndian = true
                continue
            }
            if let high = highSurrogate {
                guard (0xDC00...0xDFFF).contains(unit) else { return fault(at: offset - 4, isBigEndian ? first : byte) }
                highSurrogate = nil
                append(0x10000 + (UInt32(high) - 0xD800) << 10 + UInt32(unit) - 0xDC00, to: &output)
            } else if (0xD800...0xDBFF).contains(unit) {
                highSurrogate = unit
            } else {
                guard !(0xDC00...0xDFFF).contains(unit) else {
                    return fault(at: offset - 2, isBigEndian ? first : byte)
                }
                append(UInt32(unit), to: &output)
            }
        }
        return nil
    }

    var faultAtEnd: UTF8Decoder.Fault? {
        if let firstByte { return fault(at: offset - 1, firstByte) }
        return highSurrogate.map { fault(at: offset - 2, UInt8($0 >> 8)) }
    }

    private func fault(at offset: Int, _ byte: UInt8) -> UTF8Decoder.Fault {
        UTF8Decoder.Fault(offset: offset, byte: byte)
    }

    private func append(_ value: UInt32, to output: inout [UInt8]) {
        if let scalar = Unicode.Scalar(value) { output += String(scalar).utf8 }
    }
}
