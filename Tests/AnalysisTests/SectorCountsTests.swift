import Records
import Tables
import Testing

@testable import Analysis

@Suite("Models per year by sector")
struct SectorCountsTests {
    private let models = MadeCatalog.models([
        MadeModel(name: "A", date: "2014", sectors: ["academia", "academia"]),
        MadeModel(name: "B", date: "2014-05", sectors: ["industry", "academia"]),
        MadeModel(name: "C", date: "2014-06-01", sectors: ["government", "academia"]),
        MadeModel(name: "D", date: "2014-06-02", inferred: "industry"),
        MadeModel(name: "E", date: "2015-01-01", sectors: ["research-collective"]),
        MadeModel(name: "F", date: "2015-01-01", sectors: ["industry"], criteria: nil),
    ])

    @Test("a record counts once, in the class of its set of sectors; inferred sectors are counted apart")
    func classes() throws {
        let counts = SectorCounts(try Population(models, where: Filter("notable")), from: 2014, to: 2015)
        #expect(counts.count(.academia, 2014) == 1)
        #expect(counts.count(.industryAcademia, 2014) == 1)
        #expect(counts.count(.otherMixed, 2014) == 1)
        #expect(counts.count(.unknown, 2014) == 1)
        #expect(counts.count(.industry, 2014) == 0)
        #expect(counts.inferredCount(.industry, 2014) == 1)
        #expect(counts.count(.researchCollective, 2015) == 1)
        #expect(counts.count(.industry, 2015) == 0, "F states no notability criterion")
        #expect(counts.total(2014) == 4)
    }

    @Test("a vintage whose population is all counts records without criteria")
    func populationIsAll() throws {
        let all = MadeCatalog.models(
            [MadeModel(name: "F", date: "2015", sectors: ["industry"], criteria: nil)], vintage: "2022-06",
            populationIsAll: true)
        let counts = SectorCounts(try Population(all, where: Filter("notable")), from: 2015, to: 2015)
        #expect(counts.count(.industry, 2015) == 1)
    }

    @Test("records marked wrong are left out and listed")
    func markedWrong() {
        let records = MadeCatalog.models([
            MadeModel(name: "A", date: "2014", sectors: ["industry"], confidence: "wrong"),
            MadeModel(name: "B", date: "2014", sectors: ["industry"], confidence: "likely"),
        ])
        #expect(records.records.map(\.name) == ["B"])
        #expect(records.markedWrong.map(\.name) == ["A"])
    }

    @Test("countries: full counting gives each one, fractional an equal share")
    func countries() throws {
        let models = MadeCatalog.models([
            MadeModel(name: "A", date: "2014", countries: ["France", "Canada"]),
            MadeModel(name: "B", date: "2014", countries: ["France"]), MadeModel(name: "C", date: "2014"),
            MadeModel(name: "D", date: "2013", countries: ["France"]),
        ])
        let counts = NameCounts(try Population(models, where: nil), from: 2014, to: 2014, names: \.countries)
        #expect(counts.rows.map(\.name) == ["France", "Canada"])
        #expect(counts.rows.map(\.full) == [2, 1])
        #expect(counts.rows.map(\.fractional) == [1.5, 0.5])
        #expect(counts.recordsWithoutNames == 1)
    }

    @Test("the running record ignores the digits that upstream adds to break ties")
    func runningRecord() throws {
        let models = MadeCatalog.models([
            MadeModel(name: "A", date: "2014", compute: 5e26),
            MadeModel(name: "B", date: "2015", compute: 5.0000000000001e26),
            MadeModel(name: "C", date: "2016", compute: 1e27), MadeModel(name: "D", date: "2017"),
        ])
        let record = RunningRecord(try Population(models, where: nil), field: "training_compute_flop")
        #expect(record.steps.map(\.name) == ["A", "C"])
        #expect(record.steps.last?.timesPrevious == 2)
    }

    @Test("of two models of one day only the better one is a record")
    func recordsOfOneDay() throws {
        let models = MadeCatalog.models([
            MadeModel(name: "A", date: "2014", compute: 1e20),
            MadeModel(name: "B, small", date: "2015-06-01", compute: 2e20),
            MadeModel(name: "B, large", date: "2015-06-01", compute: 8e20),
        ])
        let record = RunningRecord(try Population(models, where: nil), field: "training_compute_flop")
        #expect(record.steps.map(\.name) == ["A", "B, large"])
        #expect(record.steps.last?.timesPrevious == 8)
    }
}
