import Quantities

/// One part of a footprint as levers are pulled one after another: a what-if.
public struct Waterfall<Unit: MeasurementUnit>: Hashable, Sendable {
    public struct Step: Hashable, Sendable {
        public let lever: Lever
        /// False if the lever does not act on this part of a footprint; the range is then the one before.
        public let applies: Bool
        /// The gains up to here, multiplied.
        public let gainSoFar: Double
        public let range: Spread<Unit>
    }

    public let part: FootprintPart
    public let start: Spread<Unit>
    public let steps: [Step]

    public init(_ part: FootprintPart, from start: Spread<Unit>, levers: [Lever]) {
        self.part = part
        self.start = start
        var gain = 1.0
        steps = levers.map { lever in
            let applies = lever.reaches(part)
            if applies { gain *= lever.gain }
            return Step(lever: lever, applies: applies, gainSoFar: gain, range: start.scaled(by: 1 / gain))
        }
    }

    public var gain: Double { steps.last?.gainSoFar ?? 1 }
    public var end: Spread<Unit> { steps.last?.range ?? start }
}
