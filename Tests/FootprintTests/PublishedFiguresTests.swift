import Quantities
import Testing

@testable import Footprint

@Suite("Published footprints")
struct PublishedFiguresTests {
    let estimator: FootprintEstimator

    init() throws { estimator = try .ofMethod() }

    @Test(
        "published inputs give the published energy and carbon within 2 %",
        arguments: PublishedRun.all.filter { $0.time != nil })
    func fromInputs(published: PublishedRun) throws {
        let estimate = try estimator.estimate(published.inputs)
        #expect(estimate.rung == .acceleratorTime)
        let energy = try #require(published.includesPUE ? estimate.energy : estimate.computerEnergy)
        let carbon = try #require(estimate.operationalCarbon)
        #expect(energy.isExact, "every input is stated")
        #expect(abs(energy.mid / published.energy - 1) < 0.02)
        if let stated = published.carbon { #expect(abs(carbon.mid / stated - 1) < 0.02) }
    }

    @Test("reported energy gives the published carbon within 2 %", arguments: PublishedRun.all)
    func fromEnergy(published: PublishedRun) throws {
        let estimate = try estimator.estimate(published.reported)
        #expect(estimate.rung == .reportedEnergy)
        #expect(estimate.boundary == .dataCentre)
        let energy = try #require(published.includesPUE ? estimate.energy : estimate.computerEnergy)
        #expect(energy == Spread(exactly: published.energy), "reported energy is used as stated")
        let carbon = try #require(estimate.operationalCarbon)
        if let stated = published.carbon { #expect(abs(carbon.mid / stated - 1) < 0.02) }
    }

    @Test("OPT's published 70 t does not follow from its own inputs: 324 MWh at 231 g/kWh are 74.8 t")
    func opt() throws {
        var run = Run(name: "OPT 175B")
        run.energy = Stated(.megawattHours(324))
        run.energyIncludesPUE = .no
        run.carbonIntensity = Stated(.gramsPerKilowattHour(231))
        let estimate = try estimator.estimate(run)
        #expect(estimate.boundary == .computers)
        let carbon = try #require(estimate.operationalCarbon).mid
        #expect(abs(carbon.tonnes - 74.8) < 0.1)
        #expect(abs(carbon / CarbonMass.tonnes(70) - 1) > 0.05)
    }

    @Test("BLOOM's operational, and its embodied carbon from what its authors state of the hardware")
    func bloom() throws {
        // Luccioni et al. 2022, section 4.1: 150 kg an accelerator, 2,500 kg a server of 8, kept 6 years, in use 85 %.
        var run = try #require(PublishedRun.all.first { $0.name.hasPrefix("BLOOM") }).reported
        run.acceleratorCarbon = Stated(.kilograms(150))
        run.serverCarbon = Stated(.kilograms(2500 / 8))
        run.hardwareLifetime = Stated(.years(6))
        run.fleetUtilization = Stated(Ratio(0.85))
        let embodied = try #require(try estimator.estimate(run).embodiedCarbon)
        #expect(abs(embodied.mid.tonnes - 11.2) < 0.05)

        // Without PUE as published: 24.7 t.
        run.powerUsageEffectiveness = nil
        let operational = try #require(try estimator.estimate(run).operationalCarbon)
        #expect(abs(operational.mid.tonnes - 24.7) < 0.05)
    }

    @Test("BLOOM's 25 t are about 25 passengers from New York to San Francisco")
    func passengers() throws {
        // AI Index 2023, figure 2.8.2: 0.99 t for one passenger one way.
        let flight = try #require(Equivalent(name: "flight", mass: .tonnes(0.99), source: "AI Index 2023"))
        let bloom = Spread(exactly: CarbonMass.tonnes(24.7))
        #expect(abs(flight.count(in: bloom).mid.value - 25) < 0.1)
    }

    @Test("from compute alone at least 80 % of the published energies are inside the range, and it is at most 4 wide")
    func calibration() throws {
        let published = PublishedRun.all.filter { $0.computeOnly != nil }
        let estimates = try FootprintEstimator.ofMethod(draws: Draws()).estimates(
            of: published.compactMap(\.computeOnly))
        let rows = try zip(published, estimates).map { published, estimate in
            let estimate = try estimate.get()
            #expect(estimate.rung == .trainingCompute)
            return (published, try #require(published.includesPUE ? estimate.energy : estimate.computerEnergy))
        }
        for (published, energy) in rows {
            print(
                published.name, "published", published.energy.text(), "estimated", energy.low.text(), energy.mid.text(),
                energy.high.text(), energy.contains(published.energy) ? "inside" : "outside")
        }
        let inside = rows.count { $0.1.contains($0.0.energy) }
        let widths = rows.map(\.1.width).sorted()
        let median = (widths[(widths.count - 1) / 2] + widths[widths.count / 2]) / 2
        print("\(inside) of \(rows.count) inside, median width p95/p5 \(NumberText.significant(median))")
        #expect(rows.count >= 12)
        #expect(Double(inside) >= 0.8 * Double(rows.count))
        #expect(median <= 4)
    }
}
