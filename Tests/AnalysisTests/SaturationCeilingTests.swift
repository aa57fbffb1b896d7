import Quantities
import Records
import Statistics
import Testing

@testable import Analysis

@Suite("The ceiling that results tend to")
struct SaturationCeilingTests {
    /// A made history: monthly results of logistic growth from 0 to 80 with a spread of 2 points, to past 70 % of the way.
    private func made(seed: Int, completeness: ResultCompleteness) throws -> BenchmarkHistory {
        var stream = RandomStream(seed: 20_230_403, record: seed, purpose: .simulation)
        var dates: [PartialDate?] = []
        var scores: [Double?] = []
        for month in 0..<40 {
            let day = CalendarDay(daysSinceEpoch: 16_436 + 30 * month)
            let score = Curve.logistic.value(at: day.decimalYear, [80, 1.6, 2016.2]) + 2 * stream.normal()
            dates.append(PartialDate(day))
            scores.append(score)
        }
        let profile = BenchmarkProfile(scale: try .percent(), completeness: completeness)
        return BenchmarkHistory(dates: dates, scores: scores, profile: profile)
    }

    @Test("Where all results are known, the 95 % interval holds the asymptote of made histories in 93 to 98 % of them")
    func coverage() throws {
        let end = day("2030-01-01")
        var (held, count) = (0, 0)
        for seed in 0..<200 {
            let ceiling = try made(seed: seed, completeness: .allResults).ceiling(at: end)
            guard let interval = ceiling.interval else { continue }
            count += 1
            if interval.contains(80) { held += 1 }
        }
        #expect(count == 200)
        let share = Double(held) / 200
        #expect(share >= 0.93 && share <= 0.98, "\(held) of 200")
    }

    @Test("Where only records are known there is a curve, and no interval whatsoever")
    func recordsOnly() throws {
        let history = try made(seed: 1, completeness: .onlyRecords)
        guard case .described(let curve) = try history.ceiling(at: day("2030-01-01")) else {
            Issue.record("a history of records was estimated")
            return
        }
        #expect(curve.count == history.envelope.steps.count)
        #expect(try history.ceiling(at: day("2030-01-01")).interval == nil)
        #expect(abs(curve.asymptote - 80) < 10)
    }

    @Test("The curve reaches shares of its asymptote at the years that its formula gives")
    func dates() throws {
        let scale = try ScoreScale.percent(floor: 20)
        let profile = BenchmarkProfile(scale: scale)
        let days = (0..<30).map { CalendarDay(daysSinceEpoch: 16_436 + 60 * $0) }
        let history = BenchmarkHistory(
            dates: days.map { PartialDate($0) },
            scores: days.map { 20 + Curve.logistic.value(at: $0.decimalYear, [60, 1.5, 2016.5]) }, profile: profile)
        let curve = try history.ceiling(at: day("2030-01-01")).curve
        #expect(curve.family == "logistic")
        #expect(abs(curve.asymptote - 80) < 1e-6)
        #expect(abs(try #require(curve.year(reaching: 0.5)) - 2016.5) < 1e-6)
        // 2016.5 + ln(9)/1.5
        #expect(abs(try #require(curve.year(reaching: 0.9)) - 2017.964_816_384_890_7) < 1e-6)
        #expect(abs(curve.score(at: 2016.5) - 50) < 1e-6)
        #expect(curve.year(reaching: 1) == nil)
    }

    @Test("A step between two results with an interval open to the perfect score tells no ceiling")
    func step() throws {
        let history = BenchmarkHistory(
            "2020-01-01:0.5 2020-02-01:1 2020-03-01:0 2024-01-01:60 2024-02-01:95 2024-03-01:50",
            BenchmarkProfile(scale: try .percent()))
        let ceiling = try history.ceiling(at: day("2025-01-01"))
        #expect(ceiling.curve.isStep)
        #expect(ceiling.interval?.isOpenAbove == true && !ceiling.isTold)
    }

    @Test("Dates are told from the first result to two years after the last")
    func toldDates() throws {
        let curve = try made(seed: 2, completeness: .allResults).ceiling(at: day("2030-01-01")).curve
        #expect(!curve.toldDates.isEmpty && !curve.isStep)
        for told in curve.toldDates {
            #expect(told.day >= curve.days.lowerBound && told.day <= curve.days.upperBound.adding(months: 24))
            #expect(told.isAfterLastResult == (told.day > curve.days.upperBound))
        }
    }

    @Test("An error rate falls to its ceiling")
    func lower() throws {
        let scale = try ScoreScale(direction: .lower, floor: 100, ceiling: 0, kind: .perfect)
        let days = (0..<30).map { CalendarDay(daysSinceEpoch: 16_436 + 60 * $0) }
        let history = BenchmarkHistory(
            dates: days.map { PartialDate($0) },
            scores: days.map { 100 - Curve.gompertz.value(at: $0.decimalYear, [95, 1.2, 2015.5]) },
            profile: BenchmarkProfile(scale: scale))
        let ceiling = try history.ceiling(at: day("2030-01-01"))
        #expect(ceiling.curve.family == "Gompertz")
        #expect(abs(ceiling.curve.asymptote - 5) < 1e-6)
        #expect(try #require(ceiling.curve.year(reaching: 0.9)) > 2016)
    }

    @Test("Too few results and unbounded metrics have no ceiling, with the reason")
    func reasons() throws {
        let few = BenchmarkHistory("2015-01:10 2016-01:20 2017-01:30", BenchmarkProfile(scale: try .percent()))
        #expect(throws: InsufficientData.tooFewRecords(have: 3, need: 6)) { try few.ceiling(at: day("2018-01-01")) }
        let elo = BenchmarkHistory("2015-01:10 2016-01:20", BenchmarkProfile(scale: try .unbounded()))
        #expect(throws: InsufficientData.nothingKnown) { try elo.ceiling(at: day("2018-01-01")) }
        let none = BenchmarkHistory("", BenchmarkProfile(scale: try .percent()))
        #expect(throws: InsufficientData.nothingKnown) { try none.ceiling(at: day("2018-01-01")) }
    }

    @Test("The ceiling at a date uses nothing after it")
    func cut() throws {
        let history = try made(seed: 3, completeness: .allResults)
        let before = try history.ceiling(at: day("2017-06-30")).curve
        let kept = history.results.filter { $0.day <= day("2017-06-30") }
        let cut = BenchmarkHistory(
            dates: kept.map(\.date), scores: kept.map(\.score), profile: history.profile)
        #expect(before.asymptote == (try cut.ceiling(at: day("2017-06-30"))).curve.asymptote)
    }
}
