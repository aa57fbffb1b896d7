/// One file of the site, not yet written.
public struct RenderedFile: Sendable, Equatable {
    /// Relative to the site's root.
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    public init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }
}
