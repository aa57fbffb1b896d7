extension UnreadableFile {
    /// A byte that does not fit the encoding, at the place that the line has reached.
    static func wrongByte(
        _ fault: UTF8Decoder.Fault, encoding: TextEncoding, file: String, line: SourceLine, remedy: String
    ) -> UnreadableFile {
        let byte = "0x" + String(fault.byte, radix: 16, uppercase: true)
        let likely = LikelyEncoding.readings(of: fault.byte, after: line.bytes)
        return UnreadableFile(
            file: file, line: line.number, column: line.nextColumn, rule: .wrongEncoding, value: byte,
            message: "byte \(fault.offset) of the file (\(byte)) is not \(encoding.rawValue)",
            advice: "Save the file as UTF-8, \(remedy)" + (likely.isEmpty ? "." : ": \(likely)."), excerpt: line.text)
    }
}

/// What a byte that is no UTF-8 may have been meant to be.
enum LikelyEncoding {
    /// `windows-1252 reads "é", mac-roman reads "È"`, with the letters before it in the line.
    static func readings(of byte: UInt8, after line: [UInt8]) -> String {
        guard byte >= 0x80 else { return "" }
        let word = line.reversed().prefix { $0 > 0x40 && $0 < 0x80 }.prefix(20).reversed()
        let start = String(decoding: Array(word), as: UTF8.self)
        return [TextEncoding.windows1252, .macRoman].compactMap { encoding in
            guard let letter = encoding.upperHalf?[Int(byte) - 0x80] else { return nil }
            return "\(encoding.rawValue) reads \"\(start)\(letter)\""
        }.joined(separator: ", ")
    }
}
