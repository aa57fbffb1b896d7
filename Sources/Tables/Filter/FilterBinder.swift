import Quantities

/// Resolves names and types of a filter once, so that testing a row cannot fail.
struct FilterBinder {
    let filter: String
    let columns: FilterColumns

    typealias Test = @Sendable (Int) -> Bool?

    func bind(_ expression: FilterExpression) throws(FilterError) -> Test {
        switch expression {
        case .not(let inner):
            let test = try bind(inner)
            return { test($0).map { !$0 } }
        case .and(let left, let right):
            let (first, second) = (try bind(left), try bind(right))
            return { row in
                let (one, other) = (first(row), second(row))
                if one == false || other == false { return false }
                return one == nil || other == nil ? nil : true
            }
        case .or(let left, let right):
            let (first, second) = (try bind(left), try bind(right))
            return { row in
                let (one, other) = (first(row), second(row))
                if one == true || other == true { return true }
                return one == nil || other == nil ? nil : false
            }
        case .isKnown(let name):
            let column = try column(name)
            return { column.cell($0) != .unknown }
        case .isUnknown(let name):
            let column = try column(name)
            return { column.cell($0) == .unknown }
        case .isTrue(let name):
            let column = try column(name)
            guard column.type == .boolean else {
                throw FilterError(
                    filter: filter, offset: name.offset,
                    message: "\"\(name.name)\" alone is no condition, since it is not a true-or-false column",
                    advice: "Compare it, for example \(name.name) is known.")
            }
            return { column.cell($0).boolean }
        case .comparison(let name, let sign, let literal): return try comparison(name, sign, literal)
        }
    }

    private func column(_ name: FilterColumnName) throws(FilterError) -> FilterColumn {
        if name.isYearOfRecord, let date = columns.date {
            return FilterColumn(type: .integer, cell: { date($0).map { .number(Double($0.year)) } ?? .unknown })
        }
        if let column = columns.column(name.name) { return column }
        throw FilterError(
            filter: filter, offset: name.offset,
            message: name.isYearOfRecord
                ? "there is no date whose year could be meant" : "there is no column \"\(name.name)\"",
            advice: "Name one of the columns." + NearestName.hint(for: name.name, among: columns.names))
    }

    private func comparison(
        _ name: FilterColumnName, _ sign: FilterOperator, _ literal: FilterLiteral
    ) throws(FilterError) -> Test {
        let column = try column(name)
        let cell = column.cell
        switch column.type {
        case .number, .integer:
            guard sign != .contains, let wanted = MachineNumber.parse(literal.text) else {
                throw mismatch(
                    sign == .contains ? "\"~\" looks for text, and \"\(name.name)\" is a number" : nil, name,
                    "a number",
                    literal)
            }
            return { cell($0).number.map { sign.holds($0, wanted) } }
        case .date:
            guard sign != .contains, let wanted = PartialDate(iso: literal.text) else {
                throw mismatch(
                    sign == .contains ? "\"~\" looks for text, and \"\(name.name)\" is a date" : nil, name,
                    "a date such as 2022, 2022-11 or 2022-11-30", literal)
            }
            let day = wanted.representativeDay
            return { cell($0).date.map { sign.holds($0.representativeDay, day) } }
        case .boolean:
            guard sign == .equal || sign == .notEqual, ["true", "false"].contains(literal.text) else {
                throw mismatch(nil, name, "true or false", literal)
            }
            let wanted = (literal.text == "true") == (sign == .equal)
            return { cell($0).boolean.map { $0 == wanted } }
        case .list(let allowed):
            try checkWord(literal, sign, allowed)
            let matches = try textTest(name, sign == .notEqual ? .equal : sign, literal)
            return { cell($0).list.map { items in items.contains(where: matches) == (sign != .notEqual) } }
        case .category(let allowed):
            try checkWord(literal, sign, allowed)
            let matches = try textTest(name, sign, literal)
            return { cell($0).text.map(matches) }
        case .text:
            let matches = try textTest(name, sign, literal)
            return { cell($0).text.map(matches) }
        case nil: return foreign(sign, literal, cell)
        }
    }

    /// A word outside the allowed ones can match nothing; that is a typing error, not an empty result.
    private func checkWord(_ literal: FilterLiteral, _ sign: FilterOperator, _ allowed: [String]?) throws(FilterError) {
        guard let allowed, sign == .equal || sign == .notEqual, !allowed.contains(literal.text) else { return }
        throw FilterError(
            filter: filter, offset: literal.offset,
            message: "\"\(literal.text)\" is not a value that this column can have",
            advice: "It can be \(allowed.joined(separator: ", "))."
                + NearestName.hint(for: literal.text, among: allowed))
    }

    private func textTest(
        _ name: FilterColumnName, _ sign: FilterOperator, _ literal: FilterLiteral
    ) throws(FilterError) -> @Sendable (String) -> Bool {
        let wanted = literal.text
        switch sign {
        case .equal: return { $0 == wanted }
        case .notEqual: return { $0 != wanted }
        case .contains:
            let lowered = wanted.lowercased()
            return { $0.lowercased().contains(lowered) }
        default:
            throw FilterError(
                filter: filter, offset: literal.offset,
                message: "\"\(name.name)\" is text, which \"\(sign.rawValue)\" cannot compare",
                advice: "Use =, != or ~ on text.")
        }
    }

    private func foreign(
        _ sign: FilterOperator, _ literal: FilterLiteral, _ cell: @escaping @Sendable (Int) -> Cell
    ) -> Test {
        let text = literal.text
        let lowered = text.lowercased()
        let number = MachineNumber.parse(text)
        let day = PartialDate(iso: text)?.representativeDay
        return { row in
            guard let found = cell(row).text, !found.isEmpty else { return nil }
            if sign == .contains { return found.lowercased().contains(lowered) }
            if let number, let value = MachineNumber.parse(found) { return sign.holds(value, number) }
            if let day, let value = PartialDate(iso: found)?.representativeDay { return sign.holds(value, day) }
            if sign.isOrdering, number != nil || day != nil { return nil }
            return sign.holds(found, text)
        }
    }

    private func mismatch(
        _ message: String?, _ name: FilterColumnName, _ expected: String, _ literal: FilterLiteral
    ) -> FilterError {
        FilterError(
            filter: filter, offset: literal.offset,
            message: message ?? "\"\(name.name)\" needs \(expected), and \"\(literal.text)\" is none",
            advice: "Compare it with \(expected).")
    }
}

extension FilterOperator {
    func holds<Value: Comparable>(_ value: Value, _ wanted: Value) -> Bool {
        switch self {
        case .equal: value == wanted
        case .notEqual: value != wanted
        case .less: value < wanted
        case .lessOrEqual: value <= wanted
        case .greater: value > wanted
        case .greaterOrEqual: value >= wanted
        case .contains: false
        }
    }
}
