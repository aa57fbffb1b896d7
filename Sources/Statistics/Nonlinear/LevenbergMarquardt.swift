/// Minimizes a sum of squares over a box, from one start.
///
/// Sources: Moré, "The Levenberg-Marquardt algorithm: implementation and theory" (1978), for the scaling; Nielsen,
/// "Damping parameter in Marquardt's method", IMM-REP-1999-05, for the damping; Bates and Watts, "A relative offset
/// orthogonality convergence criterion for nonlinear least squares", Technometrics 23 (1981), for the end.
struct LevenbergMarquardt {
    /// Converged when a full step would change the fitted values by less than this share of their standard error.
    var relativeOffset = 1e-8
    var iterationLimit = 500

    struct Problem {
        let residualCount: Int
        /// The box that each parameter stays in; a single point holds it fixed.
        var bounds: [ClosedRange<Double>]
        /// Writes the residuals and their derivatives (column by column, residuals × parameters) at the parameters.
        let evaluate: (_ parameters: [Double], _ residuals: inout [Double], _ jacobian: inout [Double]) -> Void
    }

    struct Minimum {
        let parameters: [Double]
        let sumOfSquares: Double
        /// Column by column, residuals × parameters.
        let jacobian: [Double]
        let iterations: Int
        let convergence: Convergence
    }

    func minimize(_ problem: Problem, from start: [Double]) -> Minimum {
        var descent = Descent(problem, from: start)
        guard descent.isFinite else { return descent.minimum(.notFiniteAtStart) }
        while descent.iterations < iterationLimit {
            descent.linearize()
            if descent.offset <= relativeOffset {
                descent.polish()
                return descent.minimum(.converged)
            }
            switch descent.descend(iterationLimit: iterationLimit) {
            case .lower: continue
            case .atRest:
                descent.polish()
                return descent.minimum(.converged)
            case .blocked: return descent.minimum(.stalled)
            case .outOfIterations: return descent.minimum(.iterationLimit(iterationLimit))
            }
        }
        return descent.minimum(.iterationLimit(iterationLimit))
    }
}
