#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Writes single files into a folder that is not ours alone, such as `Datasets/`, and leaves all others as they are.
/// Each file appears whole or not at all; none is replaced before all are on the disk.
/// - Parameter folder: made when missing; its parent must exist.
/// - Throws: `failedChecks` for a path that cannot be used, `notAFolder`, `failed` with the path and the reason.
public func writeFiles(_ files: [OutputFile], into folder: String) throws(PublishingError) {
    let faults = files.compactMap { file in file.pathFault.map { Problem(path: file.path, message: $0) } }
    guard faults.isEmpty else { throw .failedChecks(faults) }
    var staged: [(new: String, target: String)] = []
    do throws(PublishingError) {
        try Disk.makeFolder(folder)
        for file in files {
            let enclosing = file.path.enclosingFolders
            for between in enclosing { try Disk.makeFolder("\(folder)/\(between)") }
            let target = "\(folder)/\(file.path)"
            if Disk.kind(of: target) == .folder { throw .failed(step: "replace", path: target, code: EISDIR) }
            staged.append((target + ".almanac-new", target))
            try Disk.write(file.bytes, to: target + ".almanac-new")
        }
        for file in staged { try Disk.move(file.new, to: file.target) }
    } catch {
        for file in staged { try? Disk.remove(file.new) }
        throw error
    }
}
