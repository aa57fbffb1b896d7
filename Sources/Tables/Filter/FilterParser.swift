/// Parses `or` below `and` below `not` below comparisons and parentheses.
struct FilterParser {
    private let filter: String
    private let tokens: [FilterToken]
    private var position = 0
    private var depth = 0

    static func parse(_ filter: String) throws(FilterError) -> FilterExpression {
        var parser = FilterParser(filter: filter, tokens: try FilterTokenizer.tokens(of: filter))
        let expression = try parser.disjunction()
        guard parser.current.kind == .end else {
            throw parser.error("expected \"and\", \"or\" or the end here", "Join comparisons by and / or.")
        }
        return expression
    }

    private init(filter: String, tokens: [FilterToken]) {
        self.filter = filter
        self.tokens = tokens
    }

    private var current: FilterToken { tokens[position] }

    private func error(_ message: String, _ advice: String, at token: FilterToken? = nil) -> FilterError {
        FilterError(filter: filter, offset: (token ?? current).offset, message: message, advice: advice)
    }

    private mutating func take(word: String) -> Bool {
        guard current.kind == .word, current.text == word else { return false }
        position += 1
        return true
    }

    private mutating func disjunction() throws(FilterError) -> FilterExpression {
        var expression = try conjunction()
        while take(word: "or") { expression = .or(expression, try conjunction()) }
        return expression
    }

    private mutating func conjunction() throws(FilterError) -> FilterExpression {
        var expression = try negation()
        while take(word: "and") { expression = .and(expression, try negation()) }
        return expression
    }

    private mutating func negation() throws(FilterError) -> FilterExpression {
        depth += 1
        defer { depth -= 1 }
        guard depth < 100 else { throw error("the filter is nested too deeply", "Use fewer parentheses.") }
        if take(word: "not") { return .not(try negation()) }
        if current.kind == .open {
            let opening = current
            position += 1
            let inner = try disjunction()
            guard current.kind == .close else {
                throw error("this parenthesis is never closed", "Close it with ).", at: opening)
            }
            position += 1
            return inner
        }
        return try comparison()
    }

    private mutating func comparison() throws(FilterError) -> FilterExpression {
        let column = try column()
        if take(word: "is") {
            if take(word: "known") { return .isKnown(column) }
            if take(word: "unknown") { return .isUnknown(column) }
            throw error(
                "expected \"known\" or \"unknown\" after \"is\"", "Write, for example, \(column.name) is known.")
        }
        guard case .comparison(let sign) = current.kind else {
            return .isTrue(column)
        }
        position += 1
        guard current.kind == .word || current.kind == .quotedValue else {
            throw error(
                "expected a value here",
                current.kind == .quotedColumn
                    ? "Values stand in 'single quotes'; \"double quotes\" are for column names."
                    : "Write a number, a date, a word, or text in 'single quotes'.")
        }
        let value = FilterLiteral(text: current.text, offset: current.offset)
        position += 1
        return .comparison(column, sign, value)
    }

    private mutating func column() throws(FilterError) -> FilterColumnName {
        let token = current
        let reserved = ["and", "or", "not", "is", "known", "unknown"]
        guard token.kind == .quotedColumn || (token.kind == .word && !reserved.contains(token.text)) else {
            throw error(
                token.kind == .end ? "the filter ends where a column name should stand" : "expected a column name here",
                token.kind == .quotedValue
                    ? "Column names stand in \"double quotes\"; 'single quotes' are for values."
                    : "Write, for example, year >= 2010.")
        }
        position += 1
        return FilterColumnName(name: token.text, isQuoted: token.kind == .quotedColumn, offset: token.offset)
    }
}
