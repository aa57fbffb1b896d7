import Footprint
import Quantities
import Testing

@testable import Pipeline

@Suite("almanac footprint: bad input gets a clear message")
struct FootprintBadInputTests {
    struct Case: Sendable, CustomStringConvertible {
        let description: String
        let words: [String]
        let change: @Sendable (inout FootprintRequest) -> Void

        init(_ description: String, _ words: [String], _ change: @escaping @Sendable (inout FootprintRequest) -> Void) {
            self.description = description
            self.words = words
            self.change = change
        }
    }

    static let cases: [Case] = [
        Case("unknown hardware", ["--hardware", "\"H100\"", "NVIDIA H100 SXM5 80GB"]) { $0.hardware = "H100" },
        Case("misspelt hardware", ["Did you mean \"NVIDIA A100\""]) { $0.hardware = "NVIDA A100" },
        Case("unknown country", ["--country", "Did you mean \"France\""]) { $0.country = "Frnace" },
        Case("unknown region", ["--region", "us-central1"]) { $0.region = "us-centrall" },
        Case("unknown model", ["--model", "Did you mean \"GPT-3 175B\""]) { $0.model = "GTP-3 175B" },
        Case("unknown profile", ["--profile", "facebook-rm1"]) { $0.profile = "facebok-rm1" },
        Case("PUE below 1", ["--pue", "from 1 to 5", "0.9"]) { $0.pue = "0.9" },
        Case("PUE above 5", ["--pue", "from 1 to 5"]) { $0.pue = "5.1" },
        Case("a decimal comma", ["--pue", "1,1", "1.1"]) { $0.pue = "1,1" },
        Case("MFU above 1", ["--mfu", "72", "percentage", "0.72"]) { $0.mfu = "72.0" },
        Case("a negative energy", ["--energy-kwh", "above 0"]) { $0.energyKWh = "-5" },
        Case("energy of zero", ["--energy-kwh", "above 0"]) { $0.energyKWh = "0" },
        Case("an energy with its unit", ["--energy-kwh", "12 MWh"]) { $0.energyKWh = "12 MWh" },
        Case("not a number", ["--flop", "nan"]) { $0.flop = "nan" },
        Case("infinite", ["--flop"]) { $0.flop = "1e400" },
        Case("a year that is none", ["--year", "whole year"]) { $0.year = "2020.5" },
        Case("a year far off", ["--year", "1900 to 2100"]) { $0.year = "20" },
        Case("odd bits", ["--format-bits", "64, 32, 19, 16, 8 or 4"]) { $0.formatBits = "12" },
        Case("two places", ["--country or --region"]) { ($0.country, $0.region) = ("France", "us-central1") },
        Case("hours of no accelerators", ["--hours", "--chips"]) { $0.hours = "100" },
        Case("PUE of no energy", ["--energy-kwh"]) { ($0.energyKWh, $0.energyIncludesPUE) = (nil, true) },
        Case("no lever", ["\"cooling\" is no lever", "facebook-language-model"]) { $0.levers = ["cooling"] },
        Case("a lever's bad number", ["--levers", "from 1 to 5"]) { $0.levers = ["pue=0.5"] },
        Case("a lever for what did not go in", ["--levers mfu=0.5", "State it"]) { $0.levers = ["mfu=0.5"] },
        Case("no queries", ["--lifetime-queries", "above 0"]) { $0.lifetimeQueries = "0" },
    ]

    @Test("usage, with the option and what to do", arguments: cases)
    func usage(wrong: Case) throws {
        let failure = try #require(
            try FootprintFixture.failure {
                ($0.energyKWh, $0.pue) = ("1000", "1.2")
                wrong.change(&$0)
            })
        #expect(failure.kind == .usage)
        for words in wrong.words { #expect(failure.message.contains(words), "\(failure.message)") }
    }

    @Test("electricity that emits nothing, and accelerator time said twice, are refused; compute beside energy is told")
    func contradictions() throws {
        let none = try #require(
            try FootprintFixture.failure { ($0.energyKWh, $0.gridGramsPerKWh) = ("1000", "0") })
        #expect(none.message.contains("no electricity emits nothing"))
        let twice = try #require(
            try FootprintFixture.failure {
                ($0.chips, $0.hours, $0.chipHours) = ("100", "10", "500")
            })
        #expect(twice.message.contains("both say the accelerator time"))
        let report = try FootprintFixture.report { ($0.energyKWh, $0.flop) = ("1000", "1e24") }
        #expect(report.warnings.contains { $0.contains("--flop is not used") })
    }

    @Test("compute without hardware is no failure: null with its reason, and the reason says what to state")
    func noHardware() throws {
        let report = try FootprintFixture.report { $0.flop = "1e24" }
        #expect(report.estimate.energy == nil && report.estimate.rung == .none)
        let reason = try #require(report.estimate.notEstimated.first { $0.part == .energy })
        #expect("\(reason.reason)".contains("State it"))
        let json = FootprintJSON.value(report).text()
        #expect(json.contains("\"energyKWh\": null") && json.contains("\"operationalKgCO2e\": null"))
        #expect(throws: Failure.self) { try FootprintSVG.bytes(report) }
    }
}
