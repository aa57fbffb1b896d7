import Foundation
import Pipeline
import Testing

private func page(_ file: String) throws -> String { try ShippedSite.text("benchmarks/" + file) }

private struct Findings {
    let findings: [SiteFinding]

    init(_ text: String) throws { findings = try SiteFinding.all(in: text) }

    func of(_ analysis: String) -> [SiteFinding] { findings.filter { $0.analysis == analysis } }
}

@Suite("The pages of the benchmarks, from the shipped datasets")
struct BenchmarkPagesTests {
    @Test(
        "every benchmark with results has a page, linked from the list, with its finding and the files behind its figures"
    )
    func pages() throws {
        let list = try page("index.html")
        let ids = try csvRows(try page("figures/all-benchmarks.csv")).compactMap { $0["benchmark"] }
        #expect(ids.count >= 120 && Set(ids).count == ids.count)
        for id in ids {
            #expect(list.contains("href=\"../benchmarks/\(id)/index.html\""), "\(id)")
            #expect(try Findings(try page(id + "/findings.json")).of("saturation").map(\.measure) == [id])
        }
        for file in ["index.html", "index.md", "figures/history.csv", "figures/history.svg", "figures/years.csv"] {
            #expect(try !page("gpqa-diamond/" + file).isEmpty)
        }
        #expect(try ShippedSite.text("index.html").contains("href=\"benchmarks/index.html\""))
    }

    /// Record trajectories at their end, 2020-05-31 (methods/trends.md, section 4).
    @Test(
        "the known answers of the record trajectories",
        arguments: [
            ("imagenet-top-5", "saturated"), ("cifar-10", "saturated"), ("imagenet-top-1", "nearSaturation"),
            ("cifar-100", "nearSaturation"), ("coco-box-ap", "improving"), ("wmt14-en-de", "improving"),
        ])
    func trajectories(benchmark: String, verdict: String) throws {
        let year = try #require(try csvRows(try page(benchmark + "/figures/years.csv")).last)
        #expect(year["verdict"] == verdict && year["at"]?.hasPrefix("20") == true)
    }

    @Test(
        "the known answers of the hub in August 2025, beside today's",
        arguments: [
            ("hellaswag", "saturated"), ("gsm8k", "nearSaturation"), ("boolq", "plateau"), ("winogrande", "slowing"),
            ("gpqa-diamond", "improving"), ("frontiermath", "improving"),
        ])
    func hub(benchmark: String, verdict: String) throws {
        let changes = try csvRows(try page("figures/changed-verdicts.csv")).filter { $0["benchmark"] == benchmark }
        #expect(changes.map { $0["vintage"] } == ["2025-08", "2026-02"])
        #expect(changes.first?["verdict"] == verdict)
    }

    @Test(
        "a page on which only records are known names no interval of 95 %; one with all results has the typical result's"
    )
    func intervals() throws {
        let records = try page("imagenet-top-1/index.md")
        #expect(
            records.contains(
                "It describes the records: since only those are known, it is no estimate and has no interval."))
        #expect(!records.contains("95 % interval"))
        let all = try page("hellaswag/index.md")
        #expect(all.contains("That is the ceiling of what results are typically like, not of the record"))
        #expect(all.contains("(95 % interval"))
    }

    @Test("an unbounded benchmark has no headroom, and its page says so")
    func unbounded() throws {
        let finding = try #require(try Findings(try page("wmt14-en-de/findings.json")).of("saturation").first)
        #expect(finding.estimate == nil && finding.reason?.contains("no headroom") == true)
        #expect(try page("atari-pong/index.md").contains("unbounded"))
    }

    @Test("the sweep: 4,011 triples, all excluded ones counted, shares that add up to one")
    func sweep() throws {
        let sweep = try Findings(try page("findings.json")).of("trajectorySweep")
        #expect(sweep.count == 8)
        #expect(abs(sweep.compactMap(\.estimate).reduce(0, +) - 1) < 1e-9)
        let first = try #require(sweep.first)
        // 565 lower-is-better and 307 undecidable metrics of those that the text counts as 566 and some 400.
        #expect(first.derived["triples"] == 4011)
        #expect(
            (first.derived["excluded"] ?? 0) + (first.derived["duplicates"] ?? 0) + Double(first.n) == 4011)
        #expect(try page("index.md").contains("565 whose metric is better when lower"))
        #expect(first.asOf == "2020-05-31")
    }

    @Test("METR's horizons by suite, each with its interval; MLPerf with resubmitted runs marked")
    func beyondCeilings() throws {
        let horizons = try Findings(try page("findings.json")).of("timeHorizon")
        #expect(horizons.count == 2 && horizons.allSatisfy { (4...9).contains($0.estimate ?? 0) })
        let times = try csvRows(try page("figures/training-times.csv"))
        #expect(times.count == 98 && times.contains { $0["resubmitted"] == "true" })
    }

    @Test("a limit set in report.yml moves verdicts and is printed")
    func thresholds() throws {
        let folder = try TemporaryFolder()
        for name in ["Datasets", "Templates"] {
            try FileManager.default.copyItem(
                atPath: CommandLineRun.repository + "/" + name, toPath: folder.path + "/" + name)
        }
        let plan = """
            title: Limits
            thresholds:
              nearHeadroom: 0.5
            chapters:
              - id: all
                title: All
                figures:
                  - id: verdicts
                    analysis: benchmarkVerdicts
                  - id: limits
                    analysis: saturationThresholds
            """
        try folder.write(plan, to: "Templates/limits/report.yml")
        _ = try build(
            BuildOptions(
                project: folder.path, output: folder.path + "/site", report: "limits", resamples: 200))
        let frontierMath = try csvRows(try folder.text("site/limits/figures/verdicts.csv")).first {
            $0["benchmark"] == "frontiermath"
        }
        #expect(frontierMath?["verdict"] == "nearSaturation")
        #expect(try folder.text("site/limits/index.md").contains("| nearHeadroom | 0.5 | 0.15 |"))
    }
}

