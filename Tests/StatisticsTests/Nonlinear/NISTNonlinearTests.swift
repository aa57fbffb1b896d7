import RealModule
import Statistics
import Testing

@Suite("NIST StRD nonlinear regression")
struct NISTNonlinearTests {
    static let names = ["Misra1a", "Chwirut2", "Thurber", "Rat42", "Rat43", "Eckerle4", "MGH09", "Hahn1"]

    @Test("agrees with the certified values to 6 digits from both starts", arguments: names, [0, 1])
    func certified(name: String, start: Int) throws {
        let data = try NISTNonlinearData(name)
        let curve = try #require(NISTNonlinearModels.all[name])
        #expect(data.certified.count == curve.parameterNames.count)
        let fit = try NonlinearFit(curve, x: data.x, y: data.y, starts: [data.starts[start]])
        #expect(fit.convergence == .converged)
        let parameters = digits(fit.parameters, data.certified)
        let errors = digits(try #require(fit.standardErrors), data.certifiedErrors)
        let sum = digits([fit.sumOfSquares], [data.certifiedSumOfSquares])
        print(
            "\(name) start \(start + 1): correct digits \(parameters) in the parameters, \(errors) in their standard errors,"
                + " \(sum) in the sum of squares; \(fit.iterations) iterations")
        #expect(parameters >= 6)
        #expect(errors >= 6)
        #expect(sum >= 6)
    }

    @Test("the derivatives of the models are right: central differences agree", arguments: names)
    func derivatives(name: String) throws {
        let data = try NISTNonlinearData(name)
        let curve = try #require(NISTNonlinearModels.all[name])
        #expect(largestDerivativeError(of: curve, at: data.x, parameters: data.certified) < 1e-6)
    }

    /// The least log relative error, in tenths: the number of correct significant digits, at most 11 certified.
    private func digits(_ values: [Double], _ certified: [Double]) -> Double {
        let errors = zip(values, certified).map { abs($0 - $1) / abs($1) }
        let worst = errors.max() ?? .infinity
        return worst == 0 ? 11 : min(11, (-Double.log10(worst) * 10).rounded(.down) / 10)
    }
}
