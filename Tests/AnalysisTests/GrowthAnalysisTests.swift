import Statistics
import Testing

@testable import Analysis

/// Columns that grow tenfold in two years, with small errors that repeat.
private enum MadeGrowth {
    static let x = (0..<48).map { 2012 + Double($0) / 4 }
    static let y = x.indices.map { index in
        let error = [0.10, -0.05, 0.02, -0.12, 0.07, -0.02, 0.04][index % 7]
        return GrowthScale.log10.value(18 + (x[index] - 2012) / 2 + error)
    }
}

@Suite("One growth analysis of columns and options")
struct GrowthAnalysisTests {
    @Test("a factor of √10 a year doubles every 7.22 months")
    func growth() throws {
        let analysis = GrowthAnalysis(x: MadeGrowth.x, y: MadeGrowth.y)
        #expect(analysis.scale == .log10)
        let rate = try #require(analysis.rate)
        #expect(abs(rate.slope - 0.5) < 0.01)
        #expect(try #require(rate.factorInterval).contains(3.1623))
        // 12 · log10(2) / 0.5
        #expect(try #require(rate.doublingMonthsInterval).contains(7.2247))
        #expect(try analysis.line.get().slopeInterval?.method == .leastSquares)
        #expect(try analysis.theilSen.get().interval().contains(0.5))
        #expect(try analysis.mannKendall.get().tau > 0.9)
        #expect(try analysis.breaks.get().breaks.isEmpty)
    }

    @Test("the values decide the scale: one that is not positive makes it levels, and asked for log10 it is left out")
    func scale() throws {
        var y = MadeGrowth.y
        y[5] = 0
        y[9] = -1
        let levels = GrowthAnalysis(x: MadeGrowth.x, y: y)
        #expect(levels.scale == .levels && levels.rate == nil && levels.notPositive.isEmpty)
        let logs = GrowthAnalysis(x: MadeGrowth.x, y: y, options: GrowthOptions(scale: .log10))
        #expect(logs.notPositive == [5, 9])
        #expect(logs.count == 46 && !logs.rows.contains(5))
    }

    @Test("clusters give the CR2 interval; those without a name stand alone")
    func clusters() throws {
        let names = MadeGrowth.x.indices.map { $0 % 8 == 0 ? nil : "lab \($0 % 8)" }
        let analysis = GrowthAnalysis(x: MadeGrowth.x, y: MadeGrowth.y, clusters: names)
        let line = try analysis.line.get()
        #expect(line.slopeInterval?.method == .clusterRobust)
        #expect(line.fit.clusterCount == 7 + 6)
        let expected = try fitLine(
            x: MadeGrowth.x, y: MadeGrowth.y.map { GrowthScale.log10.fitted($0) ?? 0 },
            clusters: names.enumerated().map { index, name in name == nil ? 100 + index : index % 8 })
        let interval = try #require(expected.slope.cluster).get().interval()
        #expect(abs(try #require(line.slopeInterval).low - interval.low) < 1e-12)
        #expect(abs(try #require(line.slopeInterval).high - interval.high) < 1e-12)
    }

    @Test("one cluster alone leaves the interval of OLS, and says why")
    func oneCluster() throws {
        let analysis = GrowthAnalysis(x: MadeGrowth.x, y: MadeGrowth.y, clusters: MadeGrowth.x.map { _ in "lab" })
        let line = try analysis.line.get()
        #expect(line.fallback == .oneCluster && line.hasFewClusters)
        #expect(line.slopeInterval?.method == .leastSquares)
    }

    @Test("a frontier's slope has the interval of the whole cloud, resampled, and its intercept has none")
    func frontier() throws {
        let options = GrowthOptions(frontier: .runningRecord, bootstrap: Bootstrap(resamples: 400))
        let analysis = GrowthAnalysis(x: MadeGrowth.x, y: MadeGrowth.y, options: options)
        #expect(analysis.count + analysis.offFrontier.count == MadeGrowth.x.count)
        let records = analysis.rows.map { MadeGrowth.y[$0] }
        #expect(zip(records, records.dropFirst()).allSatisfy { $0 < $1 })
        let line = try analysis.line.get()
        #expect(line.slopeInterval?.method == .recentredBootstrap)
        #expect(line.interceptInterval == nil)
        #expect(line.mean(at: 2015).band == nil)
    }

