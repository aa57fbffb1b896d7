import Tables
import Testing

@testable import Ingest

@Suite("Damaged files")
struct MutationTests {
    /// SplitMix64 (Steele, Lea, Flood 2014), so that every run damages the files alike.
    private struct Randomness: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    private static let nastyBytes =
        Array("\",;\n\r<>&/'= \t-+.e0x![]".utf8) + [0x00, 0x02, 0x7F, 0x80, 0xC3, 0xE2, 0xFF]

    private func damaged(_ bytes: [UInt8], _ random: inout Randomness) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let at = Int.random(in: 0...bytes.count, using: &random)
            let end = min(bytes.count, at + Int.random(in: 0...40, using: &random))
            switch Int.random(in: 0..<5, using: &random) {
            case 0: bytes.insert(Self.nastyBytes.randomElement(using: &random) ?? 0, at: at)
            case 1: bytes.removeSubrange(at..<end)
            case 2: bytes.insert(contentsOf: bytes[at..<end], at: at)
            case 3: bytes.removeSubrange(at...)
            default:
                if at < bytes.count { bytes[at] = Self.nastyBytes.randomElement(using: &random) ?? 0 }
            }
        }
        return bytes
    }

    /// A table, or one reason why there is none, and the same in small blocks.
    private func expectSound(_ read: (_ blockSize: Int) -> TableReading, _ random: inout Randomness, _ bytes: [UInt8]) {
        let reading = read(1 << 20)
        let fileLevel = reading.diagnostics.filter { $0.severity == .file }
        let shown = Comment(rawValue: String(decoding: bytes, as: UTF8.self).debugDescription)
        #expect(fileLevel.count == (reading.table == nil ? 1 : 0), shown)
        if reading.table == nil { #expect(reading.diagnostics.count == 1 && reading.withheld.isEmpty, shown) }
        #expect(Set(reading.withheld.map(\.rule)).isSubset(of: Set(reading.diagnostics.map(\.rule))), shown)
        let size = Int.random(in: 1...9, using: &random)
        let again = read(size)
        #expect(again.table == reading.table, shown)
        #expect(again.diagnostics == reading.diagnostics, shown)
        #expect(again.withheld == reading.withheld, shown)
    }

    @Test("give a table or one reason, whatever is wrong with them", arguments: Fixtures.all)
    func damage(file: String) throws {
        var original: [UInt8] = []
        try Fixtures.source(file).forEachBlock { original += $0 }
        var xsd: [UInt8] = []
        try Fixtures.source("models.xsd").forEachBlock { xsd += $0 }
        var random = Randomness(state: file.utf8.reduce(0) { $0 &* 31 &+ UInt64($1) })
        for round in 0..<25 {
            let bytes = damaged(original, &random)
            expectSound(
                { size in
                    let source = ByteSource.memory(bytes, name: file, blockSize: size)
                    if file.hasSuffix(".csv") { return readTable(csv: source, schema: Fixtures.models, name: "models") }
                    return readTable(
                        xml: source, schema: Fixtures.models, xsd: round.isMultiple(of: 2) ? xsd : nil,
                        recordElement: "model", name: "models")
                }, &random, bytes)
        }
    }
}
