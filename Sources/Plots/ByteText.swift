/// Bytes of UTF-8 text under construction; numbers are written without a detour over strings.
struct ByteText: Sendable {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    /// Text that needs no escaping.
    mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func append(_ byte: UInt8) { bytes.append(byte) }

    /// Text between tags or in a quoted attribute.
    mutating func escaped(_ text: String) {
        guard text.utf8.contains(where: Self.isSpecial) else { return raw(text) }
        for byte in text.utf8 {
            switch byte {
            case 0x26: raw("&amp;")
            case 0x3C: raw("&lt;")
            case 0x3E: raw("&gt;")
            case 0x22: raw("&quot;")
            case 0x27: raw("&#39;")
            default: bytes.append(byte)
            }
        }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0x27
    }

    /// To a tenth, without a trailing zero; what is not finite or beyond ±10⁷ is clamped, NaN is 0.
    mutating func tenths(_ value: Double) {
        let clamped = value.isNaN ? 0 : min(max(value, -1e7), 1e7)
        let tenths = Int((clamped * 10).rounded())
        if tenths < 0 { bytes.append(0x2D) }
        let magnitude = tenths.magnitude
        whole(magnitude / 10)
        let tenth = magnitude % 10
        if tenth > 0 {
            bytes.append(0x2E)
            bytes.append(0x30 + UInt8(tenth))
        }
    }

    mutating func whole(_ value: UInt) {
        if value >= 10 { whole(value / 10) }
        bytes.append(0x30 + UInt8(value % 10))
    }
}