    @Test("breaks: found where the slope changes, as many as asked for, or not looked for")
    func breaks() throws {
        let y = MadeGrowth.x.indices.map { index in
            let error = [0.03, -0.02, 0.01, -0.03, 0.02][index % 5]
            return GrowthScale.log10.value(18 + max(0, MadeGrowth.x[index] - 2018) + error)
        }
        func breaks(_ wanted: GrowthOptions.Breaks) -> Result<GrowthBreaks, InsufficientData> {
            GrowthAnalysis(x: MadeGrowth.x, y: y, options: GrowthOptions(breaks: wanted)).breaks
        }
        let found = try breaks(.searched).get()
        #expect(found.breaks.count == 1 && found.breaks[0].interval.contains(2018))
        #expect(found.slopes.count == 2)
        #expect(found.slopes[0].interval.contains(0) && found.slopes[1].interval.contains(1))
        #expect(try breaks(.exactly(2)).get().breaks.count == 2)
        #expect(try breaks(.none).get().breaks.isEmpty)
        let few = GrowthAnalysis(
            x: Array(MadeGrowth.x.prefix(18)), y: Array(y.prefix(18)), options: GrowthOptions(breaks: .exactly(1)))
        #expect(throws: InsufficientData.noRoomForBreaks(1)) { try few.breaks.get() }
    }

    @Test(
        "too little to say anything of: a reason, never a crash",
        arguments: [
            ([], [], InsufficientData.nothingKnown), ([2012], [1e18], .tooFewRecords(have: 1, need: 4)),
            ([2012, 2012, 2012, 2012, 2012], [1, 2, 3, 4, 5], .constantX),
            ([2012, 2013, 2014, 2015, 2016], [7, 7, 7, 7, 7], .constantY),
        ])
    func insufficient(x: [Double], y: [Double], reason: InsufficientData) {
        for frontier in [FrontierRule.all, .runningRecord, .top(2)] {
            let analysis = GrowthAnalysis(
                x: x, y: y, options: GrowthOptions(frontier: frontier, bootstrap: Bootstrap(resamples: 100)))
            #expect(throws: InsufficientData.self) { try analysis.line.get() }
            #expect(analysis.rate == nil && analysis.shape.verdict == .insufficientData)
        }
        #expect(throws: reason) { try GrowthAnalysis(x: x, y: y).line.get() }
    }

    @Test("a slope whose interval contains 0 has no doubling time's interval, only the least one")
    func unsettled() throws {
        let rate = GrowthRate(slope: 0.1, interval: Interval(-0.1, 0.3, method: .leastSquares))
        #expect(rate.doublingMonthsInterval == nil)
        // 12 · log10(2) / 0.3
        #expect(abs(try #require(rate.leastDoublingMonths) - 12.0412) < 1e-4)
        #expect(GrowthRate(slope: -0.2, interval: Interval(-0.3, 0, method: .leastSquares)).leastDoublingMonths == nil)
    }

    @Test("reports and trend say the same of the same records")
    func sameAsReports() throws {
        let made = MadeGrowth.x.indices.map { index in
            MadeModel(
                name: "m\(index)", date: "\(2012 + index / 4)-0\(1 + index % 4)-07",
                organizations: ["lab \(index % 6)"],
                compute: MadeGrowth.y[index])
        }
        let population = Population(label: "all", models: MadeCatalog.models(made))
        let era = GrowthEras(population, field: "training_compute_flop", starts: []).eras[0]
        let analysis = GrowthAnalysis(
            x: era.series.times, y: era.series.values, clusters: made.map { $0.organizations.first })
        #expect(try era.line.get().slopeInterval == analysis.line.get().slopeInterval)
        #expect(try era.line.get().doublingMonths == analysis.rate?.doublingMonths)
    }
}
