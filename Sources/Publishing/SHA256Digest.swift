#if canImport(CommonCrypto)
    import CommonCrypto
#else
    import CLibCrypto
#endif

/// The SHA-256 of bytes (FIPS 180-4), computed by the system's library, block by block.
public struct SHA256Digest: ~Copyable {
    /// The bytes that were added.
    public private(set) var byteCount = 0

    #if canImport(CommonCrypto)
        private var context = CC_SHA256_CTX()

        public init() { CC_SHA256_Init(&context) }

        public mutating func add(_ bytes: [UInt8]) {
            CC_SHA256_Update(&context, bytes, CC_LONG(bytes.count))
            byteCount += bytes.count
        }

        private mutating func end(_ digest: inout [UInt8]) { CC_SHA256_Final(&digest, &context) }
    #else
        private let context: OpaquePointer?

        /// - Throws: `PublishingError.noDigest` where the system's library refuses to compute it.
        public init() throws(PublishingError) {
            context = EVP_MD_CTX_new()
            guard context != nil, EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else { throw .noDigest }
        }

        deinit { EVP_MD_CTX_free(context) }

        public mutating func add(_ bytes: [UInt8]) throws(PublishingError) {
            guard EVP_DigestUpdate(context, bytes, bytes.count) == 1 else { throw .noDigest }
            byteCount += bytes.count
        }

        private mutating func end(_ digest: inout [UInt8]) throws(PublishingError) {
            guard EVP_DigestFinal_ex(context, &digest, nil) == 1 else { throw .noDigest }
        }
    #endif

    /// Sixty-four lower-case hexadecimal digits of all that was added. Nothing can be added after it.
    public consuming func hex() throws(PublishingError) -> String {
        var digest = [UInt8](repeating: 0, count: 32)
        try end(&digest)
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in digest {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    public static func hex(of bytes: [UInt8]) throws(PublishingError) -> String {
        var digest = try SHA256Digest()
        try digest.add(bytes)
        return try digest.hex()
    }
}
