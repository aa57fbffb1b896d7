/// The limits of the verdict's rules. Reports may set them and print them (methods/trends.md, section 4).
public struct SaturationThresholds: Sendable, Equatable {
    /// Headroom at or below which a benchmark is saturated (rule 1).
    public let saturatedHeadroom: Double
    /// Records that rule 1 needs.
    public let saturatedLeastRecords: Int
    /// Records below which nothing else is said (rule 2).
    public let leastRecords: Int
    /// The months that count as recent (rules 3, 4 and 6).
    public let recentMonths: Int
    /// The age of the first record from which a lack of progress can be told (rules 4 and 6).
    public let leastAgeMonths: Int
    /// Recent results that rule 4 needs.
    public let leastRecentResults: Int
    /// The share of the headroom that recent results must close to count as progress (rule 4).
    public let leastShareClosed: Double
    /// Headroom at or below which a benchmark is near saturation (rules 4 and 5).
    public let nearHeadroom: Double
    /// The share of the earlier pace below which progress is slowing (rule 6).
    public let slowingShareOfPace: Double

    public init(
        saturatedHeadroom: Double = 0.05, saturatedLeastRecords: Int = 2, leastRecords: Int = 4, recentMonths: Int = 24,
        leastAgeMonths: Int = 36, leastRecentResults: Int = 5, leastShareClosed: Double = 0.10,
        nearHeadroom: Double = 0.15, slowingShareOfPace: Double = 1.0 / 3
    ) {
        self.saturatedHeadroom = saturatedHeadroom
        self.saturatedLeastRecords = saturatedLeastRecords
        self.leastRecords = leastRecords
        self.recentMonths = recentMonths
        self.leastAgeMonths = leastAgeMonths
        self.leastRecentResults = leastRecentResults
        self.leastShareClosed = leastShareClosed
        self.nearHeadroom = nearHeadroom
        self.slowingShareOfPace = slowingShareOfPace
    }

    public static let standard = SaturationThresholds()
}
