/// Tidy data: named columns of equal length, one row per observation. Times are decimal years in a column of numbers.
public struct PlotData: Sendable, Hashable {
    public enum Column: Sendable, Hashable {
        /// Nil is missing. NaN and infinite numbers count as missing too.
        case numbers([Double?])
        /// Nil is missing.
        case text([String?])

        public static func values(_ numbers: [Double]) -> Column { .numbers(numbers) }
        public static func names(_ text: [String]) -> Column { .text(text) }

        /// The same numbers, those that are none as missing.
        fileprivate var withoutInfinities: Column {
            guard case .numbers(let values) = self, values.contains(where: { $0?.isFinite == false }) else {
                return self
            }
            return .numbers(values.map { value in value.flatMap { $0.isFinite ? $0 : nil } })
        }

        var count: Int {
            switch self {
            case .numbers(let values): values.count
            case .text(let values): values.count
            }
        }
    }

    public let names: [String]
    public let rowCount: Int
    private let columns: [Column]

    /// - Throws: `PlotError` for columns of different lengths or two columns of one name.
    public init(_ columns: KeyValuePairs<String, Column>) throws(PlotError) {
        try self.init(columns: columns.map { ($0.key, $0.value) })
    }

    /// - Throws: `PlotError` for columns of different lengths or two columns of one name.
    public init(columns: [(name: String, column: Column)]) throws(PlotError) {
        let first = columns.first
        for (index, entry) in columns.enumerated() {
            if let first, entry.column.count != first.column.count {
                throw .lengths(
                    first: first.name, firstCount: first.column.count, second: entry.name,
                    secondCount: entry.column.count)
            }
            if columns[..<index].contains(where: { $0.name == entry.name }) { throw .duplicateColumn(entry.name) }
        }
        names = columns.map(\.name)
        rowCount = first?.column.count ?? 0
        self.columns = columns.map { $0.column.withoutInfinities }
    }

    public static let empty = PlotData(unchecked: [])

    private init(unchecked columns: [(name: String, column: Column)]) {
        names = columns.map(\.name)
        rowCount = columns.first?.column.count ?? 0
        self.columns = columns.map(\.column)
    }

    /// Nil when there is no such column.
    public subscript(name: String) -> Column? {
        names.firstIndex(of: name).map { columns[$0] }
    }

    func text(_ name: String, row: Int) -> String? {
        switch self[name] {
        case .text(let values): values[row]
        case .numbers(let values): values[row].map(CategoryText.of)
        case nil: nil
        }
    }
}
