#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Puts a staged site in its place. The calls are values so that a test can stand in for a file system that refuses.
struct FolderSwap {
    /// Return 0 or the error number.
    var exchange: (_ one: String, _ other: String) -> Int32 = exchangeFolders
    var rename: (_ from: String, _ to: String) -> Int32 = { from, to in
        #if canImport(Glibc)
            Glibc.rename(from, to) == 0 ? 0 : errno
        #else
            Darwin.rename(from, to) == 0 ? 0 : errno
        #endif
    }

    /// One rename. Where the file system cannot exchange two folders, two of them; should the second fail, the
    /// earlier site is put back.
    func bringIn(_ place: OutputPlace) throws(PublishingError) {
        guard Disk.kind(of: place.folder) == .folder else {
            return try demand(rename(place.staged, place.folder), place)
        }
        let code = exchange(place.staged, place.folder)
        guard [EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP].contains(code) else { return try demand(code, place) }
        try demand(rename(place.folder, place.previous), place)
        let second = rename(place.staged, place.folder)
        if second != 0, rename(place.previous, place.folder) != 0 {
            throw .stranded(folder: place.given, kept: place.previous, code: second)
        }
        try demand(second, place)
    }

    private func demand(_ code: Int32, _ place: OutputPlace) throws(PublishingError) {
        switch code {
        case 0: return
        case EXDEV, EBUSY: throw .crossesMount(folder: place.given)
        default: throw .failed(step: "replace", path: place.given, code: code)
        }
    }
}
