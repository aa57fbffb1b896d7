import Quantities

@testable import Footprint

/// A published footprint: the inputs as published, and the figures that must come out of them.
struct PublishedRun: Sendable, CustomStringConvertible {
    let name: String
    let accelerator: Accelerator?
    let time: AcceleratorTime?
    let watts: Double?
    let effectiveness: Double
    let gramsPerKilowattHour: Double
    let energy: Energy
    /// The published energy includes PUE.
    let includesPUE: Bool
    /// Nil where the published figure does not follow from the published inputs (OPT, which has a test of its own).
    let carbon: CarbonMass?
    /// As tracked by Epoch AI (models export of February 2026, June 2025), for the estimate from compute alone; LLaMA 7B
    /// to 33B by 6 × parameters × tokens, GShard 600B and T5 from Patterson et al. 2021, table 4.
    let compute: Double?

    var description: String { name }
}

extension PublishedRun {
    static func a100(
        _ name: String, hours: Double, effectiveness: Double, grams: Double, megawattHours: Double, includesPUE: Bool,
        tonnes: Double?, compute: Double
    ) -> PublishedRun {
        PublishedRun(
            name: name, accelerator: Chips.a100, time: .acceleratorHours(hours), watts: 400,
            effectiveness: effectiveness,
            gramsPerKilowattHour: grams, energy: .megawattHours(megawattHours), includesPUE: includesPUE,
            carbon: tonnes.map(CarbonMass.tonnes), compute: compute)
    }

    static func tpuV3(
        _ name: String, chips: Double, hours: Double, watts: Double, effectiveness: Double, grams: Double,
        megawattHours: Double, tonnes: Double, compute: Double
    ) -> PublishedRun {
        PublishedRun(
            name: name, accelerator: Chips.tpuV3, time: .accelerators(chips, for: .hours(hours)), watts: watts,
            effectiveness: effectiveness, gramsPerKilowattHour: grams, energy: .megawattHours(megawattHours),
            includesPUE: true, carbon: .tonnes(tonnes), compute: compute)
    }

    /// The rows of the method's page, section 5.
    static let all: [PublishedRun] = [
        // Patterson et al. 2021, table 4.
        PublishedRun(
            name: "GPT-3 175B", accelerator: Chips.v100, time: .accelerators(10_000, for: .days(14.8)), watts: 330,
            effectiveness: 1.10, gramsPerKilowattHour: 429, energy: .megawattHours(1287), includesPUE: true,
            carbon: .tonnes(552), compute: 3.14e23),
        // Rae et al. 2021, appendix F: no accelerator hours or power.
        PublishedRun(
            name: "Gopher 280B", accelerator: Chips.tpuV3, time: nil, watts: nil, effectiveness: 1.08,
            gramsPerKilowattHour: 330, energy: .megawattHours(1066), includesPUE: false, carbon: .tonnes(380),
            compute: 6.31e23),
        // Zhang et al. 2022; hours and power from Touvron et al. 2023, table 15.
        a100(
            "OPT 175B", hours: 809_472, effectiveness: 1.09, grams: 231, megawattHours: 324, includesPUE: false,
            tonnes: nil, compute: 4.3e23),
        // Luccioni et al. 2022, section 4; 30 t is with PUE.
        a100(
            "BLOOM 176B", hours: 1_082_990, effectiveness: 1.20, grams: 57, megawattHours: 433, includesPUE: false,
            tonnes: 24.7 * 1.20, compute: 3.66e23),
        // Patterson et al. 2021, table 4.
        tpuV3(
            "T5 11B", chips: 512, hours: 481.9, watts: 310, effectiveness: 1.12, grams: 545, megawattHours: 85.7,
            tonnes: 46.7, compute: 4.05e22),
        tpuV3(
            "Meena", chips: 1024, hours: 720, watts: 289, effectiveness: 1.09, grams: 415, megawattHours: 232,
            tonnes: 96.4, compute: 1.12e23),
        tpuV3(
            "Switch 1.5T", chips: 1024, hours: 648, watts: 245, effectiveness: 1.10, grams: 403, megawattHours: 179,
            tonnes: 72.2, compute: 8.22e22),
        tpuV3(
            "GShard 600B", chips: 1024, hours: 74.4, watts: 288, effectiveness: 1.09, grams: 201, megawattHours: 24.1,
            tonnes: 4.8, compute: 1.33e22),
        // Touvron et al. 2023, table 15.
        a100(
            "LLaMA 7B", hours: 82_432, effectiveness: 1.1, grams: 385, megawattHours: 36, includesPUE: true, tonnes: 14,
            compute: 4.02e22),
        a100(
            "LLaMA 13B", hours: 135_168, effectiveness: 1.1, grams: 385, megawattHours: 59, includesPUE: true,
            tonnes: 23,
            compute: 7.8e22),
        a100(
            "LLaMA 33B", hours: 530_432, effectiveness: 1.1, grams: 385, megawattHours: 233, includesPUE: true,
            tonnes: 90,
            compute: 2.73e23),
        a100(
            "LLaMA 65B", hours: 1_022_362, effectiveness: 1.1, grams: 385, megawattHours: 449, includesPUE: true,
            tonnes: 173, compute: 5.5e23),
        // Strubell et al. 2019, table 3: the power of a whole machine with 8 accelerators.
        PublishedRun(
            name: "Transformer-big", accelerator: nil, time: .accelerators(8, for: .hours(84)), watts: 1515.43 / 8,
            effectiveness: 1.58,
            gramsPerKilowattHour: CarbonIntensity.poundsPerKilowattHour(0.954).gramsPerKilowattHour,
            energy: .kilowattHours(201), includesPUE: true, carbon: .pounds(192), compute: nil),
    ]

    /// The run with the inputs that were published, its energy left out.
    var inputs: Run {
        var run = Run(name: name)
        run.acceleratorTime = time.map { Stated($0) }
        run.meanPower = watts.map { Stated(.watts($0)) }
        run.powerUsageEffectiveness = Stated(Ratio(effectiveness))
        run.carbonIntensity = Stated(.gramsPerKilowattHour(gramsPerKilowattHour))
        return run
    }

    /// The run with its published energy.
    var reported: Run {
        var run = inputs
        run.energy = Stated(energy)
        run.energyIncludesPUE = includesPUE ? .yes : .no
        return run
    }

    /// The run as if only compute and hardware were known.
    var computeOnly: Run? {
        guard let compute, let accelerator else { return nil }
        var run = Run(name: name)
        run.trainingCompute = Stated(.flop(compute))
        run.accelerator = accelerator
        return run
    }
}
