import Footprint
import Quantities
import Testing

@testable import Pipeline

@Suite("almanac footprint: what each option does")
struct FootprintOptionTests {
    private func h100(_ change: @escaping (inout FootprintRequest) -> Void = { _ in }) throws -> FootprintReport {
        try FootprintFixture.report {
            $0.flop = "3.8e25"
            $0.hardware = "NVIDIA H100 SXM5 80GB"
            change(&$0)
        }
    }

    @Test("a model by name or id, in any case: GPT-3's published energy and carbon")
    func model() throws {
        for name in ["GPT-3 175B", "gpt-3-175b-davinci", "gpt-3 175b"] {
            let estimate = try FootprintFixture.report { $0.model = name }.estimate
            // Patterson et al. 2021, table 4: 1,287 MWh, 552.1 t.
            #expect(estimate.rung == .reportedEnergy && estimate.energy?.mid == .megawattHours(1287))
            #expect(abs((estimate.operationalCarbon?.mid ?? .zero) / .tonnes(552.1) - 1) < 0.001)
        }
    }

    @Test("a model that is only in the published figures, and one that is only in the records")
    func otherModels() throws {
        let llama = try FootprintFixture.report { $0.model = "LLaMA 7B" }.estimate
        #expect(llama.energy?.mid == .megawattHours(36))
        let palm = try FootprintFixture.report { $0.model = "AlexNet" }.estimate
        #expect(palm.rung == .trainingCompute && palm.energy != nil)
    }

    @Test("FLOP and hardware: time is compute over peak × MFU, exactly where all is given")
    func flop() throws {
        let estimate = try h100 {
            $0.mfu = "0.4"
            $0.powerW = "700"
            $0.pue = "1.1"
            $0.gridGramsPerKWh = "400"
            $0.formatBits = "16"
        }.estimate
        let hours = 3.8e25 / (989.4e12 * 0.4) / 3600
        let energy = try #require(estimate.energy)
        #expect(energy.isExact && abs(energy.mid / .kilowattHours(hours * 0.7 * 1.1) - 1) < 1e-9)
        #expect(abs((estimate.operationalCarbon?.mid ?? .zero) / (energy.mid * .gramsPerKilowattHour(400)) - 1) < 1e-9)
    }

    @Test("half the bits on hardware with twice the peak take half the energy")
    func formatBits() throws {
        let wide = try #require(try h100 { $0.formatBits = "16" }.estimate.energy)
        let narrow = try #require(try h100 { $0.formatBits = "8" }.estimate.energy)
        #expect(abs(narrow.mid / wide.mid - 0.5) < 0.01)
    }

    @Test("chip-hours and watts: nothing is added to a stated draw but PUE")
    func chipHours() throws {
        let estimate = try FootprintFixture.report {
            $0.chipHours = "1e6"
            $0.powerW = "400"
            $0.pue = "1.2"
            $0.country = "France"
            $0.year = "2022"
        }.estimate
        #expect(estimate.rung == .acceleratorTime && estimate.energy?.mid == .megawattHours(480))
        #expect(estimate.operationalCarbon != nil)
        // Neither TDP, peak performance nor a default accelerator is needed for it.
        #expect(estimate.inputs.allSatisfy { ![.hostOverhead, .loadFactor].contains($0.input) })
    }

    @Test("chips and hours make accelerator time; chips alone give the time on the wall")
    func chips() throws {
        let timed = try FootprintFixture.report {
            $0.chips = "10000"
            $0.hours = "355.2"
            $0.powerW = "330"
            $0.pue = "1.1"
        }
        // Patterson et al. 2021, table 4: GPT-3's 1,287 MWh.
        #expect(abs((timed.estimate.energy?.mid ?? .zero) / .megawattHours(1287) - 1) < 0.02)
        let wall = try #require(try h100 { $0.chips = "16384" }.wallClockHours)
        let time = try #require(try h100 { $0.chips = "16384" }.estimate.acceleratorTime)
        #expect(abs(wall.mid.value * 16_384 / time.mid.acceleratorHours - 1) < 1e-9)
    }

    @Test("energy alone is taken as total energy, and that is said; no place is needed with an intensity")
    func energy() throws {
        let report = try FootprintFixture.report {
            $0.energyKWh = "1287000"
            $0.gridGramsPerKWh = "429"
        }
        #expect(report.estimate.boundary == .dataCentre && report.estimate.energy?.mid == .megawattHours(1287))
        #expect(report.warnings.contains { $0.contains("PUE included") })
        #expect(!report.warnings.contains { $0.contains("No place") })
        #expect(report.estimate.embodiedCarbon == nil)
        #expect(report.estimate.notEstimated.contains { $0.part == .embodiedCarbon })
    }

    @Test("energy that excludes PUE stays as stated without one, and is multiplied by it once with one")
    func energyWithoutPUE() throws {
        let bare = try FootprintFixture.report {
            $0.energyKWh = "1000"
            $0.energyIncludesPUE = false
        }
        #expect(bare.estimate.boundary == .computers && bare.estimate.energy?.mid == .kilowattHours(1000))
        #expect(bare.warnings.contains { $0.contains("no PUE is stated") })
        let whole = try FootprintFixture.report {
            $0.energyKWh = "1000"
            $0.energyIncludesPUE = false
            $0.pue = "1.5"
        }
        #expect(whole.estimate.energy?.mid == .kilowattHours(1500))
        #expect(whole.estimate.onSiteWater == bare.estimate.onSiteWater)
    }

