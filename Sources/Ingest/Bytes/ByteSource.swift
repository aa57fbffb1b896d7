/// A named stream of bytes that is handed out in blocks of at most `blockSize`, never whole.
public struct ByteSource: Sendable {
    /// How messages call it: the path as given, or any other name.
    public let name: String
    public let blockSize: Int
    private let origin: Origin

    private enum Origin: Sendable {
        case file(path: String)
        case memory([UInt8])
        case generator(@Sendable () -> (() -> [UInt8]?))
    }

    public static let defaultBlockSize = 1 << 16

    /// What C libraries can count.
    private static func usable(_ blockSize: Int) -> Int { min(max(1, blockSize), 1 << 30) }

    /// The file at a path. Whether it can be read shows when it is read.
    public static func file(
        _ path: String, name: String? = nil, blockSize: Int = defaultBlockSize
    ) -> ByteSource {
        ByteSource(name: name ?? path, blockSize: usable(blockSize), origin: .file(path: path))
    }

    public static func memory(
        _ bytes: [UInt8], name: String, blockSize: Int = defaultBlockSize
    ) -> ByteSource {
        ByteSource(name: name, blockSize: usable(blockSize), origin: .memory(bytes))
    }

    /// Blocks made as they are asked for: each reading calls `start` once, then what it returned until that gives nil.
    public static func generated(
        name: String, _ start: @escaping @Sendable () -> (() -> [UInt8]?)
    ) -> ByteSource {
        ByteSource(name: name, blockSize: defaultBlockSize, origin: .generator(start))
    }

    /// The same bytes under another block size.
    public func inBlocks(of size: Int) -> ByteSource {
        ByteSource(name: name, blockSize: Self.usable(size), origin: origin)
    }

    /// Hands out the blocks in their order; none is empty.
    /// - Throws: `UnreadableFile` when there is no such file, it is a folder or cannot be read; whatever `body` throws.
    public func forEachBlock(_ body: ([UInt8]) throws -> Void) throws {
        switch origin {
        case .file(let path):
            var file = try FileBlocks(path: path, name: name, blockSize: blockSize)
            while let block = try file.next() { try body(block) }
        case .memory(let bytes):
            var start = 0
            while start < bytes.count {
                let end = min(start + blockSize, bytes.count)
                try body(Array(bytes[start..<end]))
                start = end
            }
        case .generator(let start):
            let next = start()
            while let block = next(), !block.isEmpty { try body(block) }
        }
    }

    /// The same, but the first block holds at least `length` bytes, or all there are, so that a file's kind can be told.
    func forEachBlock(firstOfAtLeast length: Int, _ body: ([UInt8]) throws -> Void) throws {
        var first: [UInt8]? = []
        try forEachBlock { block in
            guard var start = first else { return try body(block) }
            start += block
            first = start.count < length ? start : nil
            if first == nil { try body(start) }
        }
        if let first { try body(first) }
    }
}