@Suite("The annual edition 2022: verdicts as of 31 December 2022")
struct BenchmarksOf2022Tests {
    private func findings() throws -> Findings {
        try Findings(try ShippedSite.text("annual/2022/findings.json"))
    }

    @Test("nothing after the year's end is used: no verdict is of a later day, and GPQA is not there yet")
    func asOf() throws {
        let verdicts = try findings().of("saturation")
        #expect(verdicts.count >= 120)
        #expect(verdicts.allSatisfy { $0.asOf <= "2022-12-31" && $0.edition == 2022 && $0.vintage == "2026-02" })
        #expect(!verdicts.contains { $0.measure == "gpqa-diamond" })
    }

    @Test(
        "verdicts of then, not today's",
        arguments: [
            ("hellaswag", "improving", "2022-12-31"), ("squad-1-1-f1", "saturated", "2022-12-31"),
            ("imagenet-top-1", "nearSaturation", "2020-05-31"), ("mmlu", "insufficientData", "2022-12-31"),
        ])
    func verdicts(benchmark: String, verdict: String, asOf: String) throws {
        let finding = try #require(try findings().of("saturation").first { $0.measure == benchmark })
        #expect(finding.verdict == verdict && finding.asOf == asOf)
        let asked = try CommandLineRun(["saturation", benchmark, "--at", "2022-12-31", "--format", "json"])
        #expect(asked.output.contains("\"verdict\": \"\(verdict)\""))
    }

    @Test(
        "the middle gain of 2022 and since launch stand beside each other, with small line charts and links to the pages"
    )
    func gains() throws {
        let gain = try #require(try findings().of("benchmarkGain").first)
        #expect((gain.estimate ?? 0) < 0.15 && (gain.derived["sinceLaunch"] ?? 0) > 0.3)
        let html = try ShippedSite.text("annual/2022/index.html")
        #expect(html.contains("class=\"sparkline\"") && html.contains("../../benchmarks/mmlu/index.html"))
    }

    @Test("an edition that is built alone links to no page that is not")
    func alone() throws {
        let folder = try TemporaryFolder()
        _ = try build(
            BuildOptions(
                project: CommandLineRun.repository, output: folder.path + "/site", edition: 2022, report: "annual",
                resamples: 50))
        #expect(try !folder.text("site/annual/2022/index.html").contains("benchmarks/mmlu/"))
    }

    @Test("an edition from a vintage without benchmarks leaves the chapter out with a line that says so")
    func leftOut() throws {
        let folder = try TemporaryFolder()
        _ = try build(
            BuildOptions(
                project: CommandLineRun.repository, output: folder.path + "/site", edition: 2022, report: "annual",
                vintage: "2023-12", resamples: 200))
        let text = try folder.text("site/annual/2022@2023-12/index.md")
        #expect(text.contains("This chapter is left out: vintage 2023-12 holds no benchmark results"))
        #expect(!text.contains("HellaSwag"))
    }
}
