import Foundation
import Pipeline
import Testing

private enum Findings {
    static func of(_ id: String, vintage: String = "2026-02") throws -> SiteFinding {
        let text = try ShippedSite.text("annual/2025/findings.json")
        let all = try SiteFinding.all(in: text)
        return try #require(all.first { $0.id == id && $0.vintage == vintage }, "\(id)")
    }
}

@Suite("The growth chapters, from the shipped datasets")
struct GrowthChaptersTests {
    // Every number here was computed from Datasets/models.csv and hardware.csv by numpy 1.26 and scipy 1.14: polyfit of log10
    // on decimal years, theilslopes, and 20,000 draws of each record's error.
    private let compute = "training_compute_flop/notable"

    @Test("all records, the running record and the ten largest of the trailing year grow as numpy says")
    func frontiers() throws {
        for (group, n, factor) in [
            ("all-records", 456, 4.3290), ("running-record", 29, 5.3365), ("top-10-of-the-trailing-year", 181, 5.3274),
        ] {
            let finding = try Findings.of("growthFrontier/\(compute)/\(group)/2010-to-edition")
            let (estimate, low, high) = (
                try #require(finding.estimate), try #require(finding.low), try #require(finding.high)
            )
            #expect(finding.n == n)
            #expect(abs(estimate - factor) < 0.0001)
            #expect(low < estimate && estimate < high)
        }
    }

    @Test("the same growth computed in other ways, and in every vintage")
    func sensitivity() throws {
        for (group, n, factor) in [("theil-sen", 456, 4.5895), ("confident-records-only", 275, 4.2992)] {
            let finding = try Findings.of("growthSensitivity/\(compute)/\(group)/2010-to-edition")
            #expect(finding.n == n)
            #expect(abs((finding.estimate ?? 0) - factor) < 0.0001)
        }
        for vintage in ["2022-06", "2023-12", "2024-02", "2025-02", "2025-06"] {
            let finding = try Findings.of(
                "growthSensitivity/\(compute)/vintage-\(vintage)/2010-to-edition", vintage: vintage)
            #expect((3.9...4.8).contains(finding.estimate ?? 0))
        }
    }

    @Test("the records' own errors alone move the doubling time as much as 20,000 draws do: 5.56 to 5.80 months")
    func recordErrors() throws {
        let finding = try Findings.of("growthSensitivity/\(compute)/errors-of-the-records-alone/2010-to-edition")
        #expect(abs((finding.derived["doublingTimeMonthsLow"] ?? 0) - 5.5618) < 0.004)
        #expect(abs((finding.derived["doublingTimeMonthsHigh"] ?? 0) - 5.7998) < 0.004)
    }

    @Test("groups grow as numpy says, and those with too little say so")
    func groups() throws {
        for (group, n, factor) in [("language", 278, 5.8519), ("vision", 121, 4.1379)] {
            let finding = try Findings.of("growthGroup/\(compute)/\(group)/2010-to-edition")
            #expect(finding.n == n)
            #expect(abs((finding.estimate ?? 0) - factor) < 0.0001)
        }
        let small = try Findings.of("growthGroup/\(compute)/mathematics/2010-to-edition")
        #expect(small.verdict == "insufficientData" && small.estimate == nil && small.reason != nil)
    }

    @Test("the lag between open and closed frontiers, 9.70 months by least squares, is not settled by its interval")
    func lag() throws {
        let finding = try Findings.of("accessLag/\(compute)/all/2019-to-edition")
        #expect(abs((finding.estimate ?? 0) - 9.7019) < 0.001)
        #expect(finding.verdict == "notSettled")
        #expect((finding.low ?? 1) < 0 && (finding.high ?? 0) > 9.7)
    }

    @Test("accelerators: doubling times of FLOP/s, per watt and per dollar")
    func hardware() throws {
        for (column, n, months) in [
            ("fp32_flop_per_s", 144, 32.841), ("fp32_flop_per_s-per-tdp_w", 138, 39.568),
            ("fp32_flop_per_s-per-price_usd", 58, 44.010), ("tensor16_flop_per_s", 67, 27.346),
        ] {
            let finding = try Findings.of("columnGrowth/\(column)/hardware/over-all-years/to-edition")
            #expect(finding.n == n)
            #expect(abs((finding.derived["doublingTimeMonths"] ?? 0) - months) < 0.001)
        }
    }

    @Test("a figure warns where fewer than 30 % of the records state its measure, and shows coverage by year")
    func coverage() throws {
        let page = try ShippedSite.text("annual/2025/index.md")
        let cost = try #require(page.components(separatedBy: "### ").first { $0.contains("Training cost (2023 USD)") })
        #expect(cost.contains("Only 21 % of the records state this value"))
        #expect(cost.contains("Coverage of training cost by year"))
        #expect(cost.contains("The keepers of the records choose what is notable"))
    }

    @Test("an edition later than its vintage is refused, since the vintage has nothing to say of it")
    func editionAfterVintage() throws {
        let folder = try TemporaryFolder()
        let run = try CommandLineRun([
            "build", "--edition", "2024", "--vintage", "2022-06", "--no-png", "--output",
            folder.path + "/site",
        ])
        #expect(run.exitCode == 64)
        #expect(run.messages.contains("Vintage 2022-06 was taken before 2024 began"))
    }

    @Test("from a vintage without accelerators the chapter is left out with a line; today's table does not stand in")
    func vintageWithoutHardware() throws {
        let folder = try TemporaryFolder()
        _ = try build(
            BuildOptions(
                project: CommandLineRun.repository, output: folder.path + "/site", edition: 2022, report: "annual",
                vintage: "2023-12", resamples: 50))
        let page = try folder.text("site/annual/2022@2023-12/index.md")
        let chapter = try #require(page.components(separatedBy: "\n## ").first { $0.hasPrefix("Accelerators") })
        #expect(chapter.contains("This chapter is left out: vintage 2023-12 holds no records of hardware"))
        #expect(!chapter.contains("FLOP/s"))
    }
}
