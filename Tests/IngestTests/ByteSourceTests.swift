import Testing

@testable import Ingest

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

@Suite("Byte sources")
struct ByteSourceTests {
    @Test("blocks are never longer than asked and add up to the whole", arguments: [1, 3, 64, 5000])
    func blocks(size: Int) throws {
        let file = try TemporaryFile(bytes: (0..<1000).map { UInt8($0 % 251) })
        for source in [ByteSource.file(file.path, blockSize: size), .memory(file.bytes, name: "m", blockSize: size)] {
            var all: [UInt8] = []
            try source.forEachBlock {
                #expect((1...size).contains($0.count))
                all += $0
            }
            #expect(all == file.bytes)
        }
    }

    @Test("a folder, a missing file, a file without the right to read it: one clear message each")
    func missing() throws {
        func refusal(_ path: String) throws -> UnreadableFile {
            try #require(throws: UnreadableFile.self) { try ByteSource.file(path).forEachBlock { _ in } }
        }
        let folder = try refusal("/")
        #expect(folder.diagnostic.rule == "not-a-file" && folder.isMissingInput)
        #expect(folder.diagnostic.message == "this is a folder, not a file")
        let missing = try refusal("/nowhere/at/all.csv")
        #expect(missing.diagnostic.rule == "missing-file" && missing.diagnostic.file == "/nowhere/at/all.csv")
        let file = try TemporaryFile(bytes: [1])
        chmod(file.path, 0)
        if geteuid() != 0 {
            #expect(try refusal(file.path).diagnostic.rule == "unreadable-file")
        }
    }
}

/// A file that is gone with the value's last owner.
final class TemporaryFile: Sendable {
    let path: String
    let bytes: [UInt8]

    init(bytes: [UInt8]) throws {
        var template = Array("/tmp/almanac-ingest-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        try #require(descriptor >= 0)
        let name = template.dropLast().map { UInt8(bitPattern: $0) }
        path = String(decoding: name, as: UTF8.self)
        self.bytes = bytes
        try #require(write(descriptor, bytes, bytes.count) == bytes.count)
        close(descriptor)
    }

    deinit { unlink(path) }
}
