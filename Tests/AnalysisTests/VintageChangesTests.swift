import Records
import Tables
import Testing

@testable import Analysis

@Suite("What changed between two vintages")
struct VintageChangesTests {
    /// One record for each thing that can happen.
    private let before = MadeCatalog.models(
        [
            MadeModel(
                name: "Same", date: "2014-05", sectors: ["industry"], countries: ["France", "Canada"], compute: 1e20),
            MadeModel(name: "Gone", date: "2014", sectors: ["industry"]),
            MadeModel(name: "Wrong", date: "2014", sectors: ["academia"]),
            MadeModel(name: "Moved", date: "2014-12-30", sectors: ["industry"]),
            MadeModel(name: "Labelled", date: "2014", sectors: ["academia"], countries: ["Multinational"]),
            MadeModel(name: "Known", date: "2014", sectors: ["industry"], criteria: nil),
            MadeModel(name: "Forgotten", date: "2014", sectors: ["industry"]),
            MadeModel(name: "Counted", date: "2014", sectors: ["academia"], compute: 1e20),
            MadeModel(name: "Never", date: "2014", sectors: ["academia"], criteria: nil, compute: 1e20),
        ], vintage: "2015-02")
    private let after = MadeCatalog.models(
        [
            MadeModel(
                name: "same", date: "2014-05-09", sectors: ["industry"], countries: ["Canada", "France"],
                compute: 1.00000000001e20),
            MadeModel(name: "Wrong", date: "2014", sectors: ["academia"], confidence: "wrong"),
            MadeModel(name: "Moved", date: "2015-01-02", sectors: ["industry"]),
            MadeModel(name: "Labelled", date: "2014", sectors: ["industry"], countries: ["France"]),
            MadeModel(name: "Known", date: "2014", sectors: ["industry"]),
            MadeModel(name: "Forgotten", date: "2014", sectors: ["industry"], criteria: nil),
            MadeModel(name: "Counted", date: "2014", sectors: ["academia"], compute: 2e20),
            MadeModel(name: "Never", date: "2014", sectors: ["academia"], criteria: nil, compute: 3e20),
            MadeModel(name: "Come", date: "2014", sectors: ["academia"]),
        ], vintage: "2016-02")

    private func changes() throws -> VintageChanges {
        try VintageChanges(from: before, to: after, where: Filter("notable"))
    }

    @Test("each kind is counted once for a record, and records outside the population are left alone")
    func kinds() throws {
        let changes = try changes()
        let counts = VintageChange.Kind.allCases.map { "\($0.rawValue) \(changes.records($0))" }
        #expect(
            counts == ["added 1", "removed 2", "redated 1", "sector 1", "country 1", "notability 2", "revalued 1"])
        #expect(changes.countBefore == 7 && changes.countAfter == 6)
        #expect(changes.matchedByName == 6 && changes.matchedByLink == 0)
        #expect(changes.unchanged == 1, "\"Same\": its date became more precise, its compute moved in the 12th digit")
    }

    @Test("every change says what it was and what it is")
    func texts() throws {
        let all = try changes().changes.map { "\($0.kind.rawValue) \($0.name): \($0.before) → \($0.after)" }
        #expect(
            all == [
                "added Come:  → ", "removed Gone:  → ", "removed Wrong:  → marked wrong",
                "redated Moved: 2014-12-30 → 2015-01-02", "sector Labelled: academia → industry",
                "country Labelled: Multinational → France", "notability Forgotten: notable → not notable",
                "notability Known: not notable → notable", "revalued Counted: 1e+20 → 2e+20",
            ])
    }

    @Test("a column that one vintage lacks is not compared")
    func notHeld() throws {
        let bare = MadeCatalog.models(
            [MadeModel(name: "Same", date: "2014", sectors: ["industry"])], vintage: "2013-01")
        let changes = try VintageChanges(from: bare, to: after, where: nil)
        #expect(
            changes.notHeld == [
                "countries", "training_compute_flop", "training_compute_lower_flop", "training_compute_upper_flop",
            ])
        #expect(changes.records(.country) == 0 && changes.records(.revalued) == 0)
    }

    @Test("a count's change is the sum of its parts")
    func drift() throws {
        let drift = try CountDrift(from: before, to: after, where: Filter("notable"))
        let industry = drift.split(.industry, 2014)
        #expect(industry.before == 4 && industry.after == 3)
        #expect(industry.removed == -1, "Gone")
        #expect(industry.redated == -1, "Moved")
        #expect(industry.sector == 1, "Labelled")
        #expect(industry.population == 0, "Known came, Forgotten left")
        #expect(drift.split(.industry, 2015) == CountDrift.Split(after: 1, redated: 1))
        let academia = drift.split(.academia, 2014)
        #expect(academia.added == 1 && academia.removed == -1 && academia.sector == -1)
        for year in 2014...2015 {
            for sector in SectorClass.allCases {
                let split = drift.split(sector, year)
                let parts = split.added + split.removed + split.population + split.redated + split.sector
                #expect(parts == split.change)
            }
        }
    }

    @Test("looked at backwards, what came is gone and what was gone has come")
    func backwards() throws {
        let turned = try VintageChanges(from: after, to: before, where: Filter("notable"))
        #expect(turned.records(.added) == 2 && turned.records(.removed) == 1)
        #expect(turned.records(.notability) == 2 && turned.records(.redated) == 1)
    }
}
