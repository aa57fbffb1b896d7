import Quantities
import Testing

@testable import Footprint

@Suite("Scenarios")
struct ScenarioTests {
    @Test("the whole cycle from the training alone, by a profile's split")
    func cycle() throws {
        // Wu et al. 2022, section 2: fleet power 10:20:70 for experimentation, training, inference.
        let fleet = try DevelopmentProfile(
            name: "fleet", shares: [.experimentation: 0.1, .training: 0.2, .inference: 0.7], source: "Wu et al. 2022")
        let training = try #require(
            Spread(low: Energy.megawattHours(10), mid: .megawattHours(20), high: .megawattHours(40)))
        let phases = fleet.phases(training: training)
        #expect(phases.map(\.phase) == [.experimentation, .training, .inference], "nothing is said of data processing")
        #expect(phases.map { ($0.range.mid.megawattHours * 1e9).rounded() / 1e9 } == [10, 20, 70])
        #expect(phases[1].range == training)
        #expect(phases.allSatisfy { abs($0.range.width - 4) < 1e-12 })
    }

    @Test("shares that do not make a whole, or leave training out, are refused")
    func profiles() {
        #expect(throws: FootprintError.sharesDoNotAddUp(.profile, name: "odd", sum: 0.75)) {
            try DevelopmentProfile(name: "odd", shares: [.training: 0.25, .inference: 0.5], source: "test")
        }
        #expect(throws: FootprintError.self) {
            try DevelopmentProfile(name: "odd", shares: [.inference: 1], source: "test")
        }
    }

    static func levers() throws -> [Lever] {
        // Wu et al. 2022, section 3.1: a language model's serving, from a CPU baseline.
        try [("platform caching", 6.7), ("GPU", 10.1), ("half precision", 2.4), ("operator optimization", 5)].map {
            try Lever(name: $0.0, reach: .work, gain: $0.1, source: "Wu et al. 2022")
        }
    }

    @Test("the levers of Wu et al. come to about 810 times less")
    func waterfall() throws {
        let start = try #require(
            Spread(low: Energy.kilowattHours(405), mid: .kilowattHours(810), high: .kilowattHours(1620)))
        let waterfall = Waterfall(.energy, from: start, levers: try Self.levers())
        #expect(abs(waterfall.gain / 810 - 1) < 0.01)
        #expect(abs(waterfall.end.mid.kilowattHours - 1) < 0.01)
        #expect(waterfall.steps.map(\.applies) == [true, true, true, true])
        #expect(zip(waterfall.steps, waterfall.steps.dropFirst()).allSatisfy { $0.range.mid > $1.range.mid })
        #expect(abs(waterfall.end.width - 4) < 1e-9)
    }

    @Test("a lever acts on what it reaches: another grid changes no energy, another PUE no embodied carbon")
    func reach() throws {
        let grid = try Lever.placement(
            from: .gramsPerKilowattHour(400), to: .gramsPerKilowattHour(50), source: "test")
        let centre = try Lever.dataCentre(from: 1.6, to: 1.1, source: "test")
        let mass = Spread(exactly: CarbonMass.tonnes(100))
        #expect(Waterfall(.operationalCarbon, from: mass, levers: [grid]).end.mid == .tonnes(12.5))
        #expect(Waterfall(.embodiedCarbon, from: mass, levers: [grid, centre]).end == mass)
        let energy = Spread(exactly: Energy.megawattHours(16))
        let steps = Waterfall(.energy, from: energy, levers: [grid, centre]).steps
        #expect(steps.map(\.applies) == [false, true])
        #expect(abs(steps[1].range.mid.megawattHours - 11) < 1e-9)
        #expect(abs(try Lever.utilization(from: 0.2, to: 0.5, source: "test").gain - 2.5) < 1e-12)
        let hardware = try Lever.hardware(
            from: .flopPerSecondPerWatt(0.4e12), to: .flopPerSecondPerWatt(1.2e12), source: "test")
        #expect(abs(hardware.gain - 3) < 1e-12)
    }

    @Test("no lever is infinite: carbon-free supply is no quotient")
    func carbonFree() {
        #expect(throws: FootprintError.outOfRange(.gain, value: .infinity)) {
            try Lever.placement(from: .gramsPerKilowattHour(400), to: .gramsPerKilowattHour(0), source: "test")
        }
    }

    @Test("demand that grows as fast as efficiency saves nothing")
    func rebound() throws {
        #expect(try Rebound(efficiencyGain: 4, demandGrowth: 4).net == 1)
        #expect(try Rebound(efficiencyGain: 4, demandGrowth: 4).shareTakenBack == 1)
        #expect(try Rebound(efficiencyGain: 4, demandGrowth: 1).shareTakenBack == 0)
        // Wu et al. 2022, figure 8: 28.5 % less power after two years. Were each half year 20 % more efficient, 0.8⁻⁴ times.
        let fleet = try Rebound(efficiencyGain: 1 / (0.8 * 0.8 * 0.8 * 0.8), netChange: -0.285)
        #expect(abs(fleet.net - 0.715) < 1e-12)
        #expect(abs(fleet.demandGrowth - 0.715 / 0.4096) < 1e-9)
    }

    @Test("a training run spread over queries")
    func queries() throws {
        let queries = try Queries(1e9)
        #expect(abs(queries.each(of: Spread(exactly: Energy.megawattHours(1287))).mid.wattHours - 1.287) < 1e-12)
        #expect(queries.inference(at: Spread(exactly: .wattHours(0.3))).mid.megawattHours == 300)
        #expect(throws: FootprintError.outOfRange(.lifetimeQueries, value: 0)) { try Queries(0) }
    }

    @Test("an equivalent shows the range of its numerator")
    func equivalents() throws {
        // AI Index 2023, figure 2.8.2.
        let car = try #require(Equivalent(name: "car, lifetime", mass: .tonnes(63), source: "AI Index 2023"))
        let mass = try #require(Spread(low: CarbonMass.tonnes(315), mid: .tonnes(630), high: .tonnes(945)))
        #expect(car.count(in: mass) == Spread(low: Ratio(5), mid: Ratio(10), high: Ratio(15)))
        #expect(Equivalent(name: "nothing", mass: .zero, source: "test") == nil)
    }
}
