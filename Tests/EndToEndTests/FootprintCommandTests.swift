import Foundation
import Testing

@Suite("almanac footprint at the command line")
struct FootprintCommandTests {
    private let gpt3 = ["footprint", "--energy-kwh", "1287000", "--grid-g-per-kwh", "429"]

    @Test("a table of at most 80 columns on standard output, nothing on standard error")
    func table() throws {
        let run = try CommandLineRun(["footprint", "--model", "BLOOM 176B", "--profile", "facebook-rm1"])
        #expect(run.exitCode == 0 && run.messages.isEmpty)
        // Luccioni et al. 2022: 433 MWh × 1.2 at 57 g/kWh.
        #expect(run.output.contains("29.6 tCO2e") && run.output.contains("scenario"))
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test("JSON has every key of the contract; what has no estimate is null, with its reason")
    func json() throws {
        let run = try CommandLineRun(gpt3 + ["--format", "json"])
        #expect(run.exitCode == 0)
        let json = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(json["schema"] as? String == "almanac.footprint/1")
        for key in ["energyKWh", "operationalKgCO2e", "waterLitres"] {
            let range = try #require(json[key] as? [String: Double])
            #expect((range["low"] ?? 1) <= (range["mid"] ?? 0) && (range["mid"] ?? 1) <= (range["high"] ?? 0))
        }
        // Patterson et al. 2021, table 4: 552.1 t.
        let carbon = try #require((json["operationalKgCO2e"] as? [String: Double])?["mid"])
        #expect(abs(carbon / 552_100 - 1) < 0.001)
        #expect(json["embodiedKgCO2e"] is NSNull && json["rung"] as? Int == 1)
        let missing = try #require(json["notEstimated"] as? [[String: String]])
        #expect(missing.contains { $0["part"] == "embodied carbon" && $0["reason"]?.isEmpty == false })
        let inputs = try #require(json["inputs"] as? [[String: Any]])
        #expect(inputs.allSatisfy { ["given", "default"].contains($0["origin"] as? String) && $0["source"] != nil })
        let equivalents = try #require(json["equivalents"] as? [[String: Any]])
        #expect(equivalents.count == 4)
    }

    @Test("every format", arguments: [("markdown", "## Footprint of"), ("svg", "<svg")])
    func formats(format: String, start: String) throws {
        let run = try CommandLineRun(gpt3 + ["--format", format])
        #expect(run.exitCode == 0 && run.output.hasPrefix(start))
    }

    @Test("the same call gives the same bytes, whatever the locale and the time zone")
    func determinism() throws {
        let call = ["footprint", "--flop", "1e24", "--hardware", "NVIDIA A100", "--format", "json"]
        let first = try CommandLineRun(call)
        let second = try CommandLineRun(call, environment: ["TZ": "Asia/Tokyo", "LC_ALL": "de_DE.UTF-8"])
        #expect(first.exitCode == 0 && first.output == second.output)
    }

    @Test("usage: 64 with the option and the nearest names; nothing on standard output")
    func usage() throws {
        for (options, words) in [
            (["--hardware", "NVIDA A100"], "Did you mean"), (["--pue", "1,1"], "1.1"),
            (["--mfu", "72.0"], "percentage"), (["--format", "xml"], "format"),
        ] {
            let run = try CommandLineRun(gpt3 + options)
            #expect(run.exitCode == 64 && run.output.isEmpty)
            #expect(run.messages.contains(words), "\(run.messages)")
        }
        #expect(try CommandLineRun(["footprint", "--pue", "1.1"]).exitCode == 64)
    }

    @Test("a folder without datasets, or without the tables of footprints: 66")
    func missing() throws {
        let folder = try TemporaryFolder()
        #expect(try CommandLineRun(gpt3 + ["--project", folder.path]).exitCode == 66)
        try folder.write("id,name,date\na,A,2020\n", to: "Datasets/models.csv")
        let run = try CommandLineRun(gpt3 + ["--project", folder.path])
        #expect(run.exitCode == 66 && run.messages.contains("factors.csv"))
    }
}
