#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Why nothing was published. In every case the folder holds what it held before.
public enum PublishingError: Error, Equatable, Sendable {
    /// Another build works on the same folder.
    case anotherBuild(folder: String)
    /// Something in the folder was not written by a build: up to five of its paths, and how many there are.
    case foreignFiles(folder: String, examples: [String], count: Int)
    /// `manifest.json` is there but cannot be read.
    case unreadableManifest(path: String, reason: String)
    /// The target is a file, a device or a link to nothing.
    case notAFolder(path: String)
    /// The folder in which the target lies does not exist.
    case missingParent(path: String, parent: String)
    /// The path names no place for a folder: it is empty or the root.
    case unusablePath(path: String)
    case notWritable(path: String, code: Int32)
    /// The folder is a mount point, or staging beside it lies on another file system.
    case crossesMount(folder: String)
    case failedChecks([Problem])
    /// The operating system refused a step.
    case failed(step: String, path: String, code: Int32)
    /// The old site could be neither replaced nor put back; it lies at `kept`.
    case stranded(folder: String, kept: String, code: Int32)
    case noDigest

    /// By sysexits: 75 another build holds the lock, 73 cannot write output, 70 our bug.
    public var exitCode: Int32 {
        switch self {
        case .anotherBuild: 75
        case .failedChecks, .noDigest: 70
        default: 73
        }
    }
}

extension PublishingError: CustomStringConvertible {
    /// What happened, where, and what to do.
    public var description: String {
        switch self {
        case .anotherBuild(let folder):
            "another build is writing \(folder); wait for it to end, or build into another folder with --output"
        case .foreignFiles(let folder, let examples, let count):
            """
            \(folder) holds \(count == 1 ? "a file" : "\(count) files or folders") that no build wrote: \
            \(examples.joined(separator: ", "))\(count > examples.count ? " and \(count - examples.count) more" : ""). \
            Each build replaces the whole folder, so move them elsewhere or give another folder with --output; \
            nothing was changed
            """
        case .unreadableManifest(let path, let reason):
            """
            \(path) cannot be read as the list of an earlier build: \(reason). Without it Almanac cannot tell its own \
            files from yours: if nothing in that folder is yours, delete the folder and build again
            """
        case .notAFolder(let path):
            "\(path) is not a folder; remove it or give a folder with --output"
        case .missingParent(let path, let parent):
            "\(path) cannot be made because \(parent) is not a folder; create it first or give another --output"
        case .unusablePath(let path):
            "\"\(path)\" cannot be an output folder; give a folder with a name, such as --output Output"
        case .notWritable(let path, let code):
            "\(path) is not writable (\(systemText(code))); change its permissions or give another folder with --output"
        case .crossesMount(let folder):
            """
            \(folder) cannot be swapped in one step: it is a mount point, or it lies on another file system (or image \
            layer) than the staging folder beside it. Give --output a folder inside the mount, such as \(folder)/site
            """
        case .failedChecks(let problems):
            failedChecksText(problems)
        case .failed(let step, let path, let code):
            "cannot \(step) \(path): \(systemText(code)); remove the cause and run the command again"
        case .stranded(let folder, let kept, let code):
            """
            \(folder) could be neither replaced nor put back (\(systemText(code))); the earlier site lies in \(kept), \
            the next build puts it back, or move it by hand
            """
        case .noDigest:
            "the system's cryptographic library cannot compute SHA-256; install OpenSSL 3 with its default provider"
        }
    }
}

private func failedChecksText(_ problems: [Problem]) -> String {
    let shown = problems.prefix(20).map { "\n  \($0.path): \($0.message)" }.joined()
    let rest = problems.count > 20 ? "\n  and \(problems.count - 20) more" : ""
    return "the built site failed its checks, nothing was published:\(shown)\(rest)"
}

private func systemText(_ code: Int32) -> String {
    guard let text = strerror(code) else { return "error \(code)" }
    return String(cString: text)
}
