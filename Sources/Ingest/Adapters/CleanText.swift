/// Text without what cannot be seen: control and zero-width characters go, no-break spaces, tabs and line ends become
/// spaces, several spaces become one, and none stands at either end.
public enum CleanText {
    public static func clean(_ text: String) -> String {
        if isClean(text.utf8) { return text }
        var scalars = String.UnicodeScalarView()
        var spacePending = false
        for scalar in text.unicodeScalars {
            let properties = scalar.properties
            if properties.isWhitespace {
                spacePending = !scalars.isEmpty
                continue
            }
            guard properties.generalCategory != .control, properties.generalCategory != .format else { continue }
            if spacePending {
                scalars.append(" ")
                spacePending = false
            }
            scalars.append(scalar)
        }
        return String(scalars)
    }

    /// Printable ASCII with single spaces inside, which most cells are.
    private static func isClean(_ bytes: String.UTF8View) -> Bool {
        var previous: UInt8 = 0x20
        for byte in bytes {
            guard (0x20...0x7E).contains(byte), byte != 0x20 || previous != 0x20 else { return false }
            previous = byte
        }
        return previous != 0x20 || bytes.isEmpty
    }
}
