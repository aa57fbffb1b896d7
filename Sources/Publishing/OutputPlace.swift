#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where a site goes and where it is staged: in the same parent folder, so that one rename swaps it in. Staging is
/// named after the target, so that two outputs side by side do not meet.
struct OutputPlace: Equatable, Sendable {
    /// The path as the caller gave it, for messages.
    let given: String
    /// The folder itself, links resolved.
    let folder: String
    let parent: String

    var stagingRoot: String { parent + "/.almanac-staging" }
    /// All that a build keeps beside its target: `lock`, `site`, `previous`.
    var workspace: String { stagingRoot + folder.dropFirst(parent.count) }
    var lock: String { workspace + "/lock" }
    var staged: String { workspace + "/site" }
    /// The earlier site, while it is replaced on a file system that cannot exchange two folders.
    var previous: String { workspace + "/previous" }

    /// - Parameter path: relative to the current folder, or absolute; the folder need not exist, its parent must.
    init(_ path: String) throws(PublishingError) {
        guard !path.utf8.contains(0), let (above, name) = parts(of: resolved(path) ?? path) else {
            throw .unusablePath(path: path)
        }
        guard let real = resolved(above), Disk.kind(of: real) == .folder else {
            throw .missingParent(path: path, parent: above)
        }
        given = path
        parent = real == "/" ? "" : real
        folder = parent + "/" + name
    }

    /// Finds what would stop a build, before it starts.
    func check() throws(PublishingError) {
        switch Disk.kind(of: folder) {
        case .missing: break
        case .folder:
            if device(of: folder) != device(of: parent + "/") { throw .crossesMount(folder: given) }
            if access(folder, W_OK | X_OK) != 0 { throw .notWritable(path: given, code: errno) }
        default: throw .notAFolder(path: given)
        }
        if access(parent + "/", W_OK | X_OK) != 0 {
            throw .notWritable(path: parent.isEmpty ? "/" : parent, code: errno)
        }
    }
}

/// The absolute path without links; nil when it does not exist.
private func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
}

/// The folder above and the last name; nil for an empty path and for the root.
private func parts(of path: String) -> (above: String, name: String)? {
    var path = Substring(path)
    while path.last == "/" { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else { return path.isEmpty ? nil : (".", String(path)) }
    let above = slash == path.startIndex ? "/" : String(path[..<slash])
    return (above, String(path[path.index(after: slash)...]))
}

private func device(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(truncatingIfNeeded: status.st_dev) : 0
}
