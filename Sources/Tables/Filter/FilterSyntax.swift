/// A row filter as written: comparisons joined by `and`, `or`, `not` and parentheses.
indirect enum FilterExpression: Equatable, Sendable {
    case comparison(FilterColumnName, FilterOperator, FilterLiteral)
    case isKnown(FilterColumnName)
    case isUnknown(FilterColumnName)
    case isTrue(FilterColumnName)
    case not(FilterExpression)
    case and(FilterExpression, FilterExpression)
    case or(FilterExpression, FilterExpression)
}

enum FilterOperator: String, Sendable, CaseIterable {
    case equal = "="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case contains = "~"

    var isOrdering: Bool {
        switch self {
        case .less, .lessOrEqual, .greater, .greaterOrEqual: true
        case .equal, .notEqual, .contains: false
        }
    }
}

/// A column as the filter names it. Bare `year` is the year of the record's date; `"year"` is a column of that name.
struct FilterColumnName: Equatable, Sendable {
    let name: String
    let isQuoted: Bool
    let offset: Int

    var isYearOfRecord: Bool { name == "year" && !isQuoted }
}

struct FilterLiteral: Equatable, Sendable {
    let text: String
    let offset: Int
}

/// What is wrong with a filter, and where.
public struct FilterError: Error, Equatable, Sendable {
    public let filter: String
    /// Characters before the place, from 0.
    public let offset: Int
    public let message: String
    public let advice: String

    /// The filter on one line and a caret under the place on the next.
    public var excerpt: String { filter + "\n" + String(repeating: " ", count: offset) + "^" }
}
