/// Whether a file is XML at all, whatever it holds.
public enum XMLWellFormedness {
    /// - Throws: `UnreadableFile` with the line and column of the first fault.
    public static func check(_ source: ByteSource) throws {
        try XMLEvents.read(source) { _ in }
    }
}
