#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// An open file, read block by block with POSIX calls and closed at the end of its life.
struct FileBlocks: ~Copyable {
    private let descriptor: Int32
    private let name: String
    private let blockSize: Int

    init(path: String, name: String, blockSize: Int) throws(UnreadableFile) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        self.name = name
        self.blockSize = blockSize
        guard descriptor >= 0 else { throw Self.failure(name, errno) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Self.failure(name, errno) }
        if status.st_mode & S_IFMT == S_IFDIR { throw Self.failure(name, EISDIR) }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// At most `blockSize` bytes, fewer only at the end or where the system gives fewer; nil at the end.
    mutating func next() throws(UnreadableFile) -> [UInt8]? {
        while true {
            var code: Int32 = 0
            let block = [UInt8](unsafeUninitializedCapacity: blockSize) { buffer, count in
                let got = read(descriptor, buffer.baseAddress, blockSize)
                code = got < 0 ? errno : 0
                count = max(0, got)
            }
            if code == EINTR { continue }
            guard code == 0 else { throw Self.failure(name, code) }
            return block.isEmpty ? nil : block
        }
    }

    private static func failure(_ name: String, _ code: Int32) -> UnreadableFile {
        switch code {
        case ENOENT, ENOTDIR:
            UnreadableFile(
                file: name, rule: .missingFile, message: "there is no such file",
                advice: "Check the path for a typing error.")
        case EISDIR:
            UnreadableFile(
                file: name, rule: .notAFile, message: "this is a folder, not a file",
                advice: "Name a file in it.")
        default:
            UnreadableFile(
                file: name, rule: .unreadableFile,
                message: "the file cannot be read: \(String(cString: strerror(code)))",
                advice: code == EACCES
                    ? "Give the account that runs Almanac the right to read it."
                    : "Copy the file to a local disk and try again.")
        }
    }
}
