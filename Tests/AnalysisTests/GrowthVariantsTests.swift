import Quantities
import Records
import Statistics
import Testing

@testable import Analysis

@Suite("Growth asked in other ways")
struct GrowthVariantsTests {
    private let field = "training_compute_flop"

    private func population(_ made: [MadeModel], vintage: String = "2026-02") throws -> Population {
        try Population(MadeCatalog.models(made, vintage: vintage), where: nil)
    }

    /// One model each 1 January, growing by a factor a year.
    private func line(
        _ name: String, factor: Double, years: ClosedRange<Int>, at start: Double = 1e20,
        _ change: (inout MadeModel) -> Void = { _ in }
    ) -> [MadeModel] {
        years.map { year in
            var model = MadeModel(
                name: "\(name) \(year)", date: "\(year)-01-01", organizations: ["\(name) \(year)"],
                compute: start * Double.pow(factor, year - years.lowerBound))
            change(&model)
            return model
        }
    }

    @Test("a record's error is what its mark says, unless it states bounds")
    func recordErrors() {
        // log10(3) / norm.ppf(0.95), scipy 1.14
        func sigma(_ confidence: ComputeConfidence?, _ lower: Double? = nil, _ upper: Double? = nil) -> Double {
            RecordUncertainty.standardDeviationOOM(value: 1e20, confidence: confidence, lower: lower, upper: upper)
        }
        #expect(abs(sigma(.confident) - 0.29006912645713423) < 1e-12)
        #expect(abs(sigma(.likely) - 0.6079568319117691) < 1e-9)
        #expect(sigma(.unknown) == sigma(.speculative))
        #expect(sigma(nil) == sigma(.speculative))
        #expect(abs(sigma(.speculative, 1e19, 1e21) - sigma(.likely)) < 1e-12)
        #expect(abs(sigma(.speculative, nil, 1e21) - (sigma(.likely) + sigma(.speculative)) / 2) < 1e-12)
        // A lower bound above the value is a slip, not a bound.
        #expect(sigma(.confident, 1e21, nil) == sigma(.confident))
    }

    @Test("the errors of the records alone give the slope the spread of the sandwich formula")
    func recordInterval() throws {
        let marks = ["confident", "confident", "likely", "likely", "speculative", "speculative"]
        let made = zip(2010...2015, marks).map { year, mark in
            MadeModel(name: "M\(year)", date: "\(year)-01-01", compute: 1e20, confidence: mark)
        }
        let series = GrowthSeries(try population(made), field: field)
        // numpy: P = inv(X'X) X'; sqrt((P diag(s²) P')[1,1]) * norm.ppf(0.975), x = 2010…2015, s = log10([3,3,10,10,31,31])/1.6449
        let interval = try #require(GrowthFit.recordInterval(0, of: series))
        #expect(abs(interval.high - 0.3145454633170716) < 1e-6)
        #expect(abs(interval.low + interval.high) < 1e-12)
    }

    @Test("a measure whose records state no uncertainty has no such spread")
    func noRecordErrors() throws {
        let series = GrowthSeries(try population(line("A", factor: 2, years: 2010...2020)), field: "parameters")
        #expect(series.uncertaintiesOOM == nil)
    }

    @Test("every group grows by its own factor; a record of two domains counts in both")
    func groups() throws {
        let made =
            line("A", factor: 2, years: 2010...2020) { $0.domains = ["Language"] }
            + line("B", factor: 4, years: 2010...2020) { $0.domains = ["Vision"] }
            + [
                MadeModel(name: "Both", date: "2021", domains: ["Language", "Vision"]),
                MadeModel(name: "None", date: "2021", compute: 1e20), MadeModel(name: "Silent", date: "2021"),
            ]
        let groups = GrowthGroups(try population(made), field: field, by: .domain, from: 2010, to: nil)
        #expect(groups.groups.map(\.name) == ["Language", "Vision"])
        #expect(groups.groups.map(\.series.populationCount) == [12, 12])
        #expect(groups.statedWithoutGroup == 1)
        let factors = groups.groups.map { $0.outcome.rate?.factor ?? 0 }
        #expect(abs(factors[0] - 2) < 0.002)
        #expect(abs(factors[1] - 4) < 0.01)
        #expect(groups.toldApart?.slow.name == "Language")
        #expect(groups.toldApart?.fast.name == "Vision")
    }

    @Test("groups that grow alike are not told apart")
    func alike() throws {
        let made =
            line("A", factor: 2, years: 2010...2020) { $0.domains = ["Language"] }
            + line("B", factor: 2, years: 2010...2020, at: 1e22) { $0.domains = ["Vision"] }
        let groups = GrowthGroups(try population(made), field: field, by: .domain, from: nil, to: nil)
        #expect(groups.groups.count == 2)
        #expect(groups.toldApart == nil)
    }

    @Test("a word that is no country is in no group of countries")
    func multinational() throws {
        let made = line("A", factor: 2, years: 2010...2020) { $0.countries = ["Multinational", "France"] }
        let groups = GrowthGroups(try population(made), field: field, by: .country, from: nil, to: nil)
        #expect(groups.groups.map(\.name) == ["France"])
    }

    @Test("open weights a year behind the closed frontier trail by twelve months")
    func lag() throws {
        let made =
            line("Closed", factor: 4, years: 2000...2024) { $0.accessibility = "API access" }
            + line("Open", factor: 4, years: 2001...2025) { $0.accessibility = "Open weights (unrestricted)" }
            + [MadeModel(name: "Unstated", date: "2020", compute: 1e40)]
        let lag = AccessLag(try population(made), field: field, from: 2000, to: nil, seed: 1, resamples: 200)
        #expect(abs((lag.months ?? 0) - 12) < 0.1)
        #expect(lag.openCount == 25)
        #expect(lag.closedCount == 25)
        #expect(lag.steps.count == 25)
        #expect(lag.steps.allSatisfy { abs(($0.months ?? 0) - 12) < 0.1 })
        #expect(lag.interval?.contains(12) == true)
    }

