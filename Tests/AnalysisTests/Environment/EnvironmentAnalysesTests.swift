import Footprint
import Quantities
import Testing

@testable import Analysis
@testable import Records

@Suite("Analyses of the environment")
struct EnvironmentAnalysesTests {
    private func basis(_ reported: [[String: String]] = []) -> FootprintBasis {
        FootprintBasis(MadeEnvironment.records(reported: reported), draws: Draws(.coarse))
    }

    private let runs = [
        MadeRun(name: "A", date: "2021-03-01", countries: ["France"], hardware: ["Chip"], chipHours: 1000),
        MadeRun(name: "B", date: "2022-03-01", countries: ["France"], hardware: ["Chip"], chipHours: 2000),
        MadeRun(name: "C", date: "2022-05-01", countries: ["Poland"], hardware: ["Chip"], chipHours: 6000),
        MadeRun(name: "D", date: "2022-07-01", countries: ["Poland"]),
    ]

    @Test("totals and medians by year are of the records with an estimate; the others are counted, not summed as zero")
    func years() {
        let models = MadeRun.models(runs)
        let years = TrainingEnergyYears(
            ModelFootprints(models, basis()), Population(label: "all", models: models), from: 2021, to: 2022)
        #expect(years.rows.map(\.year) == [2021, 2022] && years.rows.map(\.models) == [1, 3])
        #expect(years.rows.map(\.estimated) == [1, 2] && years.coverage == 0.75)
        // (2,000 + 6,000) h × 200 W × 0.5 × 1.2 and the mean of its two halves.
        #expect(abs((years.rows[1].total?.mid ?? .zero) / .kilowattHours(960) - 1) < 1e-9)
        #expect(abs((years.rows[1].median?.mid ?? .zero) / .kilowattHours(480) - 1) < 1e-9)
    }

    @Test("a report is compared within its own boundary, and the lower rungs do not see it")
    func calibration() throws {
        let calibration = FootprintCalibration(
            basis([
                [
                    "model": "A", "year": "2022", "accelerator": "Chip", "accelerator_hours": "1000",
                    "training_compute_flop": "1.44e20", "energy_mwh": "0.1", "energy_includes_pue": "no", "source": "p",
                ],
                ["model": "B", "year": "2025", "energy_mwh": "5", "energy_includes_pue": "yes", "source": "p"],
            ]), models: MadeRun.models(runs)
        ).upTo(2022)
        #expect(calibration.rows.map(\.model) == ["A", "A"])
        // 1.44e20 FLOP at 0.4 × 1e14 FLOP/s are 1,000 h, at 100 W: 100 kWh without PUE.
        for row in calibration.rows {
            #expect(abs(row.estimated.mid / .kilowattHours(100) - 1) < 0.02 && row.isInside)
        }
        #expect(abs((calibration.medianWidth(from: .compute) ?? 0) / 4 - 1) < 0.05)
        #expect(calibration.medianWidth(from: .acceleratorTime) == 1)
    }

    @Test("reported figures are reproduced within 2 %, differ, or lack an input")
    func checks() {
        func report(_ carbon: String, _ more: [String: String] = [:]) -> [String: String] {
            [
                "model": "A", "year": "2022", "energy_mwh": "100", "energy_includes_pue": "yes", "carbon_t": carbon,
                "carbon_includes_pue": "yes", "intensity_g_per_kwh": "500", "source": "p",
            ].merging(more) { $1 }
        }
        let checks = ReportedChecks(
            basis([
                report("50.5"), report("52"),
                report("50", ["accelerator_hours": "200000", "mean_power_w": "400", "pue": "1.25"]),
            ]), upTo: 2022)
        #expect(checks.rows.map(\.carbon.verdict) == [.reproduced, .differs, .reproduced])
        #expect(checks.rows.map(\.energy.verdict) == [.notTestable, .notTestable, .reproduced])
    }

    @Test("the same run in each country: least carbon first, by intensity")
    func elsewhere() throws {
        let models = MadeRun.models(runs)
        let made = ModelFootprints(models, basis())
        let population = Population(label: "all", models: models)
        let countries = SameRunElsewhere.countries(of: population, limit: 20)
        #expect(countries == ["France", "Poland"])
        let footprint = try #require(made.footprint(of: "a"))
        let elsewhere = try #require(
            SameRunElsewhere(footprint, made.basis, countries: countries + ["Atlantis"], year: 2022))
        #expect(elsewhere.rows.map(\.country) == ["France", "Poland"])
        #expect(abs(elsewhere.rows[1].carbon.mid / elsewhere.rows[0].carbon.mid - 14) < 1e-6)
        let unknown = try #require(made.footprint(of: "d"))
        #expect(SameRunElsewhere(unknown, made.basis, countries: countries, year: 2022)?.rows.count == nil)
    }

    @Test("names that editions print are one model's, with or without its size")
    func printed() {
        func figure(_ edition: Int, _ slice: String, _ tonnes: Double) -> PublishedFigure {
            PublishedFigure(
                edition: edition, dataYear: edition - 1, topic: "carbon", slice: slice, figure: tonnes, unit: "tCO2e",
                source: nil, certainty: nil)
        }
        let made = ModelFootprints(MadeRun.models(runs), basis())
        let figures = [
            figure(2023, "GPT-3 175B: 1287 MWh", 502), figure(2025, "GPT-3", 588),
            figure(2024, "Llama 2 70B (400 MWh)", 291),
        ]
        let printed = PrintedFootprints(figures, made, upTo: 2025)
        #expect(printed.rows.map(\.model) == ["GPT-3", "Llama 2 70B"])
        #expect(printed.rows[0].printed.map(\.carbon) == [.tonnes(502), .tonnes(588)])
        #expect(PrintedFootprints(figures, made, upTo: 2023).rows.map(\.model) == ["GPT-3"])
    }

    @Test("compute's range: its mark, else the bounds that the record states")
    func uncertainty() {
        #expect(ComputeUncertainty.factor(.confident) == 3 && ComputeUncertainty.factor(nil) == 31)
        let bounded = ComputeUncertainty.range(of: 1e24, confidence: .likely, lower: 5e23, upper: nil)
        #expect(bounded.low == 5e23 && abs(bounded.high / 1e25 - 1) < 1e-9)
    }

    @Test(
        "the middle value", arguments: [([], nil), ([3], 3), ([4, 1], 2.5), ([9, 1, 2], 2)] as [([Double], Double?)])
    func medians(values: [Double], middle: Double?) { #expect(median(values) == middle) }
}
