import Foundation
import Testing

@Suite("almanac trend at the command line")
struct TrendCommandTests {
    private let growth = ["trend", "Tests/Fixtures/trend/growth.csv", "--x", "Published", "--y", "Compute (FLOP)"]

    @Test("a table of at most 80 columns on standard output, nothing on standard error")
    func table() throws {
        let run = try CommandLineRun(growth)
        #expect(run.exitCode == 0 && run.messages.isEmpty)
        #expect(run.output.contains("Doubling time (months)   7.13"))
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test("our own datasets, CSV and XML, as any other file")
    func ownDatasets() throws {
        let csv = try CommandLineRun([
            "trend", "Datasets/models.csv", "--x", "date", "--y", "training_compute_flop", "--where",
            "year >= 2010 and notability_criteria is known", "--cluster", "organizations", "--format", "json",
        ])
        #expect(csv.exitCode == 0)
        let json = try #require(try JSONSerialization.jsonObject(with: Data(csv.output.utf8)) as? [String: Any])
        let doubling = try #require((json["doublingTimeMonths"] as? [String: Any])?["estimate"] as? Double)
        // Sevilla et al. (2022): about 6 months since 2010; methods/trends.md gives 5.4 to 6.0 by vintage.
        #expect((5...6.5).contains(doubling))
        let xml = try CommandLineRun([
            "trend", "Datasets/models-1950-2009.xml", "--x", "date", "--y", "training_compute_flop",
        ])
        #expect(xml.exitCode == 0 && xml.output.contains("Doubling time (months)   20."))
    }

    @Test(
        "every format", arguments: [("json", "{\n"), ("markdown", "## Compute"), ("svg", "<svg"), ("table", "Compute")])
    func formats(format: String, start: String) throws {
        let run = try CommandLineRun(growth + ["--format", format, "--frontier", "top:5", "--resamples", "200"])
        #expect(run.exitCode == 0 && run.output.hasPrefix(start))
    }

    @Test("the same call gives the same bytes; another seed moves only what is resampled")
    func seed() throws {
        let call = growth + ["--frontier", "record", "--resamples", "300", "--format", "json"]
        let first = try CommandLineRun(call)
        #expect(try CommandLineRun(call).output == first.output)
        #expect(try CommandLineRun(call + ["--seed", "7"]).output != first.output)
        #expect(try CommandLineRun(growth + ["--seed", "7"]).output == CommandLineRun(growth).output)
    }

    @Test(
        "usage: 64 with what is wrong",
        arguments: [
            (["--x", "Publised"], "Did you mean \"Published\"?"), (["--where", "year >"], "       ^"),
            (["--frontier", "best"], "Give all, record, or top:K"), (["--breaks", "3"], "Give auto, none, or 1 to 2"),
            (["--resamples", "0"], "--resamples must be"), (["--delimiter", ";;"], "is no delimiter"),
            (["--log", "--levels"], "levels"),
        ])
    func usage(options: [String], words: String) throws {
        let run = try CommandLineRun(growth + options)
        #expect(run.exitCode == 64 && run.output.isEmpty)
        #expect(run.messages.contains(words), "\(run.messages)")
    }

    @Test("a file that cannot be trusted: 65; one that is missing: 66")
    func files() throws {
        let page = try CommandLineRun(["trend", "Tests/Fixtures/ingest/html-saved-as.csv", "--x", "a", "--y", "b"])
        #expect(page.exitCode == 65 && page.messages.contains("this is an HTML page"))
        let missing = try CommandLineRun(["trend", "nowhere.csv", "--x", "a", "--y", "b"])
        #expect(missing.exitCode == 66 && missing.messages.contains("nowhere.csv"))
    }

    @Test("too few rows are an answer: exit 0, insufficientData with the reason")
    func insufficient() throws {
        let folder = try TemporaryFolder()
        try folder.write("when,what\n2015,3\n", to: "one.csv")
        let run = try CommandLineRun(["trend", folder.path + "/one.csv", "--x", "when", "--y", "what"])
        #expect(run.exitCode == 0)
        #expect(run.output.contains("Shape: insufficientData: 1 record where at least 4 are needed."))
    }
}
