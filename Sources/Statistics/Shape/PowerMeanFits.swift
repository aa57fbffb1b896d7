/// A λ that the shape verdict holds while fitting the rest of the power mean.
enum HeldLambda: CaseIterable {
    case exponential, linear
    /// A power of 1.4 of time, the fastest that still counts as linear.
    case fastestLinear
    /// A power of 0.7 of time, the slowest that still counts as linear.
    case slowestLinear

    var value: Double {
        switch self {
        case .exponential: 0
        case .linear: 1
        case .fastestLinear: 1 / 1.4
        case .slowestLinear: 1 / 0.7
        }
    }
}

/// The power means fitted to a yearly series: of the best λ, and of each held one.
struct PowerMeanFits {
    let best: SeriesFit
    let exponential: SeriesFit
    private let held: [HeldLambda: SeriesFit]

    static let lambdaStarts = [-1, 0, 0.6, 1.2, 2.5]

    /// λ of the best fit.
    var lambda: Double { best.parameters[2] }

    /// ln y at the end less ln y at the start of the exponential.
    var slope: Double { exponential.parameters[1] - exponential.parameters[0] }

    init(_ series: YearlySeries, line: (start: Double, end: Double)) {
        func fit(_ lambdas: [Double], _ box: ClosedRange<Double>, from ends: [[Double]]) -> SeriesFit {
            let starts = ends.flatMap { end in lambdas.map { [end[0], end[1], $0] } }
            return SeriesFit(.logPowerMean, to: series, starts: starts, bounds: [.real, .real, box])
        }
        let exponential = fit([0], 0...0, from: [[line.start, line.end]])
        let free = fit(Self.lambdaStarts, Curve.logPowerMean.bounds[2], from: [exponential.parameters])
        var held = [HeldLambda.exponential: exponential]
        for lambda in HeldLambda.allCases where lambda != .exponential {
            held[lambda] = fit(
                [lambda.value], lambda.value...lambda.value, from: [exponential.parameters, free.parameters])
        }
        // A free fit that stopped short of a held one would make F negative.
        best = HeldLambda.allCases.compactMap { held[$0] }.reduce(free) { $1.misfit < $0.misfit ? $1 : $0 }
        self.exponential = exponential
        self.held = held
    }

    subscript(lambda: HeldLambda) -> SeriesFit { held[lambda] ?? exponential }
}
