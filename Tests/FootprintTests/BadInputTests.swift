import Quantities
import Testing

@testable import Footprint

@Suite("Bad input")
struct BadInputTests {
    let estimator: FootprintEstimator

    init() throws { estimator = try .ofMethod() }

    func failure(_ change: (inout Run) throws -> Void) throws -> FootprintError? {
        var run = LadderTests.computeRun()
        try change(&run)
        do throws(FootprintError) {
            _ = try estimator.estimate(run)
            return nil
        } catch {
            return error
        }
    }

    @Test("PUE below 1 or above 5", arguments: [0.9, 0, -1, 5.01, 110, .infinity])
    func effectiveness(value: Double) throws {
        let error = try #require(try failure { $0.powerUsageEffectiveness = Stated(Ratio(value)) })
        #expect(error == .outOfRange(.powerUsageEffectiveness, value: value))
        #expect(error.description.hasPrefix("PUE is ") && error.description.contains("it must be from 1 to 5"))
    }

    @Test("an MFU of 72.0 among fractions is told to be a percentage")
    func percentage() throws {
        let error = try #require(try failure { $0.modelFLOPUtilization = Stated(Ratio(72)) })
        #expect(error == .outOfRange(.modelFLOPUtilization, value: 72))
        #expect(
            error.description
                == "MFU is 72; it must be above 0 and at most 1. It is a fraction; this looks like a percentage: 72 % is 0.72."
        )
    }

    @Test("numbers that cannot be", arguments: [0, -1, .nan, .infinity])
    func impossible(value: Double) throws {
        #expect(try failure { $0.energy = Stated(.kilowattHours(value)) } != nil)
        #expect(try failure { $0.acceleratorTime = Stated(.acceleratorHours(value)) } != nil)
        #expect(try failure { $0.trainingCompute = Stated(.flop(value)) } != nil)
        #expect(try failure { $0.meanPower = Stated(.watts(value)) } != nil)
        #expect(try failure { $0.accelerator?.thermalDesignPower = .watts(value) } != nil)
        #expect(try failure { $0.accelerator?.processNanometres = value } != nil)
    }

    @Test("a year that is none")
    func year() throws {
        #expect(try failure { $0.year = 20_233 } == .outOfRange(.year, value: 20_233))
        #expect(try failure { $0.year = .min } != nil)
    }

    @Test("a region or country that is not held is an error with all the names, for the nearest to be shown")
    func unknownPlaces() throws {
        #expect(
            try failure { $0.place = .country("Frence") }
                == .unknownName(.country, name: "Frence", known: ["France", "Poland", "World"]))
        #expect(
            try failure { $0.place = .region("europe-north") }
                == .unknownName(.region, name: "europe-north", known: ["europe-north1", "somewhere-1"]))
    }

    @Test("a decimal comma is told, and so is a unit behind the number")
    func text() throws {
        #expect(try InputName.powerUsageEffectiveness.number(from: "1.1") == 1.1)
        let comma = FootprintError.notANumber(.powerUsageEffectiveness, text: "1,1")
        #expect(throws: comma) { try InputName.powerUsageEffectiveness.number(from: "1,1") }
        #expect(
            comma.description
                == "PUE is \"1,1\", which is not a number. Write a decimal point and no thousands sign: 1.1.")
        #expect(throws: FootprintError.notANumber(.energy, text: "12 MWh")) {
            try InputName.energy.number(from: "12 MWh")
        }
        #expect(throws: FootprintError.outOfRange(.powerUsageEffectiveness, value: 0.5)) {
            try InputName.powerUsageEffectiveness.number(from: "0.5")
        }
    }

    @Test("factors in another unit, out of order, or outside their limits")
    func factors() {
        #expect(throws: FootprintError.wrongUnit(.hardwareLifetime, unit: "years")) {
            try Factor(.hardwareLifetime, low: 3, mid: 4, high: 5, unit: "years", source: "test")
        }
        #expect(throws: FootprintError.notInOrder(.loadFactor, low: 0.6, mid: 0.5, high: 1)) {
            try Factor(.loadFactor, low: 0.6, mid: 0.5, high: 1, unit: "", source: "test")
        }
        #expect(throws: FootprintError.outOfRange(.modelFLOPUtilization, value: 40)) {
            try Factor(.modelFLOPUtilization, low: 0.3, mid: 0.35, high: 40, unit: "", source: "test")
        }
        #expect(throws: FootprintError.outOfRange(.powerUsageEffectiveness, value: 1)) {
            try Factor(.powerUsageEffectiveness, low: 1, mid: 1.2, high: 1.6, unit: "", source: "test")
        }
    }

    @Test("a table without a factor gives a reason, not a zero")
    func missingFactor() throws {
        let bare = FootprintEstimator(factors: FactorTable([]), grid: Grids.grid, draws: TestDraws.coarse)
        let estimate = try bare.estimate(LadderTests.computeRun())
        let reason = NotEstimated.Reason.noFactor(.modelFLOPUtilization, scope: Chips.a100.name)
        #expect(estimate.energy == nil && estimate.notEstimated.contains(NotEstimated(part: .energy, reason: reason)))
    }
}

@Suite("Factors are found by name and year")
struct FactorTableTests {
    static func pue(_ scope: String, _ year: Int?, _ mid: Double) throws -> Factor {
        try Factor(
            .powerUsageEffectiveness, scope: scope, year: year, low: mid, mid: mid, high: mid, unit: "", source: "test")
    }

    @Test(
        "the scope with the most words of the name, then the nearest year",
        arguments: [
            ("Google DeepMind", 2016, 1.12), ("Google", 2020, 1.10), ("Google", nil, 1.09),
            ("google brain", 1999, 1.12),
            ("Meta AI", 2020, 1.2), ("", 2020, 1.2), ("Google Cloud", 2020, 1.11),
        ] as [(String, Int?, Double)])
    func lookup(name: String, year: Int?, expected: Double) throws {
        let table = FactorTable([
            try Self.pue("", nil, 1.2), try Self.pue("Google", 2014, 1.12), try Self.pue("Google", 2020, 1.10),
            try Self.pue("Google", 2023, 1.09), try Self.pue("Google Cloud", nil, 1.11),
        ])
        #expect(table.factor(.powerUsageEffectiveness, for: name, year: year)?.mid == expected)
    }

    @Test("an accelerator's own factor, and a process's nearest")
    func hardware() throws {
        let table = try MethodFactors.table()
        #expect(table.factor(.modelFLOPUtilization, for: "Google TPU v3")?.scope == "TPU v3")
        #expect(table.factor(.modelFLOPUtilization, for: "NVIDIA A100 SXM4 80 GB")?.scope == "A100")
        #expect(table.factor(.modelFLOPUtilization, for: "NVIDIA A1000") == nil)
        #expect(table.factor(.loadFactor, for: "NVIDIA A1000")?.scope == "")
        #expect(table.factor(.logicCarbon, forProcess: 4)?.scope == "7 nm")
        #expect(table.factor(.logicCarbon, forProcess: 12)?.scope == "16 nm")
    }
}
