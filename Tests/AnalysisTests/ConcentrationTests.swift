import Records
import Statistics
import Testing

@testable import Analysis

@Suite("Concentration of builders")
struct ConcentrationTests {
    private func concentration(_ models: [MadeModel], resamples: Int = 100) -> Concentration {
        Concentration(
            Population(label: "all", models: MadeCatalog.models(models)), from: 2020, to: 2022, seed: 1,
            resamples: resamples)
    }

    private func models(_ year: Int, _ counts: KeyValuePairs<String, Int>) -> [MadeModel] {
        counts.flatMap { name, count in
            (0..<count).map { MadeModel(name: "\(name) \(year) \($0)", date: "\(year)", organizations: [name]) }
        }
    }

    @Test("the index is the sum of squared shares; adjusted, the chance that two models share their organization")
    func index() throws {
        let year = try #require(concentration(models(2020, ["A": 3, "B": 2])).years.first)
        // By hand: (3/5)² + (2/5)² = 0.52; of 10 pairs, 3 within A and 1 within B: 0.4.
        #expect(abs(year.herfindahl - 0.52) < 1e-12)
        #expect(abs(try #require(year.adjusted) - 0.4) < 1e-12)
        #expect(year.interval == nil, "five records are too few for an interval")
    }

    @Test("a record of two organizations gives each a half; one that names none is left out and counted")
    func fractional() throws {
        let made = [
            MadeModel(name: "X", date: "2020", organizations: ["A", "B"]),
            MadeModel(name: "Y", date: "2020", organizations: ["A"]), MadeModel(name: "Z", date: "2020"),
        ]
        let year = try #require(concentration(made).years.first)
        #expect(year.records == 3 && year.named == 2)
        #expect(year.top.map(\.organization) == ["A", "B"])
        #expect(year.top.map(\.models) == [1.5, 0.5])
        #expect(abs(year.herfindahl - (0.75 * 0.75 + 0.25 * 0.25)) < 1e-12)
        // The one pair of records shares A with weights 1/2 and 1.
        #expect(abs(try #require(year.adjusted) - 0.5) < 1e-12)
    }

    @Test("the five with most models, equal ones by name; a year without names is left out")
    func top() throws {
        let concentration = concentration(
            models(2020, ["F": 1, "E": 1, "D": 1, "C": 2, "B": 3, "A": 4]) + [MadeModel(name: "?", date: "2021")])
        #expect(concentration.years.map(\.year) == [2020])
        let year = try #require(concentration.years.first)
        #expect(year.top.map(\.organization) == ["A", "B", "C", "D", "E"])
        #expect(abs(year.topShare - 11.0 / 12) < 1e-12)
    }

    @Test("the adjusted index's interval holds the truth in about 95 of 100 made years")
    func coverage() throws {
        // 40 organizations whose chances fall as 1/rank, 60 models a year; numpy's multinomial gave 93 to 94 %.
        let chances = (1...40).map { 1 / Double($0) }
        let total = chances.reduce(0, +)
        let truth = chances.reduce(0) { $0 + ($1 / total) * ($1 / total) }
        var held = 0
        for trial in 0..<200 {
            var stream = RandomStream(seed: 7, resample: trial, purpose: .simulation)
            let made = (0..<60).map { index in
                var place = stream.uniform() * total
                let rank = chances.firstIndex { chance in
                    place -= chance
                    return place < 0
                }
                return MadeModel(name: "M\(index)", date: "2020", organizations: ["O\(rank ?? 0)"])
            }
            let interval = try #require(concentration(made, resamples: 200).years.first?.interval)
            if interval.contains(truth) { held += 1 }
        }
        #expect((180...198).contains(held))
    }
}
