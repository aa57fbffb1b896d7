import Foundation
import Testing

private func page(_ edition: Int, _ file: String) throws -> String {
    try ShippedSite.text("annual/\(edition)/\(file)")
}

private func footprints(_ file: String) throws -> String { try ShippedSite.text("footprint/\(file)") }

private enum Findings {
    static func of(_ measure: String, edition: Int = 2025) throws -> [SiteFinding] {
        try SiteFinding.all(in: page(edition, "findings.json")).filter { $0.measure == measure }
    }
}

@Suite("The environmental chapter, from the shipped datasets")
struct EnvironmentChapterTests {
    @Test(
        "the rows of Patterson, Luccioni, Touvron, Strubell stand on the page, reproduced within 2 %; OPT's 70 t are not"
    )
    func reported() throws {
        let checks = try csvRows(try page(2025, "figures/reported-footprints.csv"))
        let energies = [
            "GPT-3 175B", "T5 11B", "Meena", "Switch Transformer 1.5T", "GShard 600B", "BLOOM 176B", "LLaMA 7B",
            "LLaMA 13B", "LLaMA 33B", "LLaMA 65B", "Transformer big",
        ]
        for model in energies {
            let row = try #require(checks.first { $0["model"] == model })
            #expect(row["energy_verdict"] == "reproduced" && row["carbon_verdict"] == "reproduced", "\(model)")
        }
        let opt = try #require(checks.first { $0["model"] == "OPT 175B" })
        #expect(opt["carbon_verdict"] == "differs" && opt["energy_verdict"] == "reproduced")
        // 324 MWh at 231 g/kWh.
        #expect(abs((Double(opt["derived_carbon_t"] ?? "") ?? 0) - 74.8) < 0.1)
        #expect(try page(2025, "index.md").contains("OPT 175B is not reproduced"))
    }

    @Test(
        "from compute alone at least 80 % of the reported energies are inside, at a median width of at most 4; both printed"
    )
    func calibration() throws {
        let finding = try #require(try Findings.of("calibration").first { $0.id.contains("/compute/") })
        let width = try #require(finding.derived["medianWidth"])
        #expect(finding.n >= 12 && (finding.estimate ?? 0) >= 0.8 && width <= 4)
        #expect(finding.sentence.contains("of \(finding.n) runs") && finding.sentence.contains("times as high"))
        let compared = try csvRows(try page(2025, "figures/calibration.csv")).filter {
            $0["estimated_from"] == "compute"
        }
        #expect(compared.count == finding.n)
        #expect(Double(compared.count { $0["inside"] == "true" }) == finding.derived["inside"])
    }

    @Test("totals are of the records that can be estimated, with their coverage, and never of the world")
    func totals() throws {
        let totals = try Findings.of("training-energy-total")
        #expect(totals.count >= 10)
        for total in totals {
            #expect(total.sentence.contains("that can be estimated") && (total.coverage ?? 0) > 0)
            #expect((total.low ?? 0) <= (total.estimate ?? 0) && (total.estimate ?? 1) <= (total.high ?? .infinity))
            let rungs = ["reported", "fromAcceleratorTime", "fromCompute"].compactMap { total.derived[$0] }
            #expect(rungs.reduce(0, +) == Double(total.n))
        }
        #expect(try page(2025, "index.md").contains("not of the world"))
    }

    @Test("training energy and power draw grow, with an interval and a verdict on the shape")
    func growth() throws {
        for measure in ["training_energy_kwh", "training_power_draw_w"] {
            let found = try Findings.of(measure)
            let growth = try #require(found.first { $0.analysis == "growth" })
            #expect((growth.low ?? 0) > 1 && (growth.high ?? 0) > (growth.low ?? .infinity))
            #expect(found.contains { $0.analysis == "growthShape" && $0.verdict != nil })
        }
    }