    @Test("a record before the window counts, so that none in it is called one that was passed before")
    func recordsBeforeTheWindow() throws {
        func model(_ name: String, _ date: String, _ compute: Double, _ access: String) -> MadeModel {
            MadeModel(name: name, date: date, compute: compute, accessibility: access)
        }
        let made = [
            model("Old open", "2018", 1e22, "Open weights (unrestricted)"),
            model("Old closed", "2016", 1e23, "Unreleased"),
            model("Lesser open", "2019", 1e21, "Open weights (unrestricted)"),
            model("New open", "2020", 5e22, "Open weights (unrestricted)"),
        ]
        let lag = AccessLag(try population(made), field: field, from: 2019, to: nil, seed: 1, resamples: 10)
        #expect(lag.steps.map(\.open.name) == ["New open"])
        #expect(lag.steps.first?.closed?.name == "Old closed")
    }

    @Test("too few open models have no lag")
    func noLag() throws {
        let made = line("Closed", factor: 4, years: 2015...2024) { $0.accessibility = "Unreleased" }
        let lag = AccessLag(try population(made), field: field, from: nil, to: nil, seed: 1, resamples: 200)
        #expect(lag.months == nil)
        #expect(lag.interval == nil)
    }

    @Test("dropping the records of most leverage, the robust line and another vintage are rows of their own")
    func sensitivity() throws {
        // Ten times a doubling line, and five records far ahead of it in time that do not grow at all.
        let own =
            line("A", factor: 2, years: 2010...2019) { $0.confidence = "confident" }
            + (0..<5).map {
                MadeModel(name: "Late \($0)", date: "2050-01-01", organizations: ["L\($0)"], compute: 1e20)
            }
        let other = try population(line("A", factor: 3, years: 2010...2019), vintage: "2023-12")
        let result = GrowthSensitivity(try population(own), others: [other], field: field, from: nil, to: nil)
        func factor(_ variant: GrowthSensitivity.Variant) -> Double {
            result.rows.first { $0.variant == variant }?.outcome.rate?.factor ?? .nan
        }
        #expect(factor(.stated) < 1)
        #expect(abs(factor(.withoutLeverage(5)) - 2) < 0.002)
        #expect(abs(factor(.confidentOnly) - 2) < 0.002)
        #expect(abs(factor(.vintage("2023-12")) - 3) < 0.005)
        #expect(factor(.recordErrors) == factor(.stated))
        #expect(result.rows.first { $0.variant == .withoutLeverage(5) }?.n == 10)
        #expect(result.rows.last?.vintage.label == "2023-12")
    }

    @Test("a number of models that doubles every year grows by two; the year under way is left out")
    func modelsPerYear() throws {
        let made = (2015...2019).flatMap { year in
            (0..<(1 << (year - 2015))).map { MadeModel(name: "\(year)-\($0)", date: "\(year)") }
        }
        let growth = ModelsPerYear(
            try population(made + [MadeModel(name: "Now", date: "2020")]), from: nil, to: nil, lastCompleteYear: 2019)
        #expect(growth.counts == [1, 2, 4, 8, 16])
        #expect(abs((growth.outcome.rate?.factor ?? 0) - 2) < 1e-9)
        #expect(growth.shape?.verdict == .insufficientData)
    }

    @Test("shares of open weights are of those that state their accessibility")
    func openShares() throws {
        let stated = ["Open weights (restricted use)", "API access", "Hosted access (no API)", "Unreleased", nil]
        let made = stated.enumerated().map { MadeModel(name: "\($0)", date: "2024", accessibility: $1) }
        let year = try #require(AccessShares(try population(made), from: 2024, to: 2024).years.first)
        #expect([year.models, year.stated, year.open] == [5, 4, 1])
        // statsmodels 0.14: proportion_confint(1, 4, method="wilson")
        #expect(abs((year.share?.interval.low ?? 0) - 0.0455873) < 1e-6)
        #expect(abs((year.share?.interval.high ?? 0) - 0.6993582) < 1e-6)
    }

    @Test("countries share the compute of what they built together")
    func countries() throws {
        let made = [
            MadeModel(name: "A", date: "2024", countries: ["France", "Canada"], compute: 8),
            MadeModel(name: "B", date: "2024", countries: ["France"], compute: 2),
            MadeModel(name: "C", date: "2024", countries: ["Japan"]), MadeModel(name: "D", date: "2024", compute: 1),
        ]
        let amounts = CountryAmounts(try population(made), field: field, from: 2024, to: 2024)
        #expect(amounts.rows.map(\.name) == ["France", "Canada"])
        #expect(amounts.rows.map(\.fractional) == [6, 4])
        #expect(amounts.rows.map(\.full) == [10, 8])
        #expect(amounts.rows.map(\.largest.name) == ["A", "A"])
        #expect([amounts.records, amounts.stated, amounts.statedWithoutCountry] == [4, 3, 1])
    }

    @Test("notable for what they cost, and for nothing else")
    func criteria() throws {
        let made = [["Training cost"], ["Training cost", "Highly cited"], ["Highly cited"]].enumerated().map {
            MadeModel(name: "\($0)", date: "2024", criteria: $1)
        }
        let criteria = NotabilityCriteria(try population(made))
        #expect([criteria.records, criteria.forTrainingCost, criteria.forTrainingCostOnly] == [3, 2, 1])
    }
}
