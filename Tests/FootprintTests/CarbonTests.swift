import Quantities
import Testing

@testable import Footprint

@Suite("Carbon")
struct CarbonTests {
    let estimator: FootprintEstimator
    var run: Run

    init() throws {
        estimator = try .ofMethod()
        run = LadderTests.computeRun()
        run.year = 2022
    }

    @Test("doubling the carbon intensity doubles operational carbon and leaves embodied alone")
    func doubling() throws {
        var run = run
        run.carbonIntensity = Stated(.gramsPerKilowattHour(200))
        let once = try estimator.estimate(run)
        run.carbonIntensity = Stated(.gramsPerKilowattHour(400))
        let twice = try estimator.estimate(run)
        #expect(abs(try #require(twice.operationalCarbon).mid / (try #require(once.operationalCarbon)).mid - 2) < 1e-12)
        #expect(twice.embodiedCarbon == once.embodiedCarbon && once.embodiedCarbon != nil)
        #expect(twice.energy == once.energy)
    }

    @Test("market-based carbon stands beside the location-based, only where its intensity is stated")
    func marketBased() throws {
        var run = run
        run.carbonIntensity = Stated(.gramsPerKilowattHour(400))
        let without = try estimator.estimate(run)
        #expect(without.marketBasedCarbon == nil)
        #expect(without.notEstimated.contains(NotEstimated(part: .marketBasedCarbon, reason: .noMarketIntensity)))
        run.marketCarbonIntensity = Stated(.gramsPerKilowattHour(0))
        let with = try estimator.estimate(run)
        #expect(with.marketBasedCarbon == Spread(exactly: .zero), "stated as zero is zero, not unknown")
        #expect(with.operationalCarbon == without.operationalCarbon)
    }

    func intensity(_ place: Place, year: Int? = 2022) throws -> InputUse {
        var run = run
        run.place = place
        run.year = year
        return try #require(try estimator.estimate(run).inputs.first { $0.input == .carbonIntensity })
    }

    @Test("the place falls back from region to country to the organization's country to the world, and says so")
    func fallbacks() throws {
        let region = try intensity(.region("europe-north1"))
        #expect(region.mid == 211 && region.note == "europe-north1, 2019, the year held for 2022")
        let ofRegion = try intensity(.region("somewhere-1"))
        #expect(ofRegion.mid == 662 && ofRegion.note == "Poland, 2022")
        let assumed = try intensity(.organizationCountries(["Poland"]))
        #expect(assumed.note == "Poland, 2022, the organization's country" && assumed.origin == .default)
        #expect(try intensity(.organizationCountries(["Atlantis"])).note == "World, 2022, since the place is unknown")
        #expect(try intensity(.unknown).mid == 436)
    }

