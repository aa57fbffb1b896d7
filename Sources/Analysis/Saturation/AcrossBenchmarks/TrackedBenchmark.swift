import Quantities
import Records

/// A benchmark among others.
public struct TrackedBenchmark: Sendable, Equatable {
    public let id: String
    public let name: String
    /// What it tests, such as `language`.
    public let area: String
    public let history: BenchmarkHistory

    public init(id: String, name: String, area: String, history: BenchmarkHistory) {
        self.id = id
        self.name = name
        self.area = area
        self.history = history
    }

    /// The launch, or the first result where the launch is unknown; nil without either.
    public var start: CalendarDay? {
        history.profile.launch?.representativeDay ?? history.results.first?.day
    }
}
