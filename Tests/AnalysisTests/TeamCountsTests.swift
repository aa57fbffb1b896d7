import Records
import Testing

@testable import Analysis

@Suite("Models per year by who worked together")
struct TeamCountsTests {
    private let teams = TeamCounts(
        Population(
            label: "all",
            models: MadeCatalog.models([
                MadeModel(name: "A", date: "2014", sectors: ["industry"], organizations: ["X"]),
                MadeModel(name: "B", date: "2014", sectors: ["industry"], organizations: ["X", "Y"]),
                MadeModel(name: "C", date: "2014", sectors: ["industry", "academia"], organizations: ["X", "Z", "W"]),
                MadeModel(name: "D", date: "2014", sectors: ["industry", "academia"], organizations: ["V"]),
                MadeModel(name: "E", date: "2014", organizations: ["X", "Z"]), MadeModel(name: "F", date: "2014"),
                MadeModel(name: "G", date: "2015", sectors: ["academia"], organizations: ["Z", "Z"]),
            ])), from: 2014, to: 2015)

    @Test("several sectors make a team across sectors, whatever the number of organizations")
    func kinds() {
        #expect(teams.count(.oneOrganization, 2014) == 1)
        #expect(teams.count(.oneSector, 2014) == 1)
        #expect(teams.count(.acrossSectors, 2014) == 2)
        #expect(teams.count(.unknown, 2014) == 2)
        #expect(teams.total(2014) == 6)
    }

    @Test("an organization that is named twice is one, and records without one do not lower the mean")
    func organizations() {
        #expect(teams.count(.oneOrganization, 2015) == 1)
        #expect(teams.meanOrganizations(2014) == 9.0 / 5)
        #expect(teams.meanOrganizations(2015) == 1)
        #expect(teams.meanOrganizations(2016) == nil)
    }
}
