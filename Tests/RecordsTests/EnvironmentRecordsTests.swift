import Quantities
import Records
import Tables
import Testing

@Suite("Records of accelerators, grids and footprints")
struct EnvironmentRecordsTests {
    @Test("an accelerator has its datasheet's dense figures, and nil where none is known")
    func accelerators() throws {
        let all = try AcceleratorRecord.all(in: ShippedTable.read("hardware"))
        // NVIDIA's datasheet of the H100 SXM5, dense: 989 TFLOP/s with 16-bit tensor cores, 1,979 TOP/s with INT8; 700 W.
        let hopper = try #require(all.first { $0.name == "NVIDIA H100 SXM5 80GB" })
        #expect(abs((hopper.peak[.tensor16] ?? .zero) / .teraflopPerSecond(989) - 1) < 0.01)
        #expect(abs((hopper.peak[.int8] ?? .zero) / .teraflopPerSecond(1979) - 1) < 0.01)
        #expect(hopper.thermalDesignPower == .watts(700) && hopper.memory == .gigabytes(80))
        #expect(hopper.release?.year == 2022 && hopper.maker == "NVIDIA" && hopper.kind == "GPU")
        #expect(hopper.peak[.fp4] == nil)
        #expect(Set(all.map(\.name)).count == all.count)
    }

    @Test("every row of the environment's tables becomes a record")
    func everyRow() throws {
        let names = [
            "hardware", "grids", "cloud-regions", "factors", "reported-footprints", "equivalents", "context",
            "development-profiles", "levers",
        ]
        let entries = try names.map { name in
            RecordTables.Entry(resource: Self.resource(name), table: try ShippedTable.read(name))
        }
        let records = EnvironmentRecords(RecordTables(vintage: Self.vintage, entries: entries))
        let counts = [
            records.accelerators.count, records.grid.count, records.regions.count, records.factors.count,
            records.reported.count, records.familiarMasses.count, records.context.count,
            records.developmentShares.count, records.levers.count,
        ]
        #expect(counts == entries.map(\.table.rowCount))
    }

    @Test("a package without a table has no records of that kind")
    func missing() {
        let records = EnvironmentRecords(RecordTables(vintage: Self.vintage, entries: []))
        #expect(records.accelerators.isEmpty && records.grid.isEmpty)
    }

    private static let vintage = Vintage(
        label: "2026-02", asOf: PartialDate(CalendarDay(daysSinceEpoch: 20_485)), populationIsAll: false)

    private static func resource(_ name: String) -> Resource { Resource(name: name, path: "\(name).csv") }
}
