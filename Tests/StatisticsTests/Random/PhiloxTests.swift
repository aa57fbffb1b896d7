import Statistics
import Testing

@Suite("Philox4x32-10")
struct PhiloxTests {
    /// The known answers that come with the reference implementation: Random123 1.14, tests/kat_vectors, lines "philox4x32 10".
    static let knownAnswers: [(counter: SIMD4<UInt32>, key: SIMD2<UInt32>, answer: SIMD4<UInt32>)] = [
        (.zero, .zero, SIMD4(0x6627_E8D5, 0xE169_C58D, 0xBC57_AC4C, 0x9B00_DBD8)),
        (
            SIMD4(repeating: 0xFFFF_FFFF), SIMD2(repeating: 0xFFFF_FFFF),
            SIMD4(0x408F_276D, 0x41C8_3B0E, 0xA20B_C7C6, 0x6D54_51FD)
        ),
        (
            SIMD4(0x243F_6A88, 0x85A3_08D3, 0x1319_8A2E, 0x0370_7344), SIMD2(0xA409_3822, 0x299F_31D0),
            SIMD4(0xD16C_FE09, 0x94FD_CCEB, 0x5001_E420, 0x2412_6EA1)
        ),
    ]

    @Test("gives the known answers of Random123", arguments: 0..<3)
    func knownAnswers(index: Int) {
        let (counter, key, answer) = Self.knownAnswers[index]
        #expect(Philox.block(counter: counter, key: key) == answer)
    }
}
