import Footprint
import Quantities
import Records
import Tables

/// What is stated of a model's training, as the estimator takes it.
struct TrainingRun {
    var run: Run
    /// Why the record's accelerator cannot be used; nil where it can.
    let hardwareGap: FootprintGap?

    /// - Parameter reported: What was published of the model's footprint; it is taken before what the record states.
    init(of record: ModelRecord, in table: Table, reported: ReportedFootprint?, _ basis: FootprintBasis) {
        func number(_ field: String) -> Double? { table.cell(field, row: record.row).number }
        let source = "record of \(record.name)"
        func stated<Unit>(_ field: String, _ make: (Double) -> Quantity<Unit>) -> Stated<Unit>? {
            number(field).map { Stated(make($0), source: source) }
        }
        let hardware = table.cell("hardware", row: record.row).list ?? []
        let accelerator = hardware.count == 1 ? basis.accelerators[hardware[0]] : nil
        hardwareGap =
            accelerator != nil
            ? nil : hardware.isEmpty ? .noHardware : hardware.count > 1 ? .severalAccelerators : .unlistedAccelerator

        run = Run(name: record.name)
        run.year = record.year
        run.accelerator = accelerator
        run.accelerators = stated("hardware_quantity") { Ratio($0) }
        run.trainingTime = stated("training_time_hours", TimeSpan.hours)
        run.acceleratorTime = stated("training_chip_hours", AcceleratorTime.acceleratorHours)
        run.modelFLOPUtilization = stated("mfu") { Ratio($0) }
        run.trainingCompute = number("training_compute_flop").flatMap { value in
            let ends = ComputeUncertainty.range(
                of: value, confidence: record.confidence, lower: number("training_compute_lower_flop"),
                upper: number("training_compute_upper_flop"))
            return Spread(low: .flop(ends.low), mid: .flop(value), high: .flop(ends.high)).map {
                Stated($0, source: source + ", " + Self.mark(record))
            }
        }
        run.formats = (table.cell("number_format", row: record.row).list ?? []).first.map(Self.formats) ?? []
        // Of several organizations it is not known which one's data centre it was.
        run.dataCentreOperator = record.organizations.count == 1 ? record.organizations[0] : nil
        let countries = record.countries.filter { !CountryName.isNone($0) }
        run.place = countries.isEmpty ? .unknown : .organizationCountries(countries)
        if let reported { run.take(reported, basis) }
    }

    private static func mark(_ record: ModelRecord) -> String {
        "marked \(record.confidence?.rawValue ?? "with no confidence")"
    }

    /// `BF16`, `FP8` … as exports write them.
    private static func formats(_ text: String) -> [NumberFormat] {
        switch text {
        case "FP64": [.fp64]
        case "FP32": [.fp32]
        case "TF32": [.tf32]
        case "BF16", "FP16": NumberFormat.formats(ofBits: 16)
        case "FP8": [.fp8, .int8]
        case "INT8": [.int8, .fp8]
        default: []
        }
    }
}

extension FootprintBasis {
    /// What is known of a model's training, from its record and from what was published of it.
    public func run(of record: ModelRecord, in table: Table) -> Run {
        TrainingRun(of: record, in: table, reported: reported.first { $0.modelID == record.id }, self).run
    }
}

extension Run {
    /// A run of which only what was published is known.
    public init(_ reported: ReportedFootprint, _ basis: FootprintBasis) {
        self.init(name: reported.model)
        take(reported, basis)
    }

    /// Takes what was published in place of what is known so far.
    mutating func take(_ reported: ReportedFootprint, _ basis: FootprintBasis) {
        func stated<Unit>(_ value: Quantity<Unit>?) -> Stated<Unit>? {
            value.map { Stated($0, source: reported.source) }
        }
        name = reported.model
        year = reported.year ?? year
        accelerator = reported.accelerator.flatMap { basis.accelerators[$0] } ?? accelerator
        if reported.acceleratorTime != nil || (reported.accelerators != nil && reported.trainingTime != nil) {
            acceleratorTime = stated(reported.acceleratorTime)
            accelerators = stated(reported.accelerators.map { Ratio($0) })
            trainingTime = stated(reported.trainingTime)
        }
        // A draw that equals the chip's limit, with no energy accounted for, is the limit and no measured mean.
        let isNominal = reported.energy == nil && reported.meanPower == accelerator?.thermalDesignPower
        meanPower = isNominal ? nil : stated(reported.meanPower)
        powerUsageEffectiveness = stated(reported.powerUsageEffectiveness.map { Ratio($0) })
        carbonIntensity = stated(reported.carbonIntensity)
        trainingCompute = stated(reported.trainingCompute) ?? trainingCompute
        energy = stated(reported.energy)
        energyIncludesPUE = Answer(reported.energyIncludesPUE)
        marketCarbonIntensity = reported.marketIntensity.map {
            Stated($0, source: "\(reported.source); from carbon as contracted")
        }
    }
}

extension Run.Answer {
    init(_ includes: ReportedFootprint.IncludesPUE) {
        switch includes {
        case .yes: self = .yes
        case .no: self = .no
        case .unknown: self = .unknown
        }
    }
}

extension ReportedFootprint {
    /// Of the electricity as contracted: its carbon over the energy. A carbon of zero needs no energy to be told.
    fileprivate var marketIntensity: CarbonIntensity? {
        guard let marketBasedCarbon else { return nil }
        if marketBasedCarbon == .zero { return .zero }
        return energy.map { .gramsPerKilowattHour(marketBasedCarbon.grams / $0.kilowattHours) }
    }
}
