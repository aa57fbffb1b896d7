/// A file by its content: enough to tell whether it is still the same.
public struct ManifestEntry: Equatable, Sendable {
    /// Relative, parts separated by `/`.
    public let path: String
    /// Size in bytes.
    public let bytes: Int
    /// Lower-case hexadecimal.
    public let sha256: String

    public init(path: String, bytes: Int, sha256: String) {
        self.path = path
        self.bytes = bytes
        self.sha256 = sha256
    }

    /// Measures `contents`.
    public init(path: String, contents: [UInt8]) throws(PublishingError) {
        self.init(path: path, bytes: contents.count, sha256: try SHA256Digest.hex(of: contents))
    }
}

/// What a build is made from. Two builds from equal records give the same site.
public struct BuildRecord: Equatable, Sendable {
    /// The version of the tool.
    public let version: String
    /// Whatever else decides the result, such as `seed` or `sourceDateEpoch`.
    public let options: [String: String]
    /// Datasets, templates and settings that were read, in order of path.
    public let inputs: [ManifestEntry]

    public init(version: String, options: [String: String], inputs: [ManifestEntry]) {
        self.version = version
        self.options = options
        self.inputs = inputs.sorted { $0.path < $1.path }
    }
}

/// The list of a published site: what it was made from and every file in it, itself and `.gitkeep` left out.
public struct Manifest: Equatable, Sendable {
    public static let schema = "almanac.manifest/1"
    public static let path = "manifest.json"
    /// Files that every build writes by itself.
    static let reservedPaths = [path, ".gitkeep"]

    public let build: BuildRecord
    /// In order of path.
    public let files: [ManifestEntry]

    public init(build: BuildRecord, files: [ManifestEntry]) {
        self.build = build
        self.files = files.sorted { $0.path < $1.path }
    }
}
