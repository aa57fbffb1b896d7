import Tables

/// A numeric field of the models that analyses can be asked for.
public struct Measure: Equatable, Sendable {
    /// The field's name, such as `training_compute_flop`.
    public let field: String
    /// As sentences and axes name it, such as "Training compute".
    public let title: String
    /// Nil for pure counts.
    public let unit: String?

    public init(field: String, title: String, unit: String?) {
        self.field = field
        self.title = title
        self.unit = unit
    }

    /// Every numeric field that the schema declares, in its order.
    public static func all(in schema: TableSchema) -> [Measure] {
        schema.fields.filter(\.type.isNumeric).map { Measure(field: $0.name, title: $0.title, unit: $0.unit) }
    }
}
