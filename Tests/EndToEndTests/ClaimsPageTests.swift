import Foundation
import Pipeline
import Testing

private enum Findings {
    /// Those of one statement of `claims.csv`, oldest vintage first.
    static func of(_ statement: String) throws -> [SiteFinding] {
        try SiteFinding.all(in: ShippedSite.text("claims/findings.json")).filter { $0.id.contains("/\(statement)/") }
            .sorted { $0.vintage < $1.vintage }
    }
}

private let vintages = ["2022-06", "2023-12", "2024-02", "2025-02", "2025-06", "2026-02"]

@Suite("The page of the claims, from the shipped datasets")
struct ClaimsPageTests {
    @Test("the crossover of 2015 is reproduced in all six vintages, with its interval")
    func crossover() throws {
        let findings = try Findings.of("crossover")
        #expect(findings.map(\.vintage) == vintages)
        for finding in findings {
            #expect(finding.analysis == "claim" && finding.estimate == 2015 && finding.verdict == "reproduced")
            let (low, high) = (try #require(finding.low), try #require(finding.high))
            #expect(low <= 2015 && 2015 <= high && high <= 2018)
        }
    }

    @Test(
        "compute doubled about every 20 months before 2010 and every 5 to 6 months since, with intervals, in every vintage"
    )
    func doublingTimes() throws {
        // Epoch AI's June 2025 export by ordinary least squares: 20.3 and 5.4 months; February 2026: 20.5 and 5.7.
        let before = try Findings.of("compute-before-2010")
        let since = try Findings.of("compute-since-2010")
        for findings in [before, since] {
            #expect(findings.map(\.vintage) == vintages)
            #expect(findings.allSatisfy { $0.verdict == "reproduced" })
        }
        let (early, late) = (before.compactMap(\.estimate), since.compactMap(\.estimate))
        try #require(early.count == 6 && late.count == 6)
        #expect(early.allSatisfy { (20...22.6).contains($0) })
        #expect(late.allSatisfy { (5.3...6).contains($0) })
        #expect(abs(early[4] - 20.3) < 0.05 && abs(early[5] - 20.5) < 0.05)
        #expect(abs(late[4] - 5.4) < 0.05 && abs(late[5] - 5.7) < 0.05)
        for finding in before + since {
            let (low, high) = (try #require(finding.low), try #require(finding.high))
            #expect(low < (finding.estimate ?? 0) && (finding.estimate ?? 0) < high)
        }
    }

    @Test("the frontier's growth factor stands beside 4 to 5 a year, and the page says that ours lies above")
    func frontier() throws {
        for statement in ["frontier-top-10", "frontier-running-record"] {
            let findings = try Findings.of(statement)
            #expect(findings.map(\.vintage) == vintages)
            for finding in findings {
                let (low, high) = (try #require(finding.low), try #require(finding.high))
                #expect(low <= 5 && high >= 4 && finding.verdict == "reproduced")
                let estimate = try #require(finding.estimate)
                #expect((5...7).contains(estimate))
                #expect(finding.reason?.contains("lies above it") == true)
            }
        }
    }

    @Test("\"every 5 months\" is reproduced by the vintages of 2025 and differs in that of 2026")
    func fiveMonths() throws {
        let verdicts = try Findings.of("compute-2010-2024").map(\.verdict)
        #expect(verdicts == ["notTestable", "notTestable", "notTestable", "reproduced", "reproduced", "differs"])
    }

    @Test(
        "printed counts beside each vintage's: nil where the year was not over",
        arguments: [
            ("industry-2022", [nil, 33, 45, 49, 44, 50], [false, false, false, false, false, false]),
            ("academia-2022", [nil, 7, 13, 15, 15, 17], [false, false, false, false, false, false]),
            ("academia-2024", [nil, nil, nil, 0, 3, 3], [false, false, false, true, false, false]),
        ] as [(String, [Double?], [Bool])])
    func counts(statement: String, counts: [Double?], reproduced: [Bool]) throws {
        let findings = try Findings.of(statement)
        #expect(findings.map(\.estimate) == counts)
        #expect(findings.map { $0.verdict == "reproduced" } == reproduced)
    }

    @Test("the June 2022 vintage holds the AI Index's series of industry in every year from 2002 to 2020")
    func series() throws {
        let industry = try #require(try Findings.of("series-industry").first)
        #expect(industry.vintage == "2022-06" && industry.reason == "1 of 20 years differs")
        #expect(industry.sentence.hasSuffix("the others: 2021."))
    }

    @Test("data, models and compute grow super-linearly; the number of models does not settle its shape")
    func shapes() throws {
        for statement in ["data", "model-size", "infrastructure-compute"] {
            #expect(try Findings.of(statement).allSatisfy { $0.verdict == "reproduced" }, "\(statement)")
        }
        #expect(try Findings.of("model-count").allSatisfy { $0.verdict == "notTestable" })
    }

    @Test(
        "gains on benchmarks: our medians' intervals are too wide to tell of 4 % in 2022 and 42 % since launch; older vintages hold no benchmarks"
    )
    func benchmarkGains() throws {
        let (year, launch) = (try Findings.of("gain-2022"), try Findings.of("gain-since-launch"))
        for findings in [year, launch] {
            #expect(findings.map(\.vintage) == vintages)
            #expect(findings.dropLast().allSatisfy { $0.verdict == "notTestable" })
            let today = try #require(findings.last)
            #expect(today.verdict == "notTestable")
            let (low, high) = (try #require(today.low), try #require(today.high))
            #expect(high > 4 * low)
        }
        let page = try ShippedSite.text("claims/index.md")
        #expect(page.contains("benchmarks with results of 2022 and before improved by"))
        #expect(page.contains("At the end of 2022,"))
    }

    @Test("every claim has a verdict and a reason in every vintage, in the page too")
    func complete() throws {
        let page = try ShippedSite.text("claims/index.md")
        let text = try ShippedSite.text("claims/findings.json")
        let all = try SiteFinding.all(in: text).filter {
            $0.analysis == "claim"
        }
        #expect(all.count == (21 + 3) * vintages.count)
        for finding in all {
            #expect(["reproduced", "differs", "notTestable"].contains(finding.verdict ?? ""))
            #expect(finding.reason?.isEmpty == false)
        }
        #expect(page.contains("reproduced in all of the 6 vintages that can test it"))
    }

    @Test("a claim that is not held stops the build with the nearest one")
    func unknownClaim() throws {
        let folder = try TemporaryFolder()
        try folder.write("id,name,date\na,A,2020-01-01\n", to: "Datasets/models.csv")
        try folder.write(
            "id,claim,title,statement,source,published,test\na,something,Something,it,Somebody 2020,2020,shape\n",
            to: "Datasets/claims.csv")
        try folder.write(
            """
            title: T
            chapters:
              - id: c
                title: C
                figures:
                  - id: f
                    analysis: claim
                    claim: somethign
            """, to: "Templates/own/report.yml")
        let run = try CommandLineRun(["build", "--project", folder.path, "--report", "own"])
        #expect(run.exitCode == 65)
        #expect(run.messages.contains("there is no claim \"somethign\" in Datasets/claims.csv"))
        #expect(run.messages.contains("report.yml:8"))
        #expect(run.messages.contains("It holds something."))
    }
}
