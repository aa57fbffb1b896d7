import Records
import Tables

/// Which records an analysis looks at: those of a vintage that a filter matches.
public struct Population: Sendable {
    /// The filter's text, or `all`; it stands in finding ids.
    public let label: String
    public let models: ModelRecords

    public init(label: String, models: ModelRecords) {
        self.label = label
        self.models = models
    }

    /// The records of `models` that the filter matches; all of them without one.
    public init(_ models: ModelRecords, where filter: Filter?) throws(FilterError) {
        guard let filter else {
            self.init(label: "all", models: models)
            return
        }
        self.init(label: filter.text, models: try models.matching(filter))
    }
}
