import Foundation
import Testing

@Suite("almanac saturation at the command line")
struct SaturationCommandTests {
    /// Twelve results of a made benchmark in percent; chance is 25.
    private let made = """
        Release date,Accuracy (%),Model name
        2018-03-01,40,a
        2018-09-01,52,b
        2019-01-15,61.5,c
        2019-06-01,58,d
        2019-11-01,70,e
        2020-02-01,79,f
        2020-08-01,84,g
        2021-01-01,88,h
        2021-06-01,91,i
        2022-01-01,93.5,j
        2022-07-01,95,k
        2023-02-01,97.2,l

        """

    private func json(_ arguments: [String]) throws -> [String: Any] {
        let run = try CommandLineRun(["saturation"] + arguments + ["--format", "json"])
        #expect(run.exitCode == 0 && run.messages.isEmpty, "\(run.messages)")
        return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    }

    @Test("a file: columns are guessed and the guess is said; the keys are those that README names")
    func file() throws {
        let folder = try TemporaryFolder()
        try folder.write(made, to: "scores.csv")
        let found = try json([folder.path + "/scores.csv", "--ceiling", "100", "--floor", "25", "--human", "90"])
        #expect(found["schema"] as? String == "almanac.saturation/1")
        #expect(found["verdict"] as? String == "saturated")
        // (100 − 97.2) / (100 − 25)
        #expect(abs((found["headroom"] as? Double ?? 0) - 0.037333) < 1e-5)
        #expect((found["records"] as? [Any])?.count == 11)
        #expect(found["humanPassed"] as? String == "2021-06-01")
        #expect((found["humanPassedBy"] as? [String: Any])?["name"] as? String == "i")
        #expect(found["coverageEnd"] as? String == "2023-02-01")
        let improvement = try #require(found["improvement"] as? [String: Any])
        // 93.5 stood twelve months before; 40 at the first result.
        #expect(abs(((improvement["lastYear"] as? [String: Any])?["points"] as? Double ?? 0) - 3.7) < 1e-9)
        #expect(abs(((improvement["sinceLaunch"] as? [String: Any])?["points"] as? Double ?? 0) - 57.2) < 1e-9)
        #expect(found["ceilingFit"] is [String: Any] && found["reason"] is String)
        let said = try #require(found["warnings"] as? [String]).joined(separator: "\n")
        #expect(said.contains("Release date (--x), Accuracy (%) (--y), Model name (--name)"))
        #expect(said.contains("higher scores are better, since the ceiling is above the floor"))
    }

    @Test("cutting the file at a date gives the verdict that --at gives, for the same coverage end")
    func cut() throws {
        let folder = try TemporaryFolder()
        try folder.write(made, to: "whole.csv")
        let lines = made.split(separator: "\n", omittingEmptySubsequences: false)
        for date in ["2019-12-31", "2021-03-01", "2022-12-31"] {
            let kept = lines.filter { $0.hasPrefix("Release") || ($0 != "" && $0 <= date + "~") }
            try folder.write(kept.joined(separator: "\n") + "\n", to: "cut.csv")
            let options = ["--ceiling", "100", "--floor", "25", "--at", date, "--coverage-end", "2023-06-30"]
            let (whole, cut) = (
                try json([folder.path + "/whole.csv"] + options), try json([folder.path + "/cut.csv"] + options)
            )
            for key in ["verdict", "reason", "judgedAt"] {
                #expect(whole[key] as? String == cut[key] as? String, "\(key) at \(date)")
            }
            #expect(whole["headroom"] as? Double == cut["headroom"] as? Double)
        }
    }

    @Test("records alone get a curve and no interval")
    func recordsOnly() throws {
        let folder = try TemporaryFolder()
        try folder.write(made, to: "scores.csv")
        let found = try json([folder.path + "/scores.csv", "--ceiling", "100", "--floor", "25", "--records-only"])
        let fit = try #require(found["ceilingFit"] as? [String: Any])
        #expect(fit["low"] is NSNull && fit["high"] is NSNull && fit["level"] is NSNull)
        #expect(found["ceilingFitReason"] is String)
    }

    @Test(
        "the project's benchmarks: known answers of the hub in August 2025 and of May 2020",
        arguments: [
            ("hellaswag", "2025-08-01", "saturated"), ("gsm8k", "2025-08-01", "nearSaturation"),
            ("boolq", "2025-08-01", "plateau"), ("winogrande", "2025-08-01", "slowing"),
            ("gpqa-diamond", "2025-08-01", "improving"), ("frontiermath", "2025-08-01", "improving"),
            ("imagenet-top-5", "2020-05-31", "saturated"), ("imagenet-top-1", "2020-05-31", "nearSaturation"),
            ("cifar-100", "2020-05-31", "nearSaturation"), ("coco-box-ap", "2020-05-31", "improving"),
            ("wmt14-en-de", "2020-05-31", "improving"),
        ])
    func knownAnswers(benchmark: String, date: String, verdict: String) throws {
        #expect(try json([benchmark, "--at", date])["verdict"] as? String == verdict)
    }

    @Test("an unbounded benchmark has no headroom; its name may be given in place of its id")
    func unbounded() throws {
        let found = try json(["wmt14-en-de"])
        #expect(found["headroom"] is NSNull)
        #expect(try json(["GPQA Diamond"])["source"] as? String == "benchmark gpqa-diamond, vintage 2026-02")
    }

    @Test("text of at most 80 columns; every other format", arguments: ["table", "markdown", "svg"])
    func formats(format: String) throws {
        let run = try CommandLineRun(["saturation", "gpqa-diamond", "--format", format])
        #expect(run.exitCode == 0 && run.messages.isEmpty)
        switch format {
        case "table": #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
        case "markdown": #expect(run.output.hasPrefix("## GPQA Diamond: near saturation"))
        default: #expect(run.output.hasPrefix("<svg") && run.output.contains("GPQA Diamond: near saturation"))
        }
    }

