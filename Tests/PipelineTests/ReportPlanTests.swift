import Quantities
import Records
import Testing

@testable import Pipeline

@Suite("report.yml")
struct ReportPlanTests {
    private let reader = ReportPlanYAML(
        file: "report.yml",
        measures: [Measure(field: "training_compute_flop", title: "Training compute", unit: "FLOP")],
        resources: ["hardware"],
        vintages: [19_160, 19_700, 20_500].map { day in
            let asOf = PartialDate(CalendarDay(daysSinceEpoch: day))
            return Vintage(label: String(asOf.iso.prefix(7)), asOf: asOf, populationIsAll: false)
        }
    )

    @Test("a plan with editions, chapters and figures")
    func plan() throws {
        let plan = try reader.plan(
            id: "annual",
            text: """
                title: AI in figures
                editions: [2023, 2022]
                chapters:
                  - id: scale
                    title: Scale
                    figures:
                      - id: training-compute
                        analysis: growth
                        measure: training_compute_flop
                        where: notable
                        eras: [2010]
                """)
        #expect(plan.editions == [2022, 2023])
        let figure = try #require(plan.chapters.first?.figures.first)
        #expect(figure.analysis == .growth)
        #expect(figure.population?.text == "notable")
        #expect(figure.eras == [2010])
        #expect(figure.line == 7)
    }

    @Test("vintage: each makes one figure for every earlier vintage, up to the last year that it knew whole")
    func eachVintage() throws {
        let plan = try reader.plan(
            id: "own",
            text: """
                title: T
                chapters:
                  - id: a
                    title: A
                    figures:
                      - {id: teams, analysis: teams, vintage: each}
                """)
        let figures = plan.chapters.flatMap(\.figures)
        #expect(figures.map(\.id) == ["teams-2022-06", "teams-2023-12"])
        #expect(figures.map(\.vintage) == ["2022-06", "2023-12"])
        #expect(figures.map(\.to) == [2021, 2022])
    }

    @Test("limits of the saturation rules, and the pages of benchmarks")
    func saturation() throws {
        let plan = try reader.plan(
            id: "benchmarks",
            text: """
                title: Benchmarks
                thresholds:
                  saturatedHeadroom: 0.1
                  recentMonths: 12
                chapters: []
                benchmark-pages:
                  - id: life
                    title: Life
                    figures:
                      - id: history
                        analysis: benchmarkHistory
                """)
        #expect(plan.thresholds.saturatedHeadroom == 0.1 && plan.thresholds.recentMonths == 12)
        #expect(plan.thresholds.nearHeadroom == 0.15)
        #expect(plan.benchmarkPages.map(\.id) == ["life"])
    }

    @Test(
        "every error names its line and the nearest valid word",
        arguments: [
            ("title: A\nchapterz: []\n", 2, "no key \"chapterz\"", "\"chapters\""),
            ("title: A\n", 1, "lacks \"chapters\"", "chapters: …"), ("", nil, "empty", "title"),
            (
                figure("analysis: growht\n        measure: training_compute_flop"), 7, "no analysis \"growht\"",
                "\"growth\""
            ),
            (
                figure("analysis: growth\n        measure: trainig_compute_flop"), 8, "no measure",
                "\"training_compute_flop\""
            ),
            (figure("analysis: growth"), 6, "needs a \"measure\"", "almanac list"),
            (figure("analysis: sectorCount\n        where: year >="), 8, "expected a value", "Write a number"),
            (figure("analysis: sectorCount\n        eras: [2010]"), 8, "takes no \"eras\"", "where"),
            (
                figure("analysis: sectorShares\n        counting: fractoinal"), 8, "\"counting\" cannot be",
                "\"fractional\""
            ),
            (figure("analysis: sectorCount\n        from: soon"), 8, "must be a year", "2025"),
            (
                figure("analysis: sectorCount\n      - id: a-figure\n        analysis: crossover"), 8, "stands twice",
                "of its own"
            ),
            ("title: A\nchapters:\n  - id: x\n   title: bad\n", 4, "did not find", "indentation"),
            ("title: A\ntitle: B\nchapters: []\n", 2, "stands twice", "Keep one"),
            ("title: A\neditions: 2022\nchapters: []\n", 2, "must be a list", "- "),
            (
                "title: A\nthresholds:\n  saturatedHeadrom: 0.1\nchapters: []\n", 3, "no key \"saturatedHeadrom\"",
                "Did you mean \"saturatedHeadroom\""
            ),
            (
                "title: A\nthresholds:\n  recentMonths: 0\nchapters: []\n", 3, "Give a whole number from 1 to 1200",
                "Without the line it is 24"
            ),
            ("title: A\nthresholds:\n  nearHeadroom: much\nchapters: []\n", 3, "must be a number", "0.05"),
            ("title: A\nchapters: []\nbenchmark-page: []\n", 3, "no key", "\"benchmark-pages\""),
        ])
    func errors(text: String, line: Int?, message: String, advice: String) throws {
        let problem = try #require(throws: YAMLProblem.self) { try reader.plan(id: "annual", text: text) }
        #expect(problem.line == line)
        #expect(problem.message.contains(message))
        #expect(problem.advice.contains(advice))
    }

    static func figure(_ keys: String) -> String {
        "title: A\nchapters:\n  - id: c\n    title: C\n    figures:\n      - id: a-figure\n        \(keys)\n"
    }
}
