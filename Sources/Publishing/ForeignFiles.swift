/// What is in an output folder though no build wrote it: an output folder is replaced whole, so such a file would
/// be lost.
enum ForeignFiles {
    /// - Parameter manifest: the list of the earlier build; nil when there is none.
    /// - Throws: `foreignFiles` when there are any.
    static func refuse(in place: OutputPlace, knowing manifest: Manifest?) throws(PublishingError) {
        if Disk.kind(of: place.folder) == .missing { return }
        let listed = manifest?.files.map(\.path) ?? []
        let known = Set(listed + Manifest.reservedPaths)
        let folders = Set(listed.flatMap(\.enclosingFolders))
        let foreign = try paths(in: place.folder, below: "", files: known, folders: folders)
        if foreign.isEmpty { return }
        throw .foreignFiles(folder: place.given, examples: Array(foreign.prefix(5)), count: foreign.count)
    }

    /// A foreign folder is named once, with a slash at its end, whatever it holds.
    private static func paths(
        in folder: String, below prefix: String, files: Set<String>, folders: Set<String>
    ) throws(PublishingError) -> [String] {
        var foreign: [String] = []
        for name in try Disk.names(in: folder) {
            let path = prefix + name
            switch Disk.kind(of: "\(folder)/\(name)") {
            case .file where files.contains(path), .missing: break
            case .folder where folders.contains(path):
                foreign += try paths(in: "\(folder)/\(name)", below: path + "/", files: files, folders: folders)
            case .folder: foreign.append(path + "/")
            default: foreign.append(path)
            }
        }
        return foreign
    }
}
