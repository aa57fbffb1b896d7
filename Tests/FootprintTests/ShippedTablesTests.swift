import Quantities
import Testing

@testable import Footprint

@Suite("The shipped tables")
struct ShippedTablesTests {
    @Test("every factor names an input, is in its unit and in order; every input that needs a default has one for all")
    func factors() throws {
        let factors = try Shipped.factors()
        #expect(factors.allSatisfy { !$0.source.isEmpty })
        let general = Set(factors.filter { $0.scope.isEmpty && $0.year == nil }.map(\.input))
        let needed: Set<InputName> = [
            .modelFLOPUtilization, .loadFactor, .hostOverhead, .powerUsageEffectiveness, .organizationPlace,
            .worldPlace,
            .yearChange, .derivedIntensity, .hardwareLifetime, .fleetUtilization, .dieYield, .memoryCarbon,
            .serverCarbon,
            .acceleratorCarbon, .waterUsageEffectiveness, .offSiteWater, .energyPerQuery,
        ]
        #expect(needed.subtracting(general) == [])
    }

    @Test("the grid has the world, most countries that models name, and says which years are derived")
    func grid() throws {
        let grid = try Shipped.grid()
        // France's derived 2019 against 58 g/kWh of Our World in Data (Ember, as printed in 2023).
        let france = try grid.reading(of: "France", year: 2019)
        #expect(france.isDerived && abs(france.intensity.gramsPerKilowattHour / 58 - 1) < 0.1)
        #expect(try !grid.reading(of: "United States of America", year: 2023).isDerived)
        #expect(try grid.reading(of: Grid.world, year: 2024).intensity == .gramsPerKilowattHour(475))
        #expect(grid.places.count > 190 && grid.regionIDs.count == 81)
        for id in grid.regionIDs { #expect(grid.holds(try grid.region(id).country), "\(id)") }
    }

    @Test("a derived intensity is the mean of the generation in its row")
    func derivedIntensities() throws {
        let table = try ShippedTable("grids")
        let checked = try table.map { row -> Double? in
            guard row.text("basis") == "derived", let stated = row.number("intensity_g_per_kwh") else { return nil }
            let columns = ["fossil", "nuclear", "hydro", "wind", "solar", "geothermal"]
            let generation = columns.map { ($0, row.number("\($0)_twh") ?? .nan) }
            // IPCC AR5, WG III, annex III, table A.III.2, medians; fossil electricity as in the row.
            let sources = ["nuclear": 12.0, "hydro": 24, "wind": 11, "solar": 41, "geothermal": 38].merging([
                "fossil": row.number("fossil_g_per_kwh") ?? 0
            ]) { first, _ in first }
            let mean = try GenerationMix(Dictionary(uniqueKeysWithValues: generation)).intensity(
                of: sources.mapValues(CarbonIntensity.gramsPerKilowattHour))
            return abs(mean.gramsPerKilowattHour / stated - 1)
        }
        let differences = checked.compactMap { $0 }
        #expect(differences.count > 1500)
        #expect(differences.allSatisfy { $0 < 1e-3 })
    }

    @Test("known chips, dense: V100 SXM2 300 W and PCIe 250 W, H100 989 TFLOP/s")
    func accelerators() throws {
        let accelerators = try Shipped.accelerators()
        // NVIDIA's datasheets.
        #expect(accelerators["NVIDIA Tesla V100 SXM2 32 GB"]?.thermalDesignPower == .watts(300))
        #expect(accelerators["NVIDIA Tesla V100 PCIe 32 GB"]?.thermalDesignPower == .watts(250))
        let hopper = try #require(accelerators["NVIDIA H100 SXM5 80GB"])
        #expect(abs((hopper.peak[.tensor16] ?? .zero) / .teraflopPerSecond(989) - 1) < 0.01)
        #expect(hopper.dieArea == .squareMillimetres(814) && hopper.memory == .gigabytes(80))
        for accelerator in accelerators.values { try accelerator.check() }
    }

    @Test("reported inputs give the reported energy, and energy the reported carbon, within 2 %")
    func reported() throws {
        let estimator = try Shipped.estimator()
        var (energies, masses) = (0, 0)
        for reported in try ReportedFootprint.all() {
            let fromInputs = try estimator.estimate(reported.run)
            let inputsAreFull = reported.run.meanPower != nil && reported.run.powerUsageEffectiveness != nil
            if let energy = reported.energy, inputsAreFull {
                let own = reported.energyIncludesPUE == .yes ? fromInputs.energy : fromInputs.computerEnergy
                #expect(abs(try #require(own).mid / energy - 1) < 0.02, "\(reported.run.name)")
                energies += 1
            }
            // OPT's 70 t do not follow from its own energy; its test is among the published figures.
            guard let carbon = reported.carbon, reported.run.carbonIntensity != nil, reported.run.name != "OPT 175B"
            else { continue }
            var run = reported.run
            run.energy = reported.energy.map { Stated($0, source: "reported") }
            run.energyIncludesPUE = reported.energyIncludesPUE
            if reported.carbonIncludesPUE == .no { run.powerUsageEffectiveness = nil }
            let own = try #require(try estimator.estimate(run).operationalCarbon)
            #expect(abs(own.mid / carbon - 1) < 0.02, "\(reported.run.name): \(own.mid.text()) for \(carbon.text())")
            masses += 1
        }
        #expect(energies >= 19 && masses >= 20)
    }

    @Test("with the shipped factors too, compute alone gives ranges that hold the reported energies, at most 4 wide")
    func calibration() throws {
        let reported = try ReportedFootprint.all().filter {
            $0.run.trainingCompute != nil && $0.energy != nil && $0.run.accelerator != nil
        }
        let runs = reported.map { reported in
            var run = Run(name: reported.run.name)
            run.trainingCompute = reported.run.trainingCompute
            run.accelerator = reported.run.accelerator
            return run
        }
        let estimates = try Shipped.estimator(draws: Draws()).estimates(of: runs).map { try $0.get() }
        let rows = try zip(reported, estimates).map { reported, estimate in
            (reported, try #require(reported.energyIncludesPUE == .yes ? estimate.energy : estimate.computerEnergy))
        }
        let inside = rows.count { $0.1.contains($0.0.energy ?? .zero) }
        let widths = rows.map(\.1.width).sorted()
        print(
            "shipped factors: \(inside) of \(rows.count) inside, median width p95/p5",
            NumberText.significant(widths[widths.count / 2]),
            rows.filter { !$0.1.contains($0.0.energy ?? .zero) }.map(\.0.run.name))
        #expect(rows.count >= 10)
        #expect(Double(inside) >= 0.8 * Double(rows.count))
        #expect(widths[widths.count / 2] <= 4)
    }

    @Test("equivalents, profiles and levers are usable, and levers come to about 810")
    func scenarios() throws {
        let equivalents = try ShippedTable("equivalents").map { row in
            Equivalent(
                name: row.text("title") ?? "", mass: .tonnes(row.number("mass_t") ?? .nan),
                source: row.text("source") ?? "")
        }
        #expect(equivalents.count == 4 && equivalents.allSatisfy { $0 != nil })

        var shares: [String: [DevelopmentPhase: Double]] = [:]
        _ = try ShippedTable("development-profiles").map { row in
            let phase = try #require(DevelopmentPhase(rawValue: row.text("phase") ?? ""))
            shares[row.text("profile") ?? "", default: [:]][phase] = row.number("share")
        }
        for (name, shares) in shares { _ = try DevelopmentProfile(name: name, shares: shares, source: "shipped") }
        #expect(shares.count == 2)

        let levers = try ShippedTable("levers").map { row in
            try Lever(
                name: row.text("lever") ?? "", reach: #require(Lever.Reach(rawValue: row.text("reach") ?? "")),
                gain: row.number("gain") ?? .nan, source: row.text("source") ?? "")
        }
        let start = Spread(exactly: Energy.kilowattHours(810))
        #expect(abs(Waterfall(.energy, from: start, levers: levers).gain / 810 - 1) < 0.01)
        #expect(try ShippedTable("context").map { $0.text("status") }.allSatisfy { $0 != nil })
    }
}
