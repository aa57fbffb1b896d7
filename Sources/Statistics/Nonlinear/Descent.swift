/// One descent of Levenberg and Marquardt's method: where it stands, and the step that comes next.
struct Descent {
    enum Outcome { case lower, atRest, blocked, outOfIterations }

    private let problem: LevenbergMarquardt.Problem
    private var parameters: [Double]
    private var sum: Double
    private var residuals: [Double]
    private var jacobian: [Double]
    private var trialResiduals: [Double]
    private var trialJacobian: [Double]
    /// The largest length that each column of the Jacobian had so far: the unit of its parameter.
    private var scale: [Double]
    private var damping = 1e-3
    private var growth = 2.0
    private var free: [Int] = []
    private var factor = TriangularFactor([], rows: 0, columns: 0, vector: [])
    private(set) var iterations = 0
    /// Bates and Watts' relative offset where the descent stands.
    private(set) var offset = Double.infinity

    init(_ problem: LevenbergMarquardt.Problem, from start: [Double]) {
        self.problem = problem
        let rows = problem.residualCount
        parameters = zip(start, problem.bounds).map { min(max($0, $1.lowerBound), $1.upperBound) }
        residuals = [Double](repeating: 0, count: rows)
        jacobian = [Double](repeating: 0, count: rows * start.count)
        problem.evaluate(parameters, &residuals, &jacobian)
        sum = Self.sumOfSquares(residuals)
        trialResiduals = residuals
        trialJacobian = jacobian
        scale = [Double](repeating: .leastNormalMagnitude, count: start.count)
    }

    var isFinite: Bool { sum.isFinite && jacobian.allSatisfy(\.isFinite) }

    func minimum(_ convergence: Convergence) -> LevenbergMarquardt.Minimum {
        LevenbergMarquardt.Minimum(
            parameters: parameters, sumOfSquares: sum, jacobian: jacobian, iterations: iterations,
            convergence: convergence)
    }

    /// Factors the Jacobian of the parameters that may move: neither fixed nor pressed against their bound by the slope.
    mutating func linearize() {
        let rows = problem.residualCount
        free = parameters.indices.filter { isFree($0) }
        let columns =
            free.count == parameters.count ? jacobian : free.flatMap { jacobian[($0 * rows)..<(($0 + 1) * rows)] }
        factor = TriangularFactor(columns, rows: rows, columns: free.count, vector: residuals)
        for (column, parameter) in free.enumerated() {
            scale[parameter] = max(scale[parameter], factor.columnNorm(column))
        }
        offset = factor.relativeOffset(sumOfSquares: sum, rows: rows)
    }

    /// Shortens the step until the sum of squares falls.
    mutating func descend(iterationLimit: Int) -> Outcome {
        while iterations < iterationLimit {
            let root = damping.squareRoot()
            let trial = moved(by: factor.step(damping: free.map { root * scale[$0] }))
            let taken = free.map { trial[$0] - parameters[$0] }
            let hasMoved = zip(free, taken).contains { abs($1) > 1e-15 * abs(parameters[$0]) }
            guard hasMoved, damping < 1e100 else { return offset <= 1e-4 || hasNoStepLeft ? .atRest : .blocked }

            let trialSum = evaluate(trial)
            let predicted = factor.predictedReduction(taken)
            let gain = (sum - trialSum) / predicted
            if trialSum < sum, predicted > 0, gain > 1e-4, trialJacobian.allSatisfy(\.isFinite) {
                accept(trial, trialSum)
                let turn = 2 * min(gain, 1) - 1
                damping *= max(1.0 / 3, 1 - turn * turn * turn)
                growth = 2
                return .lower
            }
            // Below this the sum of squares is rounding, and no step can be judged by it.
            if abs(predicted) <= 1e-14 * sum, trialSum <= sum * (1 + 1e-13) { return .atRest }
            damping *= growth
            growth *= 2
        }
        return .outOfIterations
    }

    /// One full step more, unless it leads up: the digits that the sum of squares cannot see.
    mutating func polish() {
        let trial = moved(by: factor.step(damping: free.map { _ in 0 }))
        let trialSum = evaluate(trial)
        if trialSum <= sum * (1 + 1e-13), trialJacobian.allSatisfy(\.isFinite) { accept(trial, trialSum) }
    }

    private func isFree(_ parameter: Int) -> Bool {
        let (value, box) = (parameters[parameter], problem.bounds[parameter])
        if box.lowerBound == box.upperBound { return false }
        guard value <= box.lowerBound || value >= box.upperBound else { return true }
        let rows = problem.residualCount
        var slope = 0.0
        for row in 0..<rows { slope += jacobian[parameter * rows + row] * residuals[row] }
        return value <= box.lowerBound ? slope < 0 : slope > 0
    }

    private var hasNoStepLeft: Bool {
        zip(free, factor.step(damping: free.map { _ in 0 })).allSatisfy { abs($1) <= 1e-8 * abs(parameters[$0]) }
    }

    private func moved(by step: [Double]) -> [Double] {
        var trial = parameters
        for (column, parameter) in free.enumerated() {
            let box = problem.bounds[parameter]
            trial[parameter] = min(max(trial[parameter] + step[column], box.lowerBound), box.upperBound)
        }
        return trial
    }

    private mutating func evaluate(_ trial: [Double]) -> Double {
        iterations += 1
        problem.evaluate(trial, &trialResiduals, &trialJacobian)
        return Self.sumOfSquares(trialResiduals)
    }

    private mutating func accept(_ trial: [Double], _ trialSum: Double) {
        parameters = trial
        sum = trialSum
        swap(&residuals, &trialResiduals)
        swap(&jacobian, &trialJacobian)
    }

    private static func sumOfSquares(_ residuals: [Double]) -> Double {
        var sum = 0.0
        for residual in residuals { sum += residual * residual }
        return sum.isFinite ? sum : .infinity
    }
}
