import RealModule

/// The Kaplan-Meier estimate of how long things last when some have not ended yet.
///
/// Source: Kaplan and Meier (1958); Greenwood's variance; intervals on the log(−log) scale, Kalbfleisch and Prentice
/// (2002), section 1.4.
public struct KaplanMeier: Sendable {
    /// A time at which at least one thing ended.
    public struct Step: Hashable, Sendable {
        public let time: Double
        /// How many had lasted until just before.
        public let atRisk: Int
        public let ended: Int
        /// The share that lasts beyond this time.
        public let survival: Double
        /// `nil` where nothing lasts longer, for which the method gives no interval.
        public let interval: Interval?
    }

    /// How many things were watched.
    public let count: Int
    /// How many of them ended.
    public let endedCount: Int
    /// In order of time.
    public let steps: [Step]
    public let level: ConfidenceLevel

    /// All durations, in order.
    let durations: [Double]

    /// - Parameters:
    ///   - durations: how long each thing lasted or was watched, in any unit, not negative.
    ///   - ended: whether it ended then; if not, it is counted as at risk until then. One that ends at the very time
    ///     at which another is last seen ends before it.
    ///   - level: of the intervals.
    /// - Throws: `.nothingKnown`, `.unequalLengths`, `.notFinite` for a duration that is negative or not finite.
    public init(
        durations: [Double], ended: [Bool], level: ConfidenceLevel = .percent95
    ) throws(InsufficientData) {
        guard durations.count == ended.count else { throw .unequalLengths(durations.count, ended.count) }
        guard !durations.isEmpty else { throw .nothingKnown }
        if let bad = durations.firstIndex(where: { !($0 >= 0 && $0.isFinite) }) { throw .notFinite(index: bad) }
        count = durations.count
        endedCount = ended.count { $0 }
        self.level = level
        self.durations = durations.sorted()
        steps = Self.steps(self.durations, zip(durations, ended).filter(\.1).map(\.0).sorted(), level)
    }

    private static func steps(_ durations: [Double], _ ends: [Double], _ level: ConfidenceLevel) -> [Step] {
        let z = Normal.standard.upperQuantile(level.tail)
        var steps: [Step] = []
        var survival = 1.0
        var greenwood = 0.0
        var (first, passed) = (0, 0)
        while first < ends.count {
            let time = ends[first]
            let ended = ends[first...].prefix { $0 == time }.count
            while durations[passed] < time { passed += 1 }
            let atRisk = durations.count - passed
            survival *= Double(atRisk - ended) / Double(atRisk)
            greenwood += Double(ended) / (Double(atRisk) * Double(atRisk - ended))
            steps.append(
                Step(
                    time: time, atRisk: atRisk, ended: ended, survival: survival,
                    interval: interval(survival, greenwood, z, level)))
            first += ended
        }
        return steps
    }

    private static func interval(
        _ survival: Double, _ greenwood: Double, _ z: Double, _ level: ConfidenceLevel
    ) -> Interval? {
        guard survival > 0 else { return nil }
        let reach = z * greenwood.squareRoot() / .log(survival)
        return Interval(
            .pow(survival, .exp(reach)), .pow(survival, .exp(-reach)), level: level, method: .logLogGreenwood)
    }

    /// The share that lasts beyond `time`.
    public func survival(at time: Double) -> Double { steps.last { $0.time <= time }?.survival ?? 1 }

    /// How many are known to have lasted until just before `time`.
    public func atRisk(at time: Double) -> Int { durations.count { $0 >= time } }
}
