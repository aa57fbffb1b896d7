// The one file of this room that names an unsafe pointer: the C library has these two functions, Swift's import of
// it lacks them.
#if canImport(Glibc)
    import Glibc

    @_silgen_name("renameat2")
    private func renameat2(
        _ fromFolder: Int32, _ from: UnsafePointer<CChar>, _ toFolder: Int32, _ to: UnsafePointer<CChar>,
        _ flags: UInt32
    ) -> Int32

    @_silgen_name("syncfs")
    private func syncfs(_ file: Int32) -> Int32

    /// Exchanges two folders in one step: at every moment each path leads to one of them.
    /// - Returns: 0, or the error number.
    func exchangeFolders(_ one: String, _ other: String) -> Int32 {
        let exchange: UInt32 = 1 << 1
        return renameat2(AT_FDCWD, one, AT_FDCWD, other, exchange) == 0 ? 0 : errno
    }

    /// Waits until everything written to the file system of `folder` is on its medium.
    /// - Returns: 0, or the error number.
    func flushFileSystem(of folder: String) -> Int32 {
        let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { return errno }
        defer { close(file) }
        return syncfs(file) == 0 ? 0 : errno
    }
#else
    import Darwin

    /// Exchanges two folders in one step: at every moment each path leads to one of them.
    /// - Returns: 0, or the error number.
    func exchangeFolders(_ one: String, _ other: String) -> Int32 {
        renamex_np(one, other, UInt32(RENAME_SWAP)) == 0 ? 0 : errno
    }

    /// Starts writing everything to its medium; this system has no call that waits for one file system.
    /// - Returns: 0.
    func flushFileSystem(of folder: String) -> Int32 {
        sync()
        return 0
    }
#endif
