#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The right to write one output folder, held from its making to its end and given back by the system should the
/// process die. It owns the workspace beside the target and clears it at its end.
struct BuildLock: ~Copyable, Sendable {
    let place: OutputPlace
    private let descriptor: Int32

    /// - Throws: `anotherBuild` when it is held, `notWritable` where the workspace cannot be made.
    init(_ place: OutputPlace) throws(PublishingError) {
        let descriptor = try Self.take(place)
        self.place = place
        self.descriptor = descriptor
    }

    deinit {
        // The site is decided by now; what cannot be removed here, the next build removes.
        try? clearWorkspace()
        unlink(place.lock)
        close(descriptor)
        rmdir(place.workspace)
        rmdir(place.stagingRoot)
    }

    /// Removes what a build left in the workspace. Where one was stopped between the two renames that replace a site
    /// on a file system without exchange, the earlier site is put back instead.
    func clearWorkspace() throws(PublishingError) {
        if Disk.kind(of: place.folder) == .missing, Disk.kind(of: place.previous) == .folder {
            try Disk.move(place.previous, to: place.folder)
        }
        try Disk.remove(place.previous)
        try Disk.remove(place.staged)
    }

    /// A holder that ends removes the file it had locked, so the file may vanish between opening and locking it:
    /// then the lock is on nothing, and the next attempt makes a new file.
    private static func take(_ place: OutputPlace) throws(PublishingError) -> Int32 {
        for _ in 0..<100 {
            guard let file = try openLockFile(place) else { continue }
            if flock(file, LOCK_EX | LOCK_NB) != 0 {
                let code = errno
                close(file)
                if code == EWOULDBLOCK { throw .anotherBuild(folder: place.given) }
                throw .failed(step: "lock", path: place.lock, code: code)
            }
            if identity(ofOpen: file) == identity(at: place.lock) { return file }
            close(file)
        }
        throw .anotherBuild(folder: place.given)
    }

    /// Nil when the workspace vanished meanwhile, removed by a build that ended.
    private static func openLockFile(_ place: OutputPlace) throws(PublishingError) -> Int32? {
        if mkdir(place.stagingRoot, 0o777) != 0, errno != EEXIST {
            throw .notWritable(path: place.stagingRoot, code: errno)
        }
        if mkdir(place.workspace, 0o777) != 0, errno != EEXIST {
            if errno == ENOENT { return nil }
            throw .notWritable(path: place.workspace, code: errno)
        }
        let file = open(place.lock, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
        if file >= 0 { return file }
        if errno == ENOENT { return nil }
        throw .notWritable(path: place.lock, code: errno)
    }
}

private func identity(ofOpen file: Int32) -> [Int]? {
    var status = stat()
    guard fstat(file, &status) == 0 else { return nil }
    return [Int(truncatingIfNeeded: status.st_dev), Int(truncatingIfNeeded: status.st_ino)]
}

private func identity(at path: String) -> [Int]? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    return [Int(truncatingIfNeeded: status.st_dev), Int(truncatingIfNeeded: status.st_ino)]
}
