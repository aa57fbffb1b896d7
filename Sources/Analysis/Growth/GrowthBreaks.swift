import Statistics

/// The dates at which a trend turns, found by search, and the slope of each era between them.
public struct GrowthBreaks: Sendable {
    /// In order of time; empty where the trend is one line.
    public let breaks: [Break]
    /// The lines between them; nil where there is no break.
    public let lines: PiecewiseLine?
    /// The most breaks that the records leave room for.
    public let most: Int

    /// Kinks: the line stays continuous and its slope changes.
    ///
    /// - Parameter wanted: as many as the criterion chooses, or exactly so many.
    /// - Throws: `InsufficientData` where nothing can be searched, or the records do not allow so many kinks.
    public init(
        x: [Double], y: [Double], clusters: [Int]?, wanted: GrowthOptions.Breaks
    ) throws(InsufficientData) {
        let model: BreakModel
        switch wanted {
        case .none:
            (breaks, lines, most) = ([], nil, 0)
            return
        case .searched: (model, most) = try Self.search(x, y, clusters) { $0.best }
        case .exactly(let count):
            let (found, most) = try Self.search(x, y, clusters) { $0.model(breaks: count) }
            guard let found else { throw .noRoomForBreaks(count) }
            (model, self.most) = (found, most)
        }
        breaks = model.breaks
        lines = breaks.isEmpty ? nil : try PiecewiseLine(x: x, y: y, breaks: breaks.map(\.time), clusters: clusters)
    }

    private static func search<Model>(
        _ x: [Double], _ y: [Double], _ clusters: [Int]?, _ choose: (BreakSearch) -> Model
    ) throws(InsufficientData) -> (Model, Int) {
        let search = try BreakSearch.kinks(x: x, y: y, clusters: clusters)
        return (choose(search), search.models.count - 1)
    }

    /// The slope of each era with the interval that the design calls for, in order of time.
    public var slopes: [(value: Double, interval: Interval)] {
        lines?.eras.map { ($0.slope.value, $0.slope.judged.interval) } ?? []
    }
}
