#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The new site on its way: a complete folder that nobody reads yet.
enum Staging {
    /// Writes all files into a new folder, making the folders between.
    static func write(_ files: [OutputFile], to folder: String) throws(PublishingError) {
        try Disk.makeFolder(folder)
        var made: Set<String> = []
        for file in files {
            for between in file.path.enclosingFolders where made.insert(between).inserted {
                try Disk.makeFolder("\(folder)/\(between)")
            }
            try Disk.write(file.bytes, to: "\(folder)/\(file.path)")
        }
    }

    /// Gives the staged folder the permissions of the one that it replaces, and waits until it is on the medium: a
    /// rename must not outrun the files that it shows.
    static func settle(_ place: OutputPlace) throws(PublishingError) {
        var status = stat()
        if stat(place.folder, &status) == 0 { chmod(place.staged, status.st_mode & 0o7777) }
        let code = flushFileSystem(of: place.staged)
        if code != 0 { throw .failed(step: "flush", path: place.staged, code: code) }
    }
}