    @Test("BLOOM is about 25 passengers, derived from the rows; GPT-3 is 502 t in one edition and 588 t in a later one")
    func bloomAndGPT3() throws {
        let bloom = try #require(try Findings.of("passengers").first)
        // Luccioni et al. 2022: 24.7 t; AI Index 2023: 0.99 t a passenger.
        #expect(abs((bloom.estimate ?? 0) - 24.7 / 0.99) < 0.01)
        let printed = try #require(try Findings.of("printed-carbon").first { $0.id.contains("/gpt-3/") })
        #expect(printed.derived["printed2023T"] == 502 && printed.derived["printed2025T"] == 588)
        // Patterson et al. 2021: 552.1 t.
        #expect(abs((printed.estimate ?? 0) / 552_100 - 1) < 0.01)
    }

    @Test("an edition shows what was printed by its year, and no later run")
    func earlierEdition() throws {
        #expect(try Findings.of("printed-carbon", edition: 2022).isEmpty)
        #expect(!(try page(2022, "figures/reported-footprints.csv")).contains("LLaMA 65B"))
        #expect(
            try csvRows(try page(2022, "figures/training-energy.csv")).allSatisfy {
                (Int($0["year"] ?? "") ?? 9999) <= 2022
            })
    }

    @Test("embodied carbon has a larger share on carbon-free supply; the same run in 20 countries; 810 times by levers")
    func scenarios() throws {
        let shares = try #require(try Findings.of("embodied-share").first).derived
        #expect((shares["medianShareCarbonFree"] ?? 0) > 2 * (shares["medianShare"] ?? 1))
        #expect(try csvRows(try page(2025, "figures/same-run-elsewhere.csv")).count == 20)
        let levers = try #require(try Findings.of("lever-gain").first)
        // Wu et al. 2022, section III: about 810 times.
        #expect(abs((levers.estimate ?? 0) / 810 - 1) < 0.01)
        let rebound = try #require(try Findings.of("rebound").first)
        // Wu et al. 2022, figure 8: 28.5 % less over two years.
        #expect(abs((rebound.estimate ?? 0) - 0.715) < 1e-9 && (rebound.derived["demandGrowth"] ?? 0) > 1)
        #expect(try page(2025, "index.md").contains("it is a scenario here"))
    }

    @Test("models without an estimate are counted by reason, and are listed")
    func gaps() throws {
        let finding = try #require(try Findings.of("estimated").first)
        let missing = try csvRows(try page(2025, "figures/not-estimated.csv"))
        #expect(missing.count == Int(finding.derived.values.reduce(0, +)) && missing.count < finding.n)
        #expect(missing.allSatisfy { $0["reason"]?.isEmpty == false })
    }
}

@Suite("The page of the footprints, from the shipped datasets")
struct FootprintPageTests {
    @Test("every notable model with an estimate has a section by its id, its row and its inputs")
    func sections() throws {
        let html = try footprints("index.html")
        let models = try csvRows(try footprints("figures/all-footprints.csv"))
        let inputs = Set(try csvRows(try footprints("figures/all-footprints-inputs.csv")).compactMap { $0["id"] })
        #expect(models.count > 250)
        for model in models {
            let id = try #require(model["id"])
            #expect(html.contains("<section id=\"\(id)\" class=\"record\">"), "\(id)")
            #expect(inputs.contains(id))
        }
        #expect(html.utf8.count < 1_500_000)
    }

    @Test("a FLOP-only model is given as a range; a reported one as stated, with its rung")
    func ranges() throws {
        let models = try csvRows(try footprints("figures/all-footprints.csv"))
        for model in models where model["rung"] == "3" {
            let low = try #require(Double(model["energy_low"] ?? "")),
                high = try #require(Double(model["energy_high"] ?? ""))
            #expect(high / low > 2, "\(model["id"] ?? "")")
        }
        let gpt3 = try #require(models.first { $0["id"] == "gpt-3-175b-davinci" })
        #expect(gpt3["rung"] == "1" && gpt3["energy_mid"] == "1287000")
    }

    @Test("unknown is unknown: an empty cell with its reason, never zero")
    func unknown() throws {
        for model in try csvRows(try footprints("figures/all-footprints.csv")) {
            for part in ["energy", "operational", "embodied", "water"] {
                let text = model["\(part)_mid"] ?? ""
                #expect(text.isEmpty ? model["not_estimated"]?.isEmpty == false : (Double(text) ?? 0) > 0)
            }
        }
    }
}
