/// Control characters have no place in a value, and XML forbids most of them; tabs and line breaks are let through.
enum ControlCharacters {
    static func fault(in text: String) -> ValueFault? {
        guard text.utf8.contains(where: isSuspect) else { return nil }
        let scalars = Array(text.unicodeScalars)
        let found = scalars.indices.first {
            isControl(scalars[$0], next: $0 + 1 < scalars.count ? scalars[$0 + 1] : nil)
        }
        guard let index = found else { return nil }
        let hex = String(scalars[index].value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
        return ValueFault(
            rule: .controlCharacter, message: "the control character \(code) is character \(index + 1) of the value",
            advice: "Delete it; it is invisible and often comes from copying out of another program.")
    }

    /// A byte that only a value with a control character, a carriage return or some letter beyond ASCII has.
    private static func isSuspect(_ byte: UInt8) -> Bool {
        (byte < 0x20 && byte != 0x09 && byte != 0x0A) || byte == 0x7F || byte == 0xC2
    }

    private static func isControl(_ scalar: Unicode.Scalar, next: Unicode.Scalar?) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0x0D: next?.value != 0x0A
        case 0..<0x20, 0x7F..<0xA0: true
        default: false
        }
    }
}
