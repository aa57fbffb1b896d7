import Quantities
import Records
import Tables
import Testing

@Suite("Records of accelerators, grids and footprints")
struct EnvironmentRecordsTests {
    @Test("an accelerator has its datasheet's dense figures, and nil where none is known")
    func accelerators() throws {
        let all = try AcceleratorRecord.all(in: ShippedTable.read("hardware"))
        // NVIDIA's datasheet of the H100 SXM5, dense: 989 TFLOP/s with 16-bit tensor cores, 1,979 with FP8; 700 W.
        let hopper = try #require(all.first { $0.name == "NVIDIA H100 SXM5 80GB" })
        #expect(abs((hopper.peak[.tensor16] ?? .zero) / .teraflopPerSecond(989) - 1) < 0.01)
        #expect(abs((hopper.peak[.fp8] ?? .zero) / .teraflopPerSecond(1979) - 1) < 0.01)
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
        var tables: [String: Table] = [:]
        for name in names { tables[name] = try ShippedTable.read(name) }
        let records = EnvironmentRecords(tables: tables)
        let counts = [
            records.accelerators.count, records.grid.count, records.regions.count, records.factors.count,
            records.reported.count, records.familiarMasses.count, records.context.count,
            records.developmentShares.count, records.levers.count,
        ]
        #expect(counts == names.map { tables[$0]?.rowCount })
    }

    @Test("a package without a table has no records of that kind")
    func missing() { #expect(EnvironmentRecords(tables: [:]).accelerators.isEmpty) }
}