    @Test("the year falls back to the nearest one held, and says so")
    func years() throws {
        #expect(try intensity(.country("France"), year: 2018).mid == 57)
        let before = try intensity(.country("France"), year: 1998)
        #expect(
            before.mid == 57
                && before.note == "France, 2018, derived from generation by source, the nearest year to 1998")
        #expect(try intensity(.country("France"), year: 2020).mid == 57, "of two equally near, the earlier")
        #expect(
            try intensity(.country("France"), year: nil).note
                == "France, 2022, the latest year, since the run's is unknown")
    }

    @Test(
        "what is less known is wider: stated place, organization's country, several countries, the world, another year")
    func widths() throws {
        func width(_ place: Place, year: Int = 2022) throws -> Double {
            var run = run
            run.place = place
            run.year = year
            return try #require(try estimator.estimate(run).operationalCarbon).width
        }
        let stated = try width(.country("Poland"))
        let organization = try width(.organizationCountries(["Poland"]))
        let either = try width(.organizationCountries(["Poland", "France"]))
        #expect(stated < organization && organization < either)
        #expect(try stated < width(.unknown))
        let nextYear = try width(.country("Poland"), year: 2023)
        let later = try width(.country("Poland"), year: 2030)
        #expect(stated < nextYear && nextYear < later)
        #expect(try width(.country("France"), year: 2022) < width(.country("France"), year: 2018), "2018 is derived")
    }

    @Test("without place, and without a world to fall back on, there is a reason")
    func noPlace() throws {
        let bare = FootprintEstimator(factors: estimator.factors, grid: Grid(readings: []), draws: TestDraws.coarse)
        let estimate = try bare.estimate(run)
        #expect(estimate.operationalCarbon == nil && estimate.energy != nil)
        #expect(estimate.notEstimated.contains(NotEstimated(part: .operationalCarbon, reason: .noIntensity)))
    }

    @Test("a generation mix is its weighted mean; an unknown source is an error, not a mix of the rest")
    func mixes() throws {
        let sources = ["coal": CarbonIntensity.gramsPerKilowattHour(1000), "wind": .gramsPerKilowattHour(10)]
        #expect(try GenerationMix(["coal": 30, "wind": 10]).intensity(of: sources) == .gramsPerKilowattHour(752.5))
        #expect(throws: FootprintError.unknownName(.generationSource, name: "peat", known: ["coal", "wind"])) {
            try GenerationMix(["coal": 30, "peat": 0]).intensity(of: sources)
        }
        #expect(throws: FootprintError.outOfRange(.generation, value: -1)) {
            try GenerationMix(["coal": -1]).intensity(of: sources)
        }
        #expect(throws: FootprintError.outOfRange(.generation, value: 0)) {
            try GenerationMix([:]).intensity(of: sources)
        }
    }

    @Test("embodied carbon is the parts by the share of their useful life")
    func embodied() throws {
        var run = Run(name: "parts")
        run.acceleratorTime = Stated(.acceleratorHours(35_040))
        run.accelerator = Chips.a100
        run.hardwareLifetime = Stated(.years(4))
        run.fleetUtilization = Stated(Ratio(0.5))
        run.serverCarbon = Stated(.kilograms(200))
        run.acceleratorCarbon = Stated(.kilograms(100))
        // One accelerator for 4 years at half use is two lives of it.
        #expect(try estimator.estimate(run).embodiedCarbon == Spread(exactly: .kilograms(600)))

        run.acceleratorCarbon = nil
        let byParts = try estimator.estimate(run)
        let used = byParts.inputs.map(\.input)
        #expect(used.contains(.dieArea) && used.contains(.memorySize) && !used.contains(.acceleratorCarbon))
        // Medians: die 8.26 cm² × √(1.5 × 3) / √(0.5 × 0.9), memory 80 GB × √(0.06 × 0.9), server 200 kg.
        let parts = 8.26 * 4.5.squareRoot() / 0.45.squareRoot() + 80 * 0.054.squareRoot() + 200
        #expect(abs(try #require(byParts.embodiedCarbon).mid.kilograms / (2 * parts) - 1) < 0.03)

        // The die of the TPU v3 is not known: the default for an accelerator, which is wider.
        run.accelerator = Chips.tpuV3
        #expect(try estimator.estimate(run).inputs.map(\.input).contains(.acceleratorCarbon))
    }

    @Test("operational and embodied carbon together, and the share under carbon-free supply")
    func split() throws {
        var run = run
        run.carbonIntensity = Stated(.gramsPerKilowattHour(400))
        let today = try #require(try estimator.carbonSplit(of: run))
        #expect(today.embodiedShare.mid.value > 0 && today.embodiedShare.high.value < 1)
        #expect(today.operational.mid < today.total.mid && today.embodied.mid < today.total.mid)
        run.carbonIntensity = Stated(.gramsPerKilowattHour(0))
        let carbonFree = try #require(try estimator.carbonSplit(of: run))
        #expect(abs(carbonFree.embodiedShare.low.value - 1) < 1e-9)
    }

    @Test("a total counts what it is of, and leaves out what has no estimate")
    func totals() throws {
        var impossible = run
        impossible.energy = Stated(.kilowattHours(-1))
        let runs = PublishedRun.all.prefix(4).map(\.reported) + [Run(name: "nothing"), impossible]
        let total = estimator.total(of: runs)
        #expect(total.estimated == 4 && total.notEstimated == 2)
        // 1287 + 1066 × 1.08 + 324 × 1.09 + 433 × 1.2
        #expect(abs(try #require(total.energy).mid.megawattHours - 3311.04) < 0.01)
        #expect(estimator.total(of: [Run(name: "nothing")]).energy == nil)
    }
}
