/// How one build's files differ from those of the build before.
public struct SiteChanges: Equatable, Sendable {
    /// Paths in order.
    public let added: [String]
    public let removed: [String]
    /// Same path, other content.
    public let changed: [String]
    public let unchangedCount: Int

    /// - Parameter previous: nil when there was no build before; everything is then added.
    public init(from previous: Manifest?, to current: Manifest) {
        var before: [String: String] = [:]
        for file in previous?.files ?? [] { before[file.path] = file.sha256 }
        var added: [String] = []
        var changed: [String] = []
        var unchanged = 0
        for file in current.files {
            switch before.removeValue(forKey: file.path) {
            case nil: added.append(file.path)
            case file.sha256: unchanged += 1
            default: changed.append(file.path)
            }
        }
        self.added = added
        self.removed = before.keys.sorted()
        self.changed = changed
        self.unchangedCount = unchanged
    }

    /// Such as `12 files added, 1 removed, 3 changed, 480 as before`.
    public var summary: String {
        let files = added.count == 1 ? "file" : "files"
        return "\(added.count) \(files) added, \(removed.count) removed, \(changed.count) changed, "
            + "\(unchangedCount) as before"
    }
}
