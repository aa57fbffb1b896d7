import Statistics

/// What a growth analysis may be asked to do otherwise.
public struct GrowthOptions: Hashable, Sendable {
    public enum Breaks: Hashable, Sendable {
        case none
        /// As many as the criterion of the search chooses.
        case searched
        case exactly(Int)
    }

    /// Nil lets the values decide: log10 where every one is positive.
    public var scale: GrowthScale?
    public var frontier: FrontierRule
    public var breaks: Breaks
    /// The x at which the intercept is taken.
    public var interceptAt: Double
    /// The last year of which nothing more is to come.
    public var lastCompleteYear: Int
    /// Of the frontier's intervals.
    public var bootstrap: Bootstrap

    /// The decimal year of 2010-01-01.
    public static let startOf2010 = 2010.0
    public static let defaultResamples = 10_000
    /// The search does not look for more.
    public static let mostBreaks = 2

    public init(
        scale: GrowthScale? = nil, frontier: FrontierRule = .all, breaks: Breaks = .searched,
        interceptAt: Double = startOf2010, lastCompleteYear: Int = .max,
        bootstrap: Bootstrap = Bootstrap(resamples: defaultResamples)
    ) {
        self.scale = scale
        self.frontier = frontier
        self.breaks = breaks
        self.interceptAt = interceptAt
        self.lastCompleteYear = lastCompleteYear
        self.bootstrap = bootstrap
    }
}
