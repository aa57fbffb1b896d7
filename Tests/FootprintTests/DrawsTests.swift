import Quantities
import Testing

@testable import Footprint

@Suite("Draws")
struct DrawsTests {
    @Test(
        "a column is standard normal and even in every tenth",
        arguments: [InputName.modelFLOPUtilization, .fleetUtilization, .offSiteWater])
    func column(input: InputName) {
        let draws = TestDraws.coarse[input]
        let count = Double(draws.count)
        let mean = draws.reduce(0, +) / count
        let variance = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
        #expect(abs(mean) < 1e-3)
        #expect(abs(variance - 1) < 5e-3)
        // qnorm(0.1), qnorm(0.5), qnorm(0.9) in R.
        for (bound, share) in [(-1.2815515655446004, 0.1), (0, 0.5), (1.2815515655446004, 0.9)] {
            #expect(abs(Double(draws.count { $0 < bound }) / count - share) < 1e-3)
        }
    }

    @Test("two columns are uncorrelated")
    func pairs() {
        let inputs = InputName.allCases.prefix(24)
        for (index, first) in inputs.enumerated() {
            for second in inputs.dropFirst(index + 1) {
                let products = zip(TestDraws.coarse[first], TestDraws.coarse[second]).map { $0 * $1 }
                let correlation = products.reduce(0, +) / Double(products.count)
                #expect(abs(correlation) < 0.05, "\(first) and \(second): \(correlation)")
            }
        }
    }

    @Test("sums of several columns have the quantiles of a normal sum", arguments: [3, 4, 5, 6, 7])
    func sums(columns: Int) {
        let inputs = InputName.allCases.prefix(columns)
        let sums = TestDraws.coarse[.energy].indices.map { index in
            inputs.reduce(0) { $0 + TestDraws.coarse[$1][index] } / Double(columns).squareRoot()
        }
        let spread = RelativeSpread(of: sums)
        #expect(abs(spread.low + LogNormalShape.z95) < 0.05)
        #expect(abs(spread.mid) < 0.03)
        #expect(abs(spread.high - LogNormalShape.z95) < 0.05)
    }

    @Test("the same seed gives the same draws, another seed others")
    func seeds() {
        #expect(Draws(.coarse, seed: 1)[.loadFactor] == TestDraws.coarse[.loadFactor])
        #expect(Draws(.coarse, seed: 2)[.loadFactor] != TestDraws.coarse[.loadFactor])
    }

    @Test("at the default number of draws, every figure is stable to 1 % between seeds")
    func stability() throws {
        var run = Run(name: "all defaults")
        run.trainingCompute = Stated(.flop(1e24))
        run.accelerator = Chips.a100
        run.place = .organizationCountries(["Poland", "France"])
        run.year = 2020
        let estimates = try (1...4).map { seed in
            try FootprintEstimator.ofMethod(draws: Draws(seed: seed)).estimate(run)
        }
        func check<Unit>(_ part: KeyPath<FootprintEstimate, Spread<Unit>?>) throws {
            let ranges = try estimates.map { try #require($0[keyPath: part]) }
            for values in [ranges.map(\.low), ranges.map(\.mid), ranges.map(\.high)] {
                let (least, greatest) = (try #require(values.min()), try #require(values.max()))
                #expect(greatest / least < 1.01, "\(part): \(greatest / least)")
            }
        }
        try check(\.energy)
        try check(\.operationalCarbon)
        try check(\.embodiedCarbon)
        try check(\.water)
    }
}

@Suite("Uncertain quantities")
struct UncertainTests {
    @Test("a factor alone has its own low, mid and high")
    func oneFactor() throws {
        var sampler = Sampler(TestDraws.coarse)
        // Not log-normal by its middle, so each side has its own spread.
        let factor = try Factor(.loadFactor, low: 0.5, mid: 0.9, high: 1.0, unit: "", source: "test")
        let spread = sampler.spread(of: factor.uncertain(One.self))
        #expect(abs(spread.low.value / 0.5 - 1) < 2e-3)
        #expect(abs(spread.mid.value / 0.9 - 1) < 2e-3)
        #expect(abs(spread.high.value / 1.0 - 1) < 2e-3)
    }

    @Test("a product of log-normal factors has the log-normal range that theory gives")
    func product() throws {
        var sampler = Sampler(TestDraws.coarse)
        let world: Uncertain<One> = try MethodFactors.factor(.worldPlace, "", 0.5, 2).uncertain()
        let memory: Uncertain<One> = try MethodFactors.factor(.memoryCarbon, "", 0.1, 0.9).uncertain()
        let spread = sampler.spread(of: world * memory)
        // Median 1 × 0.3; e^√(ln²4 + ln²9) = 13.4368.
        #expect(abs(spread.mid.value / 0.3 - 1) < 0.01)
        #expect(abs(spread.width / 13.4368 - 1) < 0.03)
    }

    @Test("PUE never falls below one, whatever is drawn")
    func fixedPart() throws {
        var sampler = Sampler(TestDraws.coarse)
        let pue: Uncertain<One> = try MethodFactors.factor(.powerUsageEffectiveness, "", 1.02, 1.8).uncertain()
        let least = try #require(sampler.values(of: pue.product).min())
        #expect(least * pue.scale.value > 1)
    }

    @Test("what was multiplied by a factor and divided by it again is certain")
    func cancels() throws {
        var sampler = Sampler(TestDraws.coarse)
        let pue: Uncertain<One> = try MethodFactors.factor(.powerUsageEffectiveness, "", 1.08, 1.6).uncertain()
        let energy = Uncertain(Energy.megawattHours(100))
        #expect(sampler.spread(of: energy * pue / pue).isExact)
        #expect(!sampler.spread(of: energy * pue).isExact)
    }

    @Test("a sum is drawn together: alike parts keep their width, unlike ones narrow it")
    func sums() throws {
        var sampler = Sampler(TestDraws.coarse)
        let load: Uncertain<One> = try MethodFactors.factor(.loadFactor, "", 0.5, 2).uncertain()
        let other: Uncertain<One> = try MethodFactors.factor(.memoryCarbon, "", 0.5, 2).uncertain()
        #expect(abs(sampler.spread(of: load + load).width / sampler.spread(of: load).width - 1) < 1e-12)
        #expect(sampler.spread(of: load + other).width < 0.8 * sampler.spread(of: load).width)
        #expect(Uncertain<One>.sum([]).scale == .zero)
    }

    @Test("order statistics are those of the sorted numbers")
    func orderStatistics() {
        let numbers = TestDraws.coarse[.energy].map { $0 * $0 * $0 }
        let ranks = [0, 1, 204, 205, 2046, 4091, 4092]
        #expect(OrderStatistics(of: numbers, at: ranks).values == ranks.map { numbers.sorted()[$0] })
        #expect(OrderStatistics(of: [7, 7, 7], at: [0, 2]).values == [7, 7])
        #expect(OrderStatistics(of: [1e-300, -0.0, 1e300, 0, -2], at: [0, 1, 3, 4]).values == [-2, 0, 1e-300, 1e300])
    }
}
