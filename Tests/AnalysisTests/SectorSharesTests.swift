import Records
import Testing

@testable import Analysis

@Suite("Sectors' shares")
struct SectorSharesTests {
    /// 2014: 3 industry, 4 academia, 1 of both. 2015: 9 industry, 3 academia, 1 that states no sector.
    private let population = Population(
        label: "all",
        models: MadeCatalog.models(
            Self.made(2014, 3, ["industry"]) + Self.made(2014, 4, ["academia"])
                + Self.made(2014, 1, ["industry", "academia"]) + Self.made(2015, 9, ["industry"])
                + Self.made(2015, 3, ["academia"]) + Self.made(2015, 1, [])))

    private static func made(_ year: Int, _ count: Int, _ sectors: [String]) -> [MadeModel] {
        (0..<count).map { MadeModel(name: "\(year) \(sectors) \($0)", date: "\(year)", sectors: sectors) }
    }

    @Test("full counting: a record once, its share with the Wilson interval")
    func full() throws {
        let shares = SectorShares(population, counting: .full, from: 2014, to: 2015)
        let industry = try #require(shares.share(.industry, 2014))
        #expect(industry.part == 3 && industry.whole == 8)
        // statsmodels 0.14: proportion_confint(3, 8, method='wilson')
        #expect(abs(industry.interval.low - 0.13684428582359737) < 1e-9)
        #expect(abs(industry.interval.high - 0.6942576053973728) < 1e-9)
        #expect(shares.share(.industryAcademia, 2014)?.part == 1)
        #expect(shares.share(.unknown, 2015) == nil, "no sector is no sector")
        #expect(shares.totals == [8, 13])
        #expect(shares.stated == [8, 12])
    }

    @Test("fractional counting: half a model to each of two sectors")
    func fractional() throws {
        let shares = SectorShares(population, counting: .fractional, from: 2014, to: 2015)
        #expect(shares.share(.industry, 2014)?.part == 3.5)
        #expect(shares.share(.academia, 2014)?.part == 4.5)
        #expect(shares.sectors == [.industry, .academia])
        for year in 2014...2015 {
            let sum = shares.sectors.reduce(0.0) { $0 + (shares.share($1, year)?.estimate ?? 0) }
            #expect(abs(sum - 1) < 1e-12)
        }
    }

    @Test("thirds that sum to a hair more than all models are still all models")
    func thirds() throws {
        let models = MadeCatalog.models(Self.made(2014, 49, ["industry", "academia", "government"]))
        let shares = SectorShares(
            Population(label: "all", models: models), counting: .fractional, from: 2014, to: 2014)
        #expect(abs(try #require(shares.share(.government, 2014)).estimate - 1 / 3) < 1e-12)
    }

    @Test("a change of share carries Newcombe's interval and says whether it is settled")
    func change() throws {
        let shares = SectorShares(population, counting: .full, from: 2014, to: 2015)
        let industry = try #require(shares.change(.industry, from: 2014, to: 2015))
        #expect(industry.estimate == 0.375)
        // statsmodels 0.14: confint_proportions_2indep(9, 12, 3, 8, method='newcomb', compare='diff')
        #expect(abs(industry.interval.low + 0.05117099940753517) < 1e-9)
        #expect(abs(industry.interval.high - 0.6625029223756917) < 1e-9)
        #expect(industry.verdict == .notSettled)
    }

    @Test("a change beyond chance is a rise, or a fall")
    func settled() throws {
        let models = MadeCatalog.models(
            Self.made(2014, 2, ["industry"]) + Self.made(2014, 28, ["academia"]) + Self.made(2015, 28, ["industry"])
                + Self.made(2015, 2, ["academia"]))
        let shares = SectorShares(Population(label: "all", models: models), counting: .full, from: 2014, to: 2015)
        #expect(shares.change(.industry, from: 2014, to: 2015)?.verdict == .rose)
        #expect(shares.change(.academia, from: 2014, to: 2015)?.verdict == .fell)
    }

    @Test("a year without models has no share, and no change leads to it")
    func empty() {
        let shares = SectorShares(population, counting: .full, from: 2013, to: 2015)
        #expect(shares.share(.industry, 2013) == nil)
        #expect(shares.share(.industry, 2016) == nil)
        #expect(shares.change(.industry, from: 2013, to: 2015) == nil)
    }
}
