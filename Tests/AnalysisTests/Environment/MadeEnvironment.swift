import Quantities
import Records
import Tables

/// Tables of the environment as small as a test needs them: one accelerator of 100 TFLOP/s and 200 W, and factors whose
/// ranges are known.
enum MadeEnvironment {
    static let accelerator = ["id": "chip", "name": "Chip", "tensor16_flop_per_s": "1e14", "tdp_w": "200"]

    static func records(
        reported: [[String: String]] = [], accelerators: [[String: String]] = [accelerator],
        factors: [[String: String]] = factors
    ) -> EnvironmentRecords {
        EnvironmentRecords(
            RecordTables(
                vintage: Vintage(
                    label: "2026-02", asOf: PartialDate(CalendarDay(daysSinceEpoch: 20_000)), populationIsAll: false),
                entries: [
                    entry("hardware", accelerators), entry("factors", factors), entry("reported-footprints", reported),
                    entry(
                        "grids",
                        [
                            ["place": "World", "year": "2018", "intensity_g_per_kwh": "475"],
                            ["place": "France", "year": "2022", "intensity_g_per_kwh": "50"],
                            ["place": "Poland", "year": "2022", "intensity_g_per_kwh": "700"],
                        ]),
                ]))
    }

    /// Certain, but for MFU and the place, so that energies come out exactly where these do not matter.
    static let factors: [[String: String]] = [
        factor("mfu", 0.2, 0.4, 0.8), factor("load-factor", 0.5, 0.5, 0.5), factor("host-overhead", 0, 0, 0),
        factor("pue", 1.2, 1.2, 1.2), factor("organization-place", 0.5, 1, 2), factor("world-place", 0.1, 1, 2),
        factor("year-change", 0.9, 1, 1.1),
    ]

    static func factor(_ name: String, _ low: Double, _ mid: Double, _ high: Double) -> [String: String] {
        ["factor": name, "low": "\(low)", "mid": "\(mid)", "high": "\(high)", "source": "made"]
    }

    private static let numbers: Set = [
        "tensor16_flop_per_s", "tdp_w", "year", "low", "mid", "high", "intensity_g_per_kwh", "accelerator_hours",
        "mean_power_w", "pue", "training_compute_flop", "energy_mwh", "carbon_t",
    ]

    private static func entry(_ name: String, _ rows: [[String: String]]) -> RecordTables.Entry {
        let names = Set(rows.flatMap(\.keys)).sorted()
        let fields = names.map { Field(name: $0, type: numbers.contains($0) ? .number : .text) }
        var builder = TableBuilder(name: name, schema: TableSchema(fields: fields))
        for row in rows {
            builder.append(
                names.map { field in
                    guard let text = row[field] else { return .unknown }
                    return numbers.contains(field) ? Double(text).map(Cell.number) ?? .unknown : .text(text)
                })
        }
        return RecordTables.Entry(resource: Resource(name: name, path: name + ".csv"), table: builder.table())
    }
}

/// A record with what its training needs.
struct MadeRun {
    var name: String
    var date = "2022-06-01"
    var countries: [String] = []
    var compute: Double?
    var confidence: String?
    var hardware: [String] = []
    var chipHours: Double?
    var mfu: Double?

    static func models(_ runs: [MadeRun]) -> ModelRecords {
        let fields = [
            Field(name: "hardware", type: .list(allowed: nil)), Field(name: "training_chip_hours", type: .number),
            Field(name: "mfu", type: .number),
        ]
        let made = MadeCatalog.models(
            runs.map {
                MadeModel(
                    name: $0.name, date: $0.date, countries: $0.countries, compute: $0.compute,
                    confidence: $0.confidence)
            })
        var builder = TableBuilder(
            name: "models", schema: TableSchema(fields: MadeCatalog.schema.fields + fields, primaryKey: "id"))
        for record in made.records {
            guard let run = runs.first(where: { $0.name == record.name }) else { continue }
            builder.append(
                MadeCatalog.schema.fields.map { made.table.cell($0.name, row: record.row) } + [
                    run.hardware.isEmpty ? .unknown : .list(run.hardware),
                    run.chipHours.map(Cell.number) ?? .unknown, run.mfu.map(Cell.number) ?? .unknown,
                ])
        }
        return ModelRecords(table: builder.table(), vintage: made.vintage)
    }
}
