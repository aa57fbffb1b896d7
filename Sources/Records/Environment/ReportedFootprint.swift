import Quantities
import Tables

/// What the builders of a model, or others, published of its training: a row of `reported-footprints.csv`.
public struct ReportedFootprint: Sendable, Equatable {
    public enum IncludesPUE: String, Sendable {
        case yes, no, unknown
    }

    public let model: String
    /// The id of the model's record, where it has one.
    public let modelID: String?
    public let year: Int?
    /// As `hardware.csv` names it.
    public let accelerator: String?
    public let accelerators: Double?
    public let trainingTime: TimeSpan?
    public let acceleratorTime: AcceleratorTime?
    /// Mean draw of one accelerator as accounted.
    public let meanPower: Power?
    public let powerUsageEffectiveness: Double?
    public let carbonIntensity: CarbonIntensity?
    public let trainingCompute: Compute?
    public let energy: Energy?
    public let energyIncludesPUE: IncludesPUE
    /// Location-based.
    public let carbon: CarbonMass?
    public let carbonIncludesPUE: IncludesPUE
    public let marketBasedCarbon: CarbonMass?
    public let embodiedCarbon: CarbonMass?
    public let source: String
    public let sourceLink: String?
    /// `primary` where the figures were read in the source, `secondary` in another that quotes it, `remembered` where they are
    /// still to be checked.
    public let certainty: String?
}

extension ReportedFootprint {
    /// The rows of `reported-footprints.csv` that state a model.
    public static func all(in table: Table) -> [ReportedFootprint] {
        (0..<table.rowCount).compactMap { ReportedFootprint(table, $0) }
    }

    private init?(_ table: Table, _ row: Int) {
        func text(_ field: String) -> String? { table.cell(field, row: row).text }
        func number(_ field: String) -> Double? { table.cell(field, row: row).number }
        func answer(_ field: String) -> IncludesPUE { text(field).flatMap(IncludesPUE.init(rawValue:)) ?? .unknown }
        guard let model = text("model") else { return nil }
        self.model = model
        modelID = text("model_id")
        year = number("year").map { Int($0) }
        accelerator = text("accelerator")
        accelerators = number("accelerators")
        trainingTime = number("training_time_h").map(TimeSpan.hours)
        acceleratorTime = number("accelerator_hours").map(AcceleratorTime.acceleratorHours)
        meanPower = number("mean_power_w").map(Power.watts)
        powerUsageEffectiveness = number("pue")
        carbonIntensity = number("intensity_g_per_kwh").map(CarbonIntensity.gramsPerKilowattHour)
        trainingCompute = number("training_compute_flop").map(Compute.flop)
        energy = number("energy_mwh").map(Energy.megawattHours)
        energyIncludesPUE = answer("energy_includes_pue")
        carbon = number("carbon_t").map(CarbonMass.tonnes)
        carbonIncludesPUE = answer("carbon_includes_pue")
        marketBasedCarbon = number("market_carbon_t").map(CarbonMass.tonnes)
        embodiedCarbon = number("embodied_carbon_t").map(CarbonMass.tonnes)
        source = text("source") ?? ""
        sourceLink = text("source_link")
        certainty = text("certainty")
    }
}
