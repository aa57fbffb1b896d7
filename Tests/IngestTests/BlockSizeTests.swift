import Tables
import Testing

@testable import Ingest

@Suite("Blocks of any size")
struct BlockSizeTests {
    static let sizes = [1, 2, 3, 5, 7, 64, 511, 512, 513, 4096]

    private func expectSame(_ reading: TableReading, _ whole: TableReading) {
        #expect(reading.table == whole.table)
        #expect(reading.table?.origins == whole.table?.origins)
        #expect(reading.diagnostics == whole.diagnostics)
        #expect(reading.withheld == whole.withheld)
    }

    @Test("the same CSV file gives the same table, messages and withheld values", arguments: Fixtures.csvFiles)
    func csv(file: String) {
        let whole = Fixtures.read(file, blockSize: 1 << 20)
        for size in Self.sizes { expectSame(Fixtures.read(file, blockSize: size), whole) }
    }

    @Test("the same XML file gives the same table, messages and withheld values", arguments: Fixtures.xmlFiles)
    func xml(file: String) throws {
        for validating in [true, false] {
            let whole = try Fixtures.readXML(file, blockSize: 1 << 20, validating: validating)
            for size in Self.sizes {
                expectSame(try Fixtures.readXML(file, blockSize: size, validating: validating), whole)
            }
        }
    }

    @Test("the same records of any XML file", arguments: ["stations.xml", "good.xml", "escapes.xml"])
    func records(file: String) throws {
        func records(_ size: Int) throws -> [RawRecord] {
            var all: [RawRecord] = []
            for name in ["station", "model"] {
                try XMLRecords.read(Fixtures.source(file, blockSize: size), recordName: name) { all.append($0) }
            }
            return all
        }
        let whole = try records(1 << 20)
        #expect(!whole.isEmpty)
        for size in Self.sizes { #expect(try records(size) == whole) }
    }
}
