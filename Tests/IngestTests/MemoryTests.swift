import Tables
import Testing

@testable import Ingest

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

@Suite("Memory does not grow with the file", .serialized)
struct MemoryTests {
    private static let streamBytes = 112 << 20

    /// The head once, then a chunk of rows until the stream is long enough, then the tail.
    private func stream(head: String, row: String, tail: String) -> ByteSource {
        let chunk = Array(String(repeating: row, count: (1 << 16) / row.utf8.count).utf8)
        return .generated(name: "stream") {
            var made = -1
            return {
                if made < 0 {
                    made = 0
                    return Array(head.utf8)
                }
                if made < Self.streamBytes {
                    made += chunk.count
                    return chunk
                }
                defer { made = Int.max }
                return made == Int.max || tail.isEmpty ? nil : Array(tail.utf8)
            }
        }
    }

    private func peakBytes() -> Int {
        var usage = rusage()
        #if canImport(Darwin)
            getrusage(RUSAGE_SELF, &usage)
            return usage.ru_maxrss
        #else
            getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
            return usage.ru_maxrss << 10
        #endif
    }

    @Test("112 MiB of CSV, read row by row, leave the peak where it was")
    func csv() throws {
        let note = String(repeating: "a note that nobody reads, ", count: 40)
        let source = stream(head: "id,note\n", row: "gpt-3,\"\(note)\"\n", tail: "")
        let before = peakBytes()
        var count = 0
        try CSVRows.read(source) { count += $0.fields.count }
        #expect(count > 2 * Self.streamBytes / 1200)
        #expect(peakBytes() - before < 40 << 20)
    }

    @Test("112 MiB of XML with an XSD, read record by record, leave the peak where it was")
    func xml() throws {
        let note = String(repeating: "a note that nobody reads, ", count: 40)
        let source = stream(
            head: "<records>", row: "<record><id>gpt-3</id><note>\(note)</note></record>\n", tail: "</records>")
        let xsd = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="records"><xs:complexType><xs:sequence>
            <xs:element name="record" maxOccurs="unbounded"><xs:complexType><xs:sequence>
            <xs:element name="id" type="xs:token"/><xs:element name="note" type="xs:string"/>
            </xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element></xs:schema>
            """
        let schema = try XSDDocument(Array(xsd.utf8), for: "stream").libxml()
        let before = peakBytes()
        var (elements, violations) = (0, 0)
        try XMLEvents.read(source, schema: schema) { event in
            switch event {
            case .start: elements += 1
            case .violation: violations += 1
            case .end: break
            }
        }
        #expect(elements > 3 * Self.streamBytes / 1200 && violations == 0)
        #expect(peakBytes() - before < 40 << 20)
    }

    @Test("a quote that is never closed ends the reading after a few mebibytes, not at the end of the file")
    func unclosedQuote() throws {
        let source = stream(head: "id,note\n1,\"open", row: "text without end\n", tail: "")
        let before = peakBytes()
        let error = try #require(throws: UnreadableFile.self) { try CSVRows.read(source) { _ in } }
        #expect(error.diagnostic.rule == "unterminated-quote" && error.diagnostic.line == 2)
        #expect(peakBytes() - before < 80 << 20)
    }
}
