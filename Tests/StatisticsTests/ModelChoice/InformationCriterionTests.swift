import Statistics
import Testing

@Suite("Information criteria")
struct InformationCriterionTests {
    /// NumPy, with S = 836424.0555 (Longley's residual sum of squares), n = 16, k = 8:
    /// `n*log(S/n) + 2*8 + 2*8*9/(16-9)`, `n*log(S/n) + 8*log(16)`, `n*log(S/(n-8)) + 8*.299*log(16)**2.1`.
    @Test("have the values that their formulas have elsewhere")
    func values() {
        let sum = 836_424.0555
        #expect(isClose(InformationCriterion.aicc(sumOfSquares: sum, count: 16, parameters: 8), 210.40026512572703))
        #expect(isClose(InformationCriterion.bic(sumOfSquares: sum, count: 16, parameters: 8), 196.0095463322167))
        #expect(isClose(InformationCriterion.lwz(sumOfSquares: sum, count: 16, parameters: 8), 205.28120045412987))
    }

    @Test("AICc needs two records more than parameters")
    func tooFew() {
        #expect(InformationCriterion.aicc(sumOfSquares: 1, count: 5, parameters: 4) == nil)
        #expect(InformationCriterion.aicc(sumOfSquares: 1, count: 6, parameters: 4) != nil)
        #expect(InformationCriterion.lwz(sumOfSquares: 1, count: 4, parameters: 4) == nil)
    }

    @Test("a perfect fit has no criterion, since its logarithm is infinite")
    func perfect() {
        #expect(InformationCriterion.aicc(sumOfSquares: 0, count: 20, parameters: 3) == nil)
        #expect(InformationCriterion.bic(sumOfSquares: 0, count: 20, parameters: 3) == nil)
        #expect(InformationCriterion.lwz(sumOfSquares: .nan, count: 20, parameters: 3) == nil)
    }

    private func isClose(_ value: Double?, _ expected: Double) -> Bool {
        value.map { abs($0 - expected) < 1e-10 * abs(expected) } ?? false
    }
}
