/// The search for one end of a profile-likelihood interval.
struct ProfileEnd {
    private let fit: NonlinearFit
    private let index: Int
    private let direction: Double
    /// The root of the critical F: how many standard errors away the end would lie if the curve were linear.
    private let reach: Double

    init(_ fit: NonlinearFit, _ index: Int, direction: Double, critical: Double) {
        self.fit = fit
        self.index = index
        self.direction = direction
        reach = critical.squareRoot()
    }

    private struct Point {
        var distance: Double
        /// √F of the fit with the parameter held at this distance from its estimate.
        var root: Double
        var parameters: [Double]
    }

    /// The value at which F reaches its critical value; `nil` where it does not, however far away.
    func find() -> Double? {
        let estimate = fit.parameters[index]
        let unit = fit.standardErrors?[index] ?? 0
        let edge = direction > 0 ? bounds.upperBound - estimate : estimate - bounds.lowerBound
        guard edge > 0 else { return nil }
        var distance = min(unit > 0 ? unit * reach : max(abs(estimate) * 0.01, 1e-6), edge)
        var inside = Point(distance: 0, root: 0, parameters: fit.parameters)
        // Doubles the distance until F is beyond its critical value, or no longer rises.
        var flat = 0
        while true {
            let point = held(at: distance, from: inside)
            if point.root >= reach { return estimate + direction * crossing(inside, point) }
            flat = point.root <= inside.root * 1.0001 ? flat + 1 : 0
            inside = point
            let isFar = distance > 1e8 * max(abs(estimate), unit, 1)
            if flat == 5 || isFar || distance >= edge { return nil }
            distance = min(distance * 2, edge)
        }
    }

    private var bounds: ClosedRange<Double> { fit.curve.bounds[index] }

    /// Where √F crosses its critical value between two points, by the Illinois variant of regula falsi.
    private func crossing(_ inside: Point, _ outside: Point) -> Double {
        var (near, far) = (inside, outside)
        var (low, high) = (near.root - reach, far.root - reach)
        var lastSide = 0
        for _ in 0..<60 where far.distance - near.distance > 1e-9 * far.distance {
            let share = high.isFinite ? min(max(low / (low - high), 0.01), 0.99) : 0.5
            let point = held(at: near.distance + share * (far.distance - near.distance), from: near)
            let excess = point.root - reach
            if abs(excess) < 1e-9 * reach { return point.distance }
            if excess < 0 {
                (near, low) = (point, excess)
                if lastSide == -1 { high /= 2 }
                lastSide = -1
            } else {
                (far, high) = (point, excess)
                if lastSide == 1 { low /= 2 }
                lastSide = 1
            }
        }
        return (near.distance + far.distance) / 2
    }

    /// The best fit with the parameter held, from where the search stands and from the free fit.
    private func held(at distance: Double, from neighbour: Point) -> Point {
        let value = fit.parameters[index] + direction * distance
        var box = fit.curve.bounds
        box[index] = value...value
        let problem = NonlinearFit.problem(fit.curve, fit.x, fit.y, box)
        let minima = [neighbour.parameters, fit.parameters].map { LevenbergMarquardt().minimize(problem, from: $0) }
        let best = minima[1].sumOfSquares < minima[0].sumOfSquares ? minima[1] : minima[0]
        let variance = fit.sumOfSquares / Double(fit.residualDegreesOfFreedom)
        let f = max(best.sumOfSquares - fit.sumOfSquares, 0) / variance
        return Point(distance: distance, root: f.isNaN ? 0 : f.squareRoot(), parameters: best.parameters)
    }
}
