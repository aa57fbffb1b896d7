import Foundation
import Ingest
import Quantities
import Tables

@testable import Footprint

/// A table of `Datasets/`, read and checked as the product does.
struct ShippedTable {
    let table: Table

    init(_ name: String) throws {
        let folder = URL(filePath: #filePath).appending(path: "../../../Datasets").standardized
        let schema = try TableSchema(
            json: Array(Data(contentsOf: folder.appending(path: "schema/\(name).json"))), file: "\(name).json")
        let file = folder.appending(path: "\(name).csv").path()
        let reading = readTable(csv: .file(file, name: "\(name).csv"), schema: schema, name: name)
        guard let table = reading.table, reading.diagnostics.isEmpty else { throw Unreadable(reading.diagnostics) }
        self.table = table
    }

    struct Unreadable: Error {
        let diagnostics: [Diagnostic]
        init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
    }

    func map<Value>(_ body: (Row) throws -> Value) rethrows -> [Value] {
        try (0..<table.rowCount).map { try body(Row(table: table, index: $0)) }
    }

    struct Row {
        let table: Table
        let index: Int

        func text(_ field: String) -> String? { table.cell(field, row: index).text }
        func number(_ field: String) -> Double? { table.cell(field, row: index).number }
    }
}

/// The values of Footprint that the shipped tables give.
enum Shipped {
    static func factors() throws -> [Factor] {
        try ShippedTable("factors").map { row in
            let name = row.text("factor") ?? ""
            guard let input = InputName(rawValue: name) else {
                throw FootprintError.unknownName(.factor, name: name, known: InputName.allCases.map(\.rawValue))
            }
            return try Factor(
                input, scope: row.text("scope") ?? "", year: row.number("year").map { Int($0) },
                low: row.number("low") ?? .nan, mid: row.number("mid") ?? .nan, high: row.number("high") ?? .nan,
                unit: row.text("unit") ?? "", source: row.text("source") ?? "")
        }
    }

    static func grid() throws -> Grid {
        let readings = try ShippedTable("grids").map { row in
            Grid.Reading(
                place: row.text("place") ?? "", year: Int(row.number("year") ?? 0),
                intensity: .gramsPerKilowattHour(row.number("intensity_g_per_kwh") ?? .nan),
                isDerived: row.text("basis") == "derived", source: row.text("source") ?? "")
        }
        let regions = try ShippedTable("cloud-regions").map { row in
            Grid.Region(
                id: row.text("id") ?? "", dataCentreOperator: row.text("provider") ?? "",
                country: row.text("country") ?? "",
                intensity: row.number("intensity_g_per_kwh").map(CarbonIntensity.gramsPerKilowattHour),
                year: row.number("year").map { Int($0) }, powerUsageEffectiveness: row.number("pue"),
                source: row.text("intensity_source") ?? "ML CO2 Impact")
        }
        return Grid(readings: readings, regions: regions)
    }

    static func accelerators() throws -> [String: Accelerator] {
        let columns: [(NumberFormat, String)] = [
            (.fp64, "fp64_flop_per_s"), (.fp32, "fp32_flop_per_s"), (.tf32, "tf32_flop_per_s"),
            (.fp16, "fp16_flop_per_s"),
            (.tensor16, "tensor16_flop_per_s"), (.fp8, "fp8_flop_per_s"), (.fp4, "fp4_flop_per_s"),
            (.int8, "int8_op_per_s"), (.int4, "int4_op_per_s"),
        ]
        let all = try ShippedTable("hardware").map { row in
            var accelerator = Accelerator(name: row.text("name") ?? "", source: "Epoch AI")
            for (format, column) in columns {
                accelerator.peak[format] = row.number(column).map(ComputeRate.flopPerSecond)
            }
            accelerator.thermalDesignPower = row.number("tdp_w").map(Power.watts)
            accelerator.dieArea = row.number("die_area_mm2").map(ChipArea.squareMillimetres)
            accelerator.processNanometres = row.number("process_nm")
            accelerator.memory = row.number("memory_gb").map(MemorySize.gigabytes)
            return accelerator
        }
        return Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
    }

    static func estimator(draws: Draws = TestDraws.coarse) throws -> FootprintEstimator {
        FootprintEstimator(factors: FactorTable(try factors()), grid: try grid(), draws: draws)
    }
}

/// A row of reported-footprints.csv.
struct ReportedFootprint {
    let run: Run
    let energy: Energy?
    let energyIncludesPUE: Run.Answer
    let carbon: CarbonMass?
    let carbonIncludesPUE: Run.Answer

    static func all() throws -> [ReportedFootprint] {
        let accelerators = try Shipped.accelerators()
        return try ShippedTable("reported-footprints").map { row in
            func stated<Unit>(_ column: String, _ make: (Double) -> Quantity<Unit>) -> Stated<Unit>? {
                row.number(column).map { Stated(make($0), source: row.text("source") ?? "") }
            }
            var run = Run(name: row.text("model") ?? "")
            run.accelerator = row.text("accelerator").flatMap { accelerators[$0] }
            run.accelerators = stated("accelerators") { Ratio($0) }
            run.trainingTime = stated("training_time_h", TimeSpan.hours)
            run.acceleratorTime = stated("accelerator_hours", AcceleratorTime.acceleratorHours)
            run.meanPower = stated("mean_power_w", Power.watts)
            run.powerUsageEffectiveness = stated("pue") { Ratio($0) }
            run.carbonIntensity = stated("intensity_g_per_kwh", CarbonIntensity.gramsPerKilowattHour)
            run.trainingCompute = stated("training_compute_flop", Compute.flop)
            run.year = row.number("year").map { Int($0) }
            func answer(_ column: String) -> Run.Answer { row.text(column).flatMap(Run.Answer.init) ?? .unknown }
            return ReportedFootprint(
                run: run, energy: row.number("energy_mwh").map(Energy.megawattHours),
                energyIncludesPUE: answer("energy_includes_pue"), carbon: row.number("carbon_t").map(CarbonMass.tonnes),
                carbonIncludesPUE: answer("carbon_includes_pue"))
        }
    }
}
