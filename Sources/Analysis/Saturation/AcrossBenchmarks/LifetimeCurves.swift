import Statistics

/// How long benchmarks last from launch to saturation: one Kaplan–Meier curve for all and one for each group.
public struct LifetimeCurves: Sendable {
    public struct Group: Sendable {
        /// An area, or the years of a cohort.
        public let name: String
        public let lives: [SaturationLife]
        /// In years; its median is told only where at least 10 are at risk.
        public let curve: KaplanMeier

        init?(name: String, lives: [SaturationLife]) {
            guard let curve = try? KaplanMeier(durations: lives.map(\.years), ended: lives.map(\.isSaturated)) else {
                return nil
            }
            self.name = name
            self.lives = lives
            self.curve = curve
        }

        /// At risk below which a curve is not told.
        public static let leastAtRisk = 10

        /// The last time, in years, with so many at risk; nil where there never were.
        public var toldUntil: Double? {
            let longest = lives.map(\.years).sorted(by: >)
            return longest.count >= Self.leastAtRisk ? longest[Self.leastAtRisk - 1] : nil
        }

        /// The name of the curve over everything.
        public static let all = "all"
    }

    /// Nil without any life.
    public let all: Group?
    /// In alphabetical order.
    public let byArea: [Group]

    public init(_ lives: SaturationLives) {
        all = Group(name: Group.all, lives: lives.lives)
        let areas = Set(lives.lives.map(\.area)).sorted()
        byArea = areas.compactMap { area in Group(name: area, lives: lives.lives.filter { $0.area == area }) }
    }

    /// Numbers at risk at whole years from launch, 0 to the longest life.
    public static func numbersAtRisk(_ group: Group) -> [Int] {
        let longest = group.lives.map(\.years).max() ?? 0
        return (0...Int(longest)).map { group.curve.atRisk(at: Double($0)) }
    }
}

extension LaunchCohorts.Row {
    /// The lifetimes of the cohort; nil for an empty one.
    public var lifetimes: LifetimeCurves.Group? { LifetimeCurves.Group(name: label, lives: lives) }
}