    @Test("a region whose intensity is far from that of its country's grid is told")
    func regionAgainstCountry() throws {
        func warnings(_ region: String) throws -> [String] {
            try FootprintFixture.report { ($0.energyKWh, $0.region, $0.year) = ("1000", region, "2019") }.warnings
        }
        #expect(try warnings("europe-west2").contains { $0.contains("623 g/kWh") && $0.contains("266") })
        #expect(try !warnings("us-central1").contains { $0.contains("table of cloud regions") })
    }

    @Test("a country by name or code, a region, and the year decide the intensity")
    func place() throws {
        func intensity(_ change: (inout FootprintRequest) -> Void) throws -> Double? {
            try FootprintFixture.report {
                $0.energyKWh = "1000"
                change(&$0)
            }.estimate.inputs.first { $0.input == .carbonIntensity }?.mid
        }
        let byName = try intensity { ($0.country, $0.year) = ("france", "2022") }
        #expect(try intensity { ($0.country, $0.year) = ("FRA", "2022") } == byName)
        #expect(try intensity { ($0.country, $0.year) = ("Poland", "2022") } ?? 0 > 5 * (byName ?? 0))
        // ML CO2 Impact: Google's us-central1 (Iowa) at 566.3 g/kWh.
        #expect(try intensity { $0.region = "us-central1" } == 566.3)
        #expect(try intensity { ($0.country, $0.year) = ("France", "2012") } != byName)
    }

    @Test("a year before the first that is held, no year, and no place: each fallback is told and widens the range")
    func fallbacks() throws {
        func report(_ change: (inout FootprintRequest) -> Void) throws -> FootprintReport {
            try FootprintFixture.report {
                $0.energyKWh = "1000"
                change(&$0)
            }
        }
        let held = try report { ($0.country, $0.year) = ("France", "2021") }
        let early = try report { ($0.country, $0.year) = ("France", "1995") }
        #expect(early.warnings.contains { $0.contains("1995") && $0.contains("2010") })
        let (near, far) = (
            try #require(held.estimate.operationalCarbon), try #require(early.estimate.operationalCarbon)
        )
        #expect(far.width > near.width)
        #expect(try report { $0.country = "France" }.warnings.contains { $0.contains("No year is given") })
        let nowhere = try report { $0.year = "2020" }
        #expect(nowhere.warnings.contains { $0.contains("No place") && $0.contains("world") })
        #expect((nowhere.estimate.operationalCarbon?.width ?? 0) > 5)
    }

    @Test("the training over the model's queries, and the energy to answer them")
    func queries() throws {
        let report = try FootprintFixture.report {
            $0.energyKWh = "1287000"
            $0.gridGramsPerKWh = "429"
            $0.lifetimeQueries = "1e9"
        }
        let queries = try #require(report.queries)
        #expect(abs((queries.training?.mid ?? .zero) / .wattHours(1.287) - 1) < 1e-9)
        // The default for one query is 0.3 to 3 Wh.
        #expect(queries.inference?.low == .megawattHours(300) && queries.inference?.high == .megawattHours(3000))
    }

    @Test("a profile gives the cycle's other phases in proportion: 31 : 29 : 40")
    func profile() throws {
        let report = try FootprintFixture.report {
            $0.energyKWh = "290000"
            $0.profile = "facebook-rm1"
        }
        let energies = Dictionary(uniqueKeysWithValues: report.phases.map { ($0.phase, $0.range.mid.megawattHours) })
        let ours = (energies[.experimentation] ?? 0) + (energies[.training] ?? 0)
        // Wu et al. 2022, figure 3b.
        #expect(abs((energies[.dataProcessing] ?? 0) / ours - 31.0 / 29) < 0.01)
        #expect(abs((energies[.inference] ?? 0) / ours - 40.0 / 29) < 0.01)
    }

    @Test("levers multiply: placement, data centre, utilization, hardware, format, caching, and a case of 810")
    func levers() throws {
        func gain(_ levers: String...) throws -> Double {
            try #require(
                try h100 {
                    ($0.gridGramsPerKWh, $0.pue, $0.mfu, $0.formatBits) = ("400", "1.2", "0.4", "16")
                    $0.levers = levers
                }.carbonLevers?.gain)
        }
        #expect(try abs(gain("grid=100") - 4) < 1e-9)
        #expect(try abs(gain("pue=1.1") - 1.2 / 1.1) < 1e-9)
        #expect(try abs(gain("mfu=0.5") - 1.25) < 1e-9)
        #expect(try abs(gain("bits=8") - 2) < 0.01)
        #expect(try abs(gain("caching=6.7", "algorithm=2") - 13.4) < 1e-9)
        // The rebound: half of the gain goes where demand doubles.
        #expect(try abs(gain("caching=4", "demand=2") - 2) < 1e-9)
        // NVIDIA's datasheets, dense 16-bit over TDP: H100 989 TFLOP/s at 700 W, A100 312 at 400.
        #expect(try abs(gain("hardware=NVIDIA A100 SXM4 80 GB") - (312.0 / 400) / (989.4 / 700)) < 0.01)
        // Wu et al. 2022: about 810 times.
        #expect(try abs(gain("facebook-language-model") / 810 - 1) < 0.01)
        #expect(try gain("country=Norway") > 5)
    }
}
