import Tables
import Testing

@testable import Ingest

@Suite("Blocks of any size")
struct BlockSizeTests {
    static let sizes = [1, 2, 3, 5, 7, 64, 511, 512, 513, 4096]

    @Test("the same CSV file gives the same table, messages and withheld values", arguments: Fixtures.csvFiles)
    func csv(file: String) {
        let whole = Fixtures.read(file, blockSize: 1 << 20)
        for size in Self.sizes {
            let reading = Fixtures.read(file, blockSize: size)
            #expect(reading.table == whole.table)
            #expect(reading.table?.origins == whole.table?.origins)
            #expect(reading.diagnostics == whole.diagnostics)
            #expect(reading.withheld == whole.withheld)
        }
    }
}
