import Statistics
import Testing

/// Reference values: python3 Tests/Fixtures/Statistics/robust_lines.py.
@Suite("Mann–Kendall")
struct MannKendallTests {
    @Test("agrees with pymannkendall.original_test on a series without ties")
    func untied() throws {
        let test = try MannKendall(x: GrowthExample.years, y: GrowthExample.y)
        #expect(test.s == 81)
        expect([test.variance, test.z, test.pValue], [333.6666666666667, 4.3795912116108715, 1.189021462355555e-05])
        #expect(relativeError(test.tau, 0.8901098901098902) < 1e-14)
    }

    @Test("agrees with pymannkendall.original_test on a series with ties in y")
    func tiedY() throws {
        let test = try MannKendall(x: (0..<12).map(Double.init), y: MadePoints.tiedY)
        #expect(test.s == 46)
        expect([test.variance, test.z, test.pValue], [206, 3.1352985643122797, 0.0017167928686090406])
    }

    @Test("agrees with scipy.stats.kendalltau, which has no continuity correction, on ties in x and y")
    func tiedBoth() throws {
        let test = try MannKendall(x: MadePoints.tiedX, y: MadePoints.tiedY)
        #expect(test.s == 46)
        #expect(relativeError(test.tau, 0.7603565456433793) < 1e-14)
        let uncorrected = 2 * Normal.standard.upperTail(Double(test.s) / test.variance.squareRoot())
        #expect(relativeError(uncorrected, 0.0011692429331921184) < 1e-12)
    }

    @Test("counts S over 400 points as pair by pair, and agrees with scipy.stats.kendalltau")
    func large() throws {
        let points = MadePoints.chaotic(400)
        let test = try MannKendall(x: points.x, y: points.y)
        #expect(test.s == 47890)
        #expect(relativeError(test.tau, 0.6001253132832081) < 1e-14)
    }

    @Test("a falling series has the opposite S and z, the same p")
    func falling() throws {
        let up = try MannKendall(x: GrowthExample.years, y: GrowthExample.y)
        let down = try MannKendall(x: GrowthExample.years, y: GrowthExample.y.map { -$0 })
        #expect(down.s == -up.s && down.z == -up.z && down.pValue == up.pValue)
    }

    @Test("constant y has a reason, not a division by 0")
    func constant() {
        #expect(throws: InsufficientData.constantY) { try MannKendall(x: [1, 2, 3, 4], y: [5, 5, 5, 5]) }
    }
}
