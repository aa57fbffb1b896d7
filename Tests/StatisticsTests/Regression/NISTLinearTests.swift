import RealModule
import Statistics
import Testing

@Suite("Least squares reaches NIST's certified digits")
struct NISTLinearTests {
    @Test("StRD linear regression", arguments: certifiedRegressions)
    func certified(problem: CertifiedRegression) throws {
        let fit = try LinearFit(columns: problem.columns, y: problem.y, intercept: problem.intercept)
        let coefficients = digits(fit.coefficients, problem.coefficients)
        let errors = digits(fit.standardErrors, problem.standardErrors)
        let spread = digits([fit.residualStandardError], [problem.residualStandardError])
        let explained = digits([try #require(fit.rSquared)], [problem.rSquared])
        print("\(problem.name): digits \(coefficients), errors \(errors), residual \(spread), R² \(explained)")
        let needed = problem.name == "Filip" ? 7.5 : 12.5
        #expect(coefficients >= needed)
        #expect(errors >= needed)
        #expect(spread >= needed)
        #expect(explained >= min(needed, 10))
    }

    /// The least log relative error, −log₁₀ |value − certified| / |certified|, at most 15; absolute where 0 is certified.
    private func digits(_ values: [Double], _ certified: [Double]) -> Double {
        zip(values, certified).map { value, certified in
            let error = abs(value - certified) / (certified == 0 ? 1 : abs(certified))
            return error == 0 ? 15 : min(15, (-100 * Double.log10(error)).rounded(.down) / 100)
        }.min() ?? 0
    }
}
