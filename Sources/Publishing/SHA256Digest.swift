#if canImport(CommonCrypto)
    import CommonCrypto
#else
    import CLibCrypto
#endif

/// The SHA-256 of bytes (FIPS 180-4), computed by the system's library.
public enum SHA256Digest {
    /// Sixty-four lower-case hexadecimal digits.
    /// - Throws: `PublishingError.noDigest` where the system's library refuses to compute it.
    public static func hex(of bytes: [UInt8]) throws(PublishingError) -> String {
        var digest = [UInt8](repeating: 0, count: 32)
        #if canImport(CommonCrypto)
            var context = CC_SHA256_CTX()
            CC_SHA256_Init(&context)
            CC_SHA256_Update(&context, bytes, CC_LONG(bytes.count))
            CC_SHA256_Final(&digest, &context)
        #else
            guard EVP_Digest(bytes, bytes.count, &digest, nil, EVP_sha256(), nil) == 1 else { throw .noDigest }
        #endif
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in digest {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
