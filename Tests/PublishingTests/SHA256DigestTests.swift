import Publishing
import Testing

@Suite("SHA-256")
struct SHA256DigestTests {
    // The examples that NIST publishes for FIPS 180-4 (SHA256.pdf and the long message of CAVS), and the empty text.
    @Test(
        "gives NIST's digests",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ])
    func knownDigests(text: String, digest: String) throws {
        #expect(try SHA256Digest.hex(of: Array(text.utf8)) == digest)
    }

    @Test("gives NIST's digest of a million times the letter a")
    func longMessage() throws {
        let message = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
        #expect(
            try SHA256Digest.hex(of: message) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test("gives the same digest for blocks as for the whole, and counts the bytes")
    func blocks() throws {
        var digest = try SHA256Digest()
        for block in ["a", "", "bc"] { try digest.add(Array(block.utf8)) }
        #expect(digest.byteCount == 3)
        #expect(try digest.hex() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }
}
