import Statistics
import Testing

@Suite("A straight line")
struct LineFitTests {
    @Test("carries OLS, HC3 and CR2 estimates of the same slope")
    func threeErrors() throws {
        let line = try fitLine(
            x: GrowthExample.years, y: GrowthExample.y, clusters: GrowthExample.clusters, interceptAt: 2010)
        let hc3 = try line.slope.hc3.get()
        let cluster = try #require(line.slope.cluster).get()
        // As in LinearFitTests and RobustErrorTests.
        #expect(relativeError(line.slope.ols.standardError, 0.04218859255605857) < 1e-11)
        #expect(relativeError(hc3.standardError, 0.04489352390413444) < 1e-11)
        #expect(relativeError(cluster.standardError, 0.039686190670824205) < 1e-11)
        #expect(line.slope.value == hc3.value && hc3.value == cluster.value)
        #expect(line.clusterCount == 4)
    }

    @Test("its intercept is its height at interceptAt, wherever that is, and its slope the same")
    func interceptAt() throws {
        let near = try fitLine(x: GrowthExample.years, y: GrowthExample.y, interceptAt: 2010)
        let far = try fitLine(x: GrowthExample.years, y: GrowthExample.y)
        #expect(relativeError(near.intercept.value, 16.97329799872061) < 1e-11)
        #expect(relativeError(near.slope.value, far.slope.value) < 1e-11)
        #expect(relativeError(near.mean(at: 2015).value, far.mean(at: 2015).value) < 1e-11)
    }

    @Test("with all records in one cluster keeps its OLS interval and says why it has no other")
    func oneCluster() throws {
        let line = try fitLine(x: GrowthExample.years, y: GrowthExample.y, clusters: [Int](repeating: 1, count: 14))
        #expect(line.slope.cluster == .failure(.oneCluster))
        #expect(line.clusterCount == 1)
        #expect(line.slope.ols.interval().contains(0.6))
    }

    @Test(
        "what cannot be fitted has a reason, never a NaN",
        arguments: [
            ([], [], InsufficientData.nothingKnown),
            ([1, 2, 3], [1, 2, 4], .tooFewRecords(have: 3, need: 4)),
            ([5, 5, 5, 5], [1, 2, 4, 3], .constantX),
            ([2022.9, 2022.9, 2022.9, 2022.9], [1, 2, 4, 3], .constantX),
            ([1, 2, 3, 4], [7, 7, 7, 7], .constantY),
            ([1, 2, .nan, 4], [1, 2, 4, 3], .notFinite(index: 2)),
            ([1, 2, 3, 4], [1, .infinity, 4, 3], .notFinite(index: 1)),
            ([1, 2, 3, 4], [1, 2, 4], .unequalLengths(4, 3)),
            ([1, 2, 3, 4], [1, 2, 4, 1e200], .outOfRange),
            ([0, 1e-200, 2e-200, 3e-200], [1, 2, 4, 3], .outOfRange),
        ] as [([Double], [Double], InsufficientData)])
    func reasons(x: [Double], y: [Double], reason: InsufficientData) {
        #expect(throws: reason) { try fitLine(x: x, y: y) }
    }

    @Test("columns that depend on each other are told apart from a constant x")
    func dependentColumns() {
        let x = GrowthExample.years
        #expect(throws: InsufficientData.dependentColumns(rank: 2, columns: 3)) {
            try LinearFit(columns: [x, x.map { 3 * $0 - 1 }], y: GrowthExample.y)
        }
    }

    @Test("fits exact data exactly, with intervals of no width and no Cook's distance")
    func exactFit() throws {
        let fit = try LinearFit(columns: [[1, 2, 3, 4, 5]], y: [5, 7, 9, 11, 13])
        #expect(fit.coefficients == [3, 2])
        #expect(fit.coefficient(1).interval().width == 0)
        #expect(fit.rSquared == 1)
        #expect(fit.cooksDistance.allSatisfy { $0 == nil })
    }

    @Test("the fast line for resampling agrees with the full fit, over all rows and over repeated ones")
    func simpleLine() throws {
        let (x, y) = (GrowthExample.years, GrowthExample.y)
        let full = try fitLine(x: x, y: y)
        let fast = try #require(SimpleLine(x: x, y: y))
        #expect(relativeError(fast.slope, full.slope.value) < 1e-12)
        #expect(relativeError(fast.intercept, full.intercept.value) < 1e-12)
        #expect(relativeError(fast.sumOfSquares, full.fit.sumOfSquares) < 1e-11)

        let rows = [0, 3, 3, 7, 13, 13, 13, 5]
        let resampled = try fitLine(x: rows.map { x[$0] }, y: rows.map { y[$0] })
        let fastResampled = try #require(SimpleLine(x: x, y: y, rows: rows))
        #expect(relativeError(fastResampled.slope, resampled.slope.value) < 1e-12)
        #expect(SimpleLine(x: x, y: y, rows: [4, 4, 4]) == nil)
    }
}
