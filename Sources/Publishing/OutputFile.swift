/// One file of a site, or one table of an import, held in memory.
public struct OutputFile: Equatable, Sendable {
    /// Relative to the output folder, its parts separated by `/`, such as `annual/2022/index.html`.
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// Why the path cannot name a file inside a folder on every system; nil when it can.
    var pathFault: String? {
        if path.isEmpty { return "the path is empty" }
        if path.utf8.contains(0) || path.utf8.contains(UInt8(ascii: "\\")) {
            return "the path holds a NUL or a backslash"
        }
        for part in path.split(separator: "/", omittingEmptySubsequences: false) {
            if part.isEmpty || part == "." || part == ".." {
                return "the path must be relative, without empty parts, `.` or `..`"
            }
            if part.utf8.count > 255 { return "a part of the path is longer than 255 bytes" }
        }
        return nil
    }
}
