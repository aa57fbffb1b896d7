import Foundation
import Records
import Statistics
import Tables
import Testing

@testable import Analysis

@Suite("Published claims and what a vintage says to them")
struct ClaimTests {
    private func answer(
        _ claim: PublishedClaim, _ models: [MadeModel], vintage: String = "2026-02"
    ) throws -> ClaimAnswer {
        let population = Population(label: "all", models: MadeCatalog.models(models, vintage: vintage))
        let tested = TestedClaim(claim, populations: [population], bootstrap: Bootstrap(seed: 1, resamples: 60))
        return try #require(tested.answers.first)
    }

    private func claim(
        _ test: PublishedClaim.Test, _ figure: ClosedRange<Double>? = nil, measure: String? = nil,
        sector: SectorClass? = nil, frontier: PublishedClaim.Frontier? = nil, from: Int? = nil, to: Int? = nil
    ) -> PublishedClaim {
        PublishedClaim(
            id: "a", claim: "a", title: "A", statement: "a", source: "Somebody 2020", published: 2020, test: test,
            measure: measure, sector: sector, frontier: frontier, from: from, to: to, figure: figure)
    }

    private func models(_ year: Int, industry: Int, academia: Int) -> [MadeModel] {
        (0..<industry).map { MadeModel(name: "I\(year)-\($0)", date: "\(year)", sectors: ["industry"]) }
            + (0..<academia).map { MadeModel(name: "A\(year)-\($0)", date: "\(year)", sectors: ["academia"]) }
    }

    // MARK: counts

    @Test("a count is reproduced when it is the same, and differs when one model more is held")
    func counts() throws {
        let made = models(2022, industry: 3, academia: 1)
        let same = try answer(claim(.sectorCount, 3...3, sector: .industry, from: 2022, to: 2022), made)
        #expect(same.verdict == .reproduced && same.estimate == 3 && same.n == 4)
        let other = try answer(claim(.sectorCount, 2...2, sector: .industry, from: 2022, to: 2022), made)
        #expect(other.verdict == .differs)
        #expect(other.why == "the vintage counts 3 where 2 was published")
    }

    @Test("a year is not judged by a vintage that was taken before it was over, nor by one that holds none of it")
    func years() throws {
        let statement = claim(.sectorCount, 3...3, sector: .industry, from: 2022, to: 2022)
        let early = try answer(statement, models(2022, industry: 3, academia: 1), vintage: "2022-06")
        #expect(early.verdict == .notTestable)
        #expect(early.why == "the vintage was taken before 2022 was over")
        #expect(try answer(statement, models(2021, industry: 3, academia: 1)).verdict == .notTestable)
    }

    // MARK: crossover

    @Test("a published year within the crossover's interval is reproduced; years that contradict it stand beside it")
    func crossover() throws {
        let made =
            models(2010, industry: 1, academia: 9) + models(2011, industry: 5, academia: 5)
            + models(2012, industry: 1, academia: 9) + models(2013, industry: 9, academia: 1)
            + models(2014, industry: 2, academia: 2) + models(2015, industry: 20, academia: 1)
        let found = try answer(claim(.crossover, 2013...2013), made)
        #expect(found.verdict == .reproduced && found.estimate == 2013)
        #expect(found.contradictingYears == [2011, 2014])
        #expect(try answer(claim(.crossover, 2013...2013, from: 2012), made).contradictingYears == [2014])
        #expect(try answer(claim(.crossover, 2000...2000), made).verdict == .differs)
    }

