import Footprint

/// What the levers of a case came to, one after another.
public struct LeverOutcome: Sendable {
    public struct Step: Sendable {
        public let lever: String
        /// How many times less.
        public let gain: Double
        public let gainSoFar: Double
    }

    public let caseName: String
    public let source: String
    public let steps: [Step]

    /// The name as a part of an id.
    public var slug: String { Slug.of(caseName) }
    public var gain: Double { steps.last?.gainSoFar ?? 1 }

    init(_ leverCase: LeverCase) {
        caseName = leverCase.name
        source = leverCase.source
        var gain = 1.0
        steps = leverCase.levers.map { lever in
            gain *= lever.gain
            return Step(lever: lever.name, gain: lever.gain, gainSoFar: gain)
        }
    }

    /// Every case of `levers.csv`.
    public static func all(_ basis: FootprintBasis) -> [LeverOutcome] { basis.leverCases.map(LeverOutcome.init) }
}
