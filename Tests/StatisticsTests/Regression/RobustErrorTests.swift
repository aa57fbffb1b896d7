import Statistics
import Testing

/// Reference values: python3 Tests/Fixtures/Statistics/regression.py, HC3 by statsmodels, CR2 from its definition.
@Suite("Robust standard errors")
struct RobustErrorTests {
    @Test("HC3 agrees with statsmodels' HC3_se, in two designs")
    func hc3() throws {
        let line = try HeteroscedasticityRobust(fit([GrowthExample.sinceStart]))
        expect(
            [line.coefficient(0).standardError, line.coefficient(1).standardError],
            [0.20212557884620747, 0.04489352390413444])
        let two = try HeteroscedasticityRobust(fit([GrowthExample.sinceStart, GrowthExample.group]))
        expect(
            (0..<3).map { two.coefficient($0).standardError },
            [0.2780205481671057, 0.048527112371833374, 0.32954732336119896])
        #expect(two.coefficient(1).interval().method == .hc3)
        #expect(two.coefficient(1).degreesOfFreedom == 11)
    }

    @Test("CR2 and its degrees of freedom agree with the definition by n × n matrices")
    func line() throws {
        let robust = try ClusterRobust(fit([GrowthExample.sinceStart]), clusters: GrowthExample.clusters)
        try expectErrors(
            robust, [[1], [0, 1], [1, 2012.9 - 2010 + 0.3]],
            [
                (0.2192374783962262, 1.5613585115761772), (0.039686190670824205, 1.9377474563694432),
                (0.1030660761963539, 1.7353531606841395),
            ])
        #expect(robust.clusterCount == 4)
    }

    @Test("CR2 where each record is its own cluster is HC2 with Bell and McCaffrey's degrees of freedom")
    func singletons() throws {
        let robust = try ClusterRobust(fit([GrowthExample.sinceStart]), clusters: Array(0..<14))
        try expectErrors(
            robust, [[1], [0, 1]],
            [(0.18516758818613263, 5.561593098548149), (0.040418172397425144, 6.805822243913923)])
    }

    @Test("CR2 with three coefficients")
    func threeCoefficients() throws {
        let robust = try ClusterRobust(
            fit([GrowthExample.sinceStart, GrowthExample.group]), clusters: GrowthExample.clusters)
        try expectErrors(
            robust, [[1], [0, 1], [0, 0, 1]],
            [
                (0.3389906137584717, 1.8449472303046832), (0.04369639784937102, 1.7793030553612328),
                (0.44565724421350955, 2.83405798809168),
            ])
    }

    @Test("CR2 where one cluster alone decides a coefficient takes the generalized inverse")
    func decidedByOneCluster() throws {
        let robust = try ClusterRobust(
            fit([GrowthExample.sinceStart, GrowthExample.onlyCluster4]), clusters: GrowthExample.clusters)
        try expectErrors(
            robust, [[1], [0, 1], [0, 0, 1]],
            [
                (0.21264705431828315, 1.5708476797765316), (0.04254300290446881, 1.5863923454059436),
                (0.1605295318537142, 1.5117368146091035),
            ])
    }

    @Test("fewer than 4 degrees of freedom are flagged, more are not")
    func fewClusters() throws {
        let line = try fit([GrowthExample.sinceStart])
        #expect(try ClusterRobust(line, clusters: GrowthExample.clusters).coefficient(1).hasFewClusters)
        #expect(try !ClusterRobust(line, clusters: Array(0..<14)).coefficient(1).hasFewClusters)
        #expect(!line.coefficient(1).hasFewClusters)
    }

    @Test("one cluster, or a record that alone decides a coefficient, gives the reason")
    func reasons() throws {
        let line = try fit([GrowthExample.sinceStart])
        #expect(throws: InsufficientData.oneCluster) {
            try ClusterRobust(line, clusters: [Int](repeating: 3, count: 14))
        }
        let onlyLast = (0..<14).map { $0 == 13 ? 1.0 : 0 }
        #expect(throws: InsufficientData.decidedByOneRecord(index: 13)) {
            try HeteroscedasticityRobust(fit([onlyLast]))
        }
    }

    private func fit(_ columns: [[Double]]) throws -> LinearFit {
        try LinearFit(columns: columns, y: GrowthExample.y)
    }

    private func expectErrors(
        _ robust: ClusterRobust, _ weights: [[Double]], _ reference: [(error: Double, degreesOfFreedom: Double)],
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        for (weights, reference) in zip(weights, reference) {
            let estimate = try robust.combination(weights)
            expect(
                [estimate.standardError, estimate.degreesOfFreedom], [reference.error, reference.degreesOfFreedom],
                sourceLocation: sourceLocation)
        }
    }
}