    @Test(
        "usage: 64 with what is wrong",
        arguments: [
            (["mmul"], "Did you mean \"mmlu\""), (["mmlu", "--x", "date"], "--x is for a file"),
            (["mmlu", "--at", "31.12.2022"], "is no date"), (["mmlu", "--ceiling", "many"], "is no number"),
            (["mmlu", "--direction", "highr"], "Did you mean \"higher\"?"),
            (["Datasets/benchmark-results/squad.xml", "--ceiling", "100"], "holds 4 benchmarks"),
            (["Datasets/benchmark-results/mmmu.csv", "--y", "scor"], "Did you mean \"score\"?"),
        ])
    func usage(arguments: [String], words: String) throws {
        let run = try CommandLineRun(["saturation"] + arguments)
        #expect(run.exitCode == 64 && run.output.isEmpty)
        #expect(run.messages.contains(words), "\(run.messages)")
    }

    @Test("a direction that nothing states is asked for, never guessed")
    func direction() throws {
        let folder = try TemporaryFolder()
        try folder.write(made, to: "scores.csv")
        let run = try CommandLineRun(["saturation", folder.path + "/scores.csv"])
        #expect(run.exitCode == 64)
        #expect(run.messages.contains("Pass --direction higher or --direction lower"))
        let unbounded = try json([folder.path + "/scores.csv", "--direction", "higher"])
        #expect(unbounded["headroom"] is NSNull)
        #expect((unbounded["warnings"] as? [String])?.contains { $0.contains("taken as unbounded") } == true)
        let bare = try CommandLineRun(["saturation", folder.path + "/scores.csv", "--ceiling-kind", "perfect"])
        #expect(bare.exitCode == 64 && bare.messages.contains("--ceiling-kind perfect needs --ceiling"))
    }

    @Test("scores below zero can be stated; fractions on a scale to 100 are asked about; the scale is printed")
    func scale() throws {
        let folder = try TemporaryFolder()
        try folder.write("date,score\n2020-01-01,-10\n2021-01-01,0.2\n2022-01-01,0.9\n", to: "low.csv")
        let file = folder.path + "/low.csv"
        let found = try json([file, "--floor", "-21", "--ceiling", "100", "--human", "-5"])
        #expect((found["scale"] as? [String: Any])?["floor"] as? Double == -21)
        #expect((found["warnings"] as? [String])?.contains { $0.contains("all scores are at most 1") } == true)
        let table = try CommandLineRun(["saturation", "gpqa-diamond"]).output
        #expect(table.contains("Scale: floor 25 %, ceiling 100 % (kind perfect)"))
        #expect(table.contains("Human baseline: 69.7 %") && table.contains("Held: "))
    }

    @Test("bad cells are told with line and advice, and every other result is used")
    func badCells() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "date;score;model\n2020-01-05;40;a\n2021-02-03;60;b\n2021-02-03;61;c\n2022-05-06;0.7;d\n2022-06-06;80;e\n"
                + "2023-01-01;120;f\n;90;g\n13/2023;85;h\n2023-02-02;n/a;i\n",
            to: "scores.csv")
        let comma = try CommandLineRun(["saturation", folder.path + "/scores.csv", "--ceiling", "100"])
        #expect(comma.exitCode == 64 && comma.messages.contains("pass --delimiter ';'"))
        let found = try json([folder.path + "/scores.csv", "--ceiling", "100", "--delimiter", ";"])
        let diagnostics = try #require(found["diagnostics"] as? [[String: Any]])
        let lines = Dictionary(
            diagnostics.map { ($0["rule"] as? String ?? "", $0["line"] as? Int ?? 0) }, uniquingKeysWith: { $1 })
        #expect(
            lines == [
                "unreadable-date": 9, "unreadable-score": 10, "missing-score": 10, "impossible-score": 7,
                "mixed-units": 5, "same-day": 3, "undated": 8,
            ])
        #expect(found["results"] as? Int == 5)
        #expect((found["undated"] as? [String: Any])?["beatsRecord"] as? Bool == true)
    }

    @Test("dates that cannot be read: 65 with the format that would read them; ceiling and floor alike: 64")
    func refusals() throws {
        let folder = try TemporaryFolder()
        try folder.write("Published,Top-1 acc\n30/11/2022,50\n01/12/2022,60\n", to: "scores.csv")
        let dates = try CommandLineRun(["saturation", folder.path + "/scores.csv", "--ceiling", "100"])
        #expect(dates.exitCode == 65 && dates.messages.contains("Pass --date-format '%d/%m/%Y'"))
        let alike = try CommandLineRun([
            "saturation", folder.path + "/scores.csv", "--ceiling", "100", "--floor", "100", "--date-format",
            "%d/%m/%Y",
        ])
        #expect(alike.exitCode == 64 && alike.messages.contains("is not higher than the floor 100"))
    }

    @Test("a file without a readable score: 65; one that is missing: 66")
    func files() throws {
        let folder = try TemporaryFolder()
        try folder.write("date,score\n2020,high\n", to: "words.csv")
        let words = try CommandLineRun(["saturation", folder.path + "/words.csv", "--ceiling", "100"])
        #expect(words.exitCode == 65 && words.messages.contains("can be read as a number"))
        let missing = try CommandLineRun(["saturation", "nowhere.csv", "--ceiling", "100"])
        #expect(missing.exitCode == 66 && missing.messages.contains("nowhere.csv"))
    }
}
