import Quantities
import Tables

/// A model of accelerator: a row of `hardware.csv`. What is unknown is nil.
public struct AcceleratorRecord: Sendable, Equatable {
    public let id: String
    public let name: String
    public let maker: String?
    /// GPU, TPU …
    public let kind: String?
    public let release: PartialDate?
    /// Dense, without sparsity. For `int8` and `int4` operations that are not floating-point ones.
    public let peak: [NumberFormat: ComputeRate]
    public let thermalDesignPower: Power?
    public let dieArea: ChipArea?
    /// The name of the manufacturing process, such as 7 for "7 nm".
    public let processNanometres: Double?
    public let transistors: Double?
    public let memory: MemorySize?
    public let memoryBandwidthBytePerSecond: Double?
    public let foundry: String?
    /// At release, in the dollars of that day.
    public let priceUSD: Double?
    public let sourceLink: String?
}

extension AcceleratorRecord {
    /// The rows of `hardware.csv` that state an id and a name, in its order.
    public static func all(in table: Table) -> [AcceleratorRecord] {
        (0..<table.rowCount).compactMap { AcceleratorRecord(table, $0) }
    }

    private init?(_ table: Table, _ row: Int) {
        func text(_ field: String) -> String? { table.cell(field, row: row).text }
        func number(_ field: String) -> Double? { table.cell(field, row: row).number }
        guard let id = text("id"), let name = text("name") else { return nil }
        self.id = id
        self.name = name
        maker = text("maker")
        kind = text("type")
        release = table.cell("release_date", row: row).date
        peak = Dictionary(
            uniqueKeysWithValues: NumberFormat.allCases.compactMap { format in
                number(format.column).map { (format, ComputeRate.flopPerSecond($0)) }
            })
        thermalDesignPower = number("tdp_w").map(Power.watts)
        dieArea = number("die_area_mm2").map(ChipArea.squareMillimetres)
        processNanometres = number("process_nm")
        transistors = number("transistors")
        memory = number("memory_gb").map(MemorySize.gigabytes)
        memoryBandwidthBytePerSecond = number("memory_bandwidth_byte_per_s")
        foundry = text("foundry")
        priceUSD = number("price_usd")
        sourceLink = text("source_link")
    }
}

extension NumberFormat {
    fileprivate var column: String {
        switch self {
        case .int8, .int4: rawValue + "_op_per_s"
        default: rawValue + "_flop_per_s"
        }
    }
}
