#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The steps on the file system that publishing is made of. Each error names the step and the path.
enum Disk {
    enum Kind: Equatable {
        case missing
        case file(bytes: Int)
        case folder
        /// A link, a device, a socket.
        case other
    }

    /// What is at `path`; a link is not followed.
    static func kind(of path: String) -> Kind {
        var status = stat()
        guard lstat(path, &status) == 0 else { return .missing }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file(bytes: Int(status.st_size))
        case S_IFDIR: return .folder
        default: return .other
        }
    }

    /// The names in a folder, in order.
    static func names(in folder: String) throws(PublishingError) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        } catch {
            throw .failed(step: "list", path: folder, code: code(of: error))
        }
    }

    /// Nil where it cannot be read.
    static func contents(of path: String) -> [UInt8]? {
        FileManager.default.contents(atPath: path).map { [UInt8]($0) }
    }

    /// Makes one folder; one that exists already will do.
    static func makeFolder(_ path: String) throws(PublishingError) {
        if mkdir(path, 0o777) == 0 { return }
        let code = errno
        if code == EEXIST, kind(of: path) == .folder { return }
        throw .failed(step: "make the folder", path: path, code: code)
    }

    /// Writes a new file; what had that name is removed first, so that a link is never written through.
    static func write(_ bytes: [UInt8], to path: String) throws(PublishingError) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
        var file = open(path, flags, 0o666)
        if file < 0, errno == EEXIST, unlink(path) == 0 { file = open(path, flags, 0o666) }
        guard file >= 0 else { throw .failed(step: "write", path: path, code: errno) }
        var code: Int32 = 0
        var rest = bytes[...]
        while !rest.isEmpty, code == 0 {
            let count = rest.count == bytes.count ? writeSome(bytes, to: file) : writeSome(Array(rest), to: file)
            if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { code = errno }
        }
        if close(file) != 0, code == 0 { code = errno }
        if code != 0 { throw .failed(step: "write", path: path, code: code) }
    }

    static func move(_ path: String, to target: String) throws(PublishingError) {
        guard rename(path, target) == 0 else { throw .failed(step: "move", path: path, code: errno) }
    }

    /// Removes a file, or a folder with all that is in it; what is not there needs no removing.
    static func remove(_ path: String) throws(PublishingError) {
        if kind(of: path) == .missing { return }
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            throw .failed(step: "remove", path: path, code: code(of: error))
        }
    }

    private static func writeSome(_ bytes: [UInt8], to file: Int32) -> Int {
        #if canImport(Glibc)
            Glibc.write(file, bytes, bytes.count)
        #else
            Darwin.write(file, bytes, bytes.count)
        #endif
    }

    private static func code(of error: any Error) -> Int32 {
        let underlying = (error as? CocoaError)?.underlying ?? error
        return (underlying as? POSIXError)?.code.rawValue ?? EIO
    }
}
