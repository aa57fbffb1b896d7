import Quantities

@testable import Footprint

/// The factors of the method's page (sections 1 and 2), as the tests need them; the product's come from Datasets/factors.csv.
enum MethodFactors {
    static func table() throws -> FactorTable { FactorTable(try all()) }

    static func all() throws -> [Factor] {
        // Section 1. The middle of a range is its geometric mean, so that the factor is log-normal.
        try [
            factor(.modelFLOPUtilization, "V100", 0.12, 0.40), factor(.modelFLOPUtilization, "TPU v3", 0.22, 0.55),
            factor(.modelFLOPUtilization, "A100", 0.25, 0.55), factor(.modelFLOPUtilization, "H100", 0.25, 0.50),
            factor(.loadFactor, "", 0.60, 1.0), factor(.loadFactor, "TPU v3", 0.75, 1.05),
            factor(.hostOverhead, "", 0.10, 0.60), factor(.powerUsageEffectiveness, "", 1.08, 1.60),
        ]
            // Section 2: lifetime 4 years (3–5), utilization 45 % (30–60 %).
            + [
                Factor(
                    .hardwareLifetime, low: 3 * 8760, mid: 4 * 8760, high: 5 * 8760, unit: "h",
                    source: "method, section 2"),
                Factor(.fleetUtilization, low: 0.3, mid: 0.45, high: 0.6, unit: "", source: "method, section 2"),
            ]
            // Of the order that ACT (Gupta et al. 2022) and Li et al. 2023 give; no test asserts a value that rests on them.
            + [
                factor(.logicCarbon, "16 nm", 0.8, 1.6), factor(.logicCarbon, "7 nm", 1.5, 3),
                factor(.dieYield, "", 0.5, 0.9),
                factor(.memoryCarbon, "", 0.06, 0.9), factor(.serverCarbon, "", 100, 400),
                factor(.acceleratorCarbon, "", 50, 300), factor(.waterUsageEffectiveness, "", 0.2, 1.8),
                factor(.offSiteWater, "", 1, 6), factor(.organizationPlace, "", 0.5, 1.5),
                factor(.worldPlace, "", 0.2, 1.8), factor(.yearChange, "", 0.93, 1.05),
                factor(.derivedIntensity, "", 0.7, 1.4),
            ]
    }

    static func factor(
        _ input: InputName, _ scope: String, _ low: Double, _ high: Double
    ) throws -> Factor {
        let fixed = input.fixedPart
        let mid = fixed + ((low - fixed) * (high - fixed)).squareRoot()
        return try Factor(input, scope: scope, low: low, mid: mid, high: high, unit: input.unit, source: "method")
    }
}

enum Chips {
    // Peak performance and TDP as in Epoch AI's table of machine-learning hardware, dense; the TPU v3's power is the
    // 283 W to which the method's load factor refers.
    static let v100 = Accelerator(
        name: "NVIDIA Tesla V100 SXM2 32 GB",
        peak: [.tensor16: .teraflopPerSecond(125), .fp32: .teraflopPerSecond(15.67)],
        thermalDesignPower: .watts(300), dieArea: .squareMillimetres(815), processNanometres: 12,
        memory: .gigabytes(32), source: "Epoch AI")
    static let a100 = Accelerator(
        name: "NVIDIA A100 SXM4 80 GB", peak: [.tensor16: .teraflopPerSecond(312), .fp32: .teraflopPerSecond(19.49)],
        thermalDesignPower: .watts(400), dieArea: .squareMillimetres(826), processNanometres: 7,
        memory: .gigabytes(80), source: "Epoch AI")
    static let tpuV3 = Accelerator(
        name: "Google TPU v3", peak: [.tensor16: .teraflopPerSecond(123)], thermalDesignPower: .watts(283),
        processNanometres: 16, memory: .gigabytes(32), source: "Epoch AI; method, section 1")
}

enum Grids {
    static let grid = Grid(
        readings: [
            reading("France", 2018, 57, isDerived: true), reading("France", 2022, 85), reading("Poland", 2022, 662),
            reading("World", 2022, 436),
        ],
        regions: [
            Grid.Region(
                id: "europe-north1", dataCentreOperator: "Google", country: "Finland",
                intensity: .gramsPerKilowattHour(211), year: 2019,
                powerUsageEffectiveness: 1.09, source: "ML CO2 Impact"),
            Grid.Region(
                id: "somewhere-1", dataCentreOperator: "Amazon", country: "Poland", intensity: nil, year: nil,
                powerUsageEffectiveness: nil, source: "ML CO2 Impact"),
        ])

    static func reading(_ place: String, _ year: Int, _ grams: Double, isDerived: Bool = false) -> Grid.Reading {
        Grid.Reading(
            place: place, year: year, intensity: .gramsPerKilowattHour(grams), isDerived: isDerived,
            source: "Our World in Data")
    }
}

extension FootprintEstimator {
    static func ofMethod(draws: Draws = TestDraws.coarse) throws -> FootprintEstimator {
        FootprintEstimator(factors: try MethodFactors.table(), grid: Grids.grid, draws: draws)
    }
}

/// Made once, since every suite needs them.
enum TestDraws {
    static let standard = Draws()
    static let coarse = Draws(.coarse)
}

extension Stated {
    /// As in a table of this test.
    init(_ value: Quantity<Unit>) { self.init(value, source: "test") }
}