    @Test("without a crossover the claim differs; with too few models it cannot be tested")
    func noCrossover() throws {
        let always = models(2010, industry: 5, academia: 1) + models(2011, industry: 5, academia: 1)
        #expect(try answer(claim(.crossover, 2011...2011), always).verdict == .differs)
        #expect(
            try answer(claim(.crossover, 2011...2011), models(2010, industry: 1, academia: 0)).verdict == .notTestable)
    }

    // MARK: growth

    /// Two models a month by 12 organizations that take turns, growing by a factor of 4 a year: doubling every 6 months. Each
    /// lies a tenth above or below its trend.
    private func growing(_ years: ClosedRange<Int> = 2010...2019, factor: Double = 4) -> [MadeModel] {
        years.flatMap { year in
            (1...12).flatMap { month in
                [0.9, 1.1].map { noise in
                    let time = Double(year - 2010) + Double(month) / 12
                    return MadeModel(
                        name: "M\(year)-\(month)-\(noise)", date: "\(year)-\(month < 10 ? "0" : "")\(month)",
                        organizations: ["O\((year * 5 + month * 7) % 12)"],
                        compute: 1e20 * noise * pow(factor, time))
                }
            }
        }
    }

    private let compute = "training_compute_flop"

    @Test("a published doubling time within our interval is reproduced, one outside differs")
    func doublingTime() throws {
        let made = growing()
        let found = try answer(claim(.doublingTime, 6...6, measure: compute), made)
        #expect(found.verdict == .reproduced)
        #expect(abs(try #require(found.estimate) - 6) < 0.05)
        #expect(found.n == 240 && found.coverage == 1)
        let slow = try answer(claim(.doublingTime, 12...12, measure: compute), made)
        #expect(slow.verdict == .differs)
        #expect(slow.why.hasPrefix("12 lies above our interval, "))
        #expect(try answer(claim(.doublingTime, 3...3, measure: compute), made).why.hasPrefix("3 lies below"))
    }

    @Test("a published range is reproduced when it meets our interval, of all records and of each frontier")
    func growthFactor() throws {
        for frontier in [nil, PublishedClaim.Frontier.top10, .runningRecord] {
            let found = try answer(
                claim(.growthFactor, 3.5...4.5, measure: compute, frontier: frontier), growing())
            #expect(found.verdict == .reproduced, "\(frontier as Any)")
            #expect(abs(try #require(found.estimate) - 4) < 0.2, "\(frontier as Any)")
            let other = try answer(claim(.growthFactor, 8...9, measure: compute, frontier: frontier), growing())
            #expect(other.verdict == .differs, "\(frontier as Any)")
        }
    }

    @Test("growth is that of the claim's years only")
    func window() throws {
        let made = growing(2010...2014) + growing(2015...2019, factor: 1.5)
        let statement = claim(.doublingTime, 6...6, measure: compute, from: 2010, to: 2014)
        let found = try answer(statement, made)
        #expect(found.verdict == .reproduced && found.n == 120)
    }

    @Test("what does not grow for certain, or is hardly known, cannot be tested")
    func notSettled() throws {
        let flat = growing(factor: 1)
        let found = try answer(claim(.doublingTime, 6...6, measure: compute), flat)
        #expect(found.verdict == .notTestable)
        #expect(found.why == "the data do not settle whether it grows")
        let unknown = try answer(
            claim(.doublingTime, 6...6, measure: compute), [MadeModel(name: "A", date: "2014")])
        #expect(unknown.verdict == .notTestable && unknown.coverage == 0)
    }

    // MARK: shape

    /// Three models a year of one value each.
    private func yearly(_ value: (Int) -> Double) -> [MadeModel] {
        (2010...2023).flatMap { year in
            (0..<3).map { MadeModel(name: "M\(year)-\($0)", date: "\(year)", compute: value(year - 2010)) }
        }
    }

    @Test("exponential growth is super-linear, linear growth is not")
    func shape() throws {
        let noise = [1.02, 0.98, 1.01, 0.97, 1.03, 0.99, 1, 1.02, 0.96, 1.01, 1, 0.99, 1.02, 0.98]
        let fast = try answer(claim(.shape, measure: compute), yearly { 1e20 * pow(2, Double($0)) * noise[$0] })
        #expect(fast.verdict == .reproduced && fast.word == "superLinear")
        #expect(fast.why.contains("linear growth is excluded"))
        let even = try answer(claim(.shape, measure: compute), yearly { 1e20 * (1 + Double($0)) * noise[$0] })
        #expect(even.verdict == .differs && even.word == "linear")
    }

    @Test("too few years give no shape, and a vintage's own unfinished year is left out")
    func fewYears() throws {
        let made = yearly { 1e20 * pow(2, Double($0)) }
        let found = try answer(claim(.shape, measure: compute, from: 2017), made, vintage: "2023-06")
        #expect(found.verdict == .notTestable && found.word == "insufficientData")
        #expect(found.why == "6 complete years where 8 are needed")
    }

    @Test("without a measure it is the number of models that grows")
    func numberOfModels() throws {
        let made = (0..<14).flatMap { year in
            (0..<Int(3 * pow(1.35, Double(year)))).map { MadeModel(name: "M\(year)-\($0)", date: "\(2010 + year)") }
        }
        let found = try answer(claim(.shape, to: 2023), made)
        #expect(found.verdict == .reproduced)
        #expect(found.n == made.count && found.coverage == nil)
    }

    @Test("a vintage of models holds no benchmark results")
    func benchmarks() throws {
        #expect(try answer(claim(.benchmarkGain, 4...4), growing()).verdict == .notTestable)
    }

    @Test("a printed series is compared year by year, without the years that were not over")
    func series() {
        var builder = TableBuilder(
            name: "published-figures",
            schema: TableSchema(fields: [
                Field(name: "edition", type: .integer), Field(name: "data_year", type: .integer),
                Field(name: "topic", type: .text), Field(name: "slice", type: .text),
                Field(name: "figure", type: .number),
            ]))
        for (slice, year, figure) in [
            ("industry", 2020, 2.0), ("industry", 2021, 3), ("industry", 2022, 9), ("academia", 2020, 5),
        ] {
            builder.append([
                .number(2023), .number(Double(year)), .text(PublishedSeries.topic), .text(slice), .number(figure),
            ])
        }
        let figures = PublishedFigure.all(in: builder.table())
        let made =
            models(2020, industry: 2, academia: 4) + models(2021, industry: 3, academia: 0)
            + models(2022, industry: 1, academia: 0)
        let series = PublishedSeries(
            figures, Population(label: "all", models: MadeCatalog.models(made, vintage: "2022-06")))
        #expect(series.sectors == [.industry, .academia])
        #expect(series.judged(.industry).map(\.year) == [2020, 2021])
        #expect(series.verdict(.industry) == .reproduced)
        #expect(series.verdict(.academia) == .differs)
    }
}
