/// The words, quoted names, values and signs of a filter's text.
struct FilterToken: Equatable, Sendable {
    enum Kind: Equatable, Sendable {
        case word, quotedColumn, quotedValue, comparison(FilterOperator), open, close, end
    }

    let kind: Kind
    let text: String
    let offset: Int
}

struct FilterTokenizer {
    private let characters: [Character]
    private let filter: String
    private var position = 0

    init(_ filter: String) {
        self.filter = filter
        characters = Array(filter)
    }

    static func tokens(of filter: String) throws(FilterError) -> [FilterToken] {
        var tokenizer = FilterTokenizer(filter)
        var tokens: [FilterToken] = []
        while let token = try tokenizer.next() { tokens.append(token) }
        tokens.append(FilterToken(kind: .end, text: "", offset: tokenizer.characters.count))
        return tokens
    }

    private mutating func next() throws(FilterError) -> FilterToken? {
        while position < characters.count, characters[position].isWhitespace { position += 1 }
        guard position < characters.count else { return nil }
        let start = position
        switch characters[position] {
        case "(":
            position += 1
            return FilterToken(kind: .open, text: "(", offset: start)
        case ")":
            position += 1
            return FilterToken(kind: .close, text: ")", offset: start)
        case "\"": return FilterToken(kind: .quotedColumn, text: try quoted(by: "\""), offset: start)
        case "'": return FilterToken(kind: .quotedValue, text: try quoted(by: "'"), offset: start)
        default:
            if let sign = comparison() {
                return FilterToken(kind: .comparison(sign), text: sign.rawValue, offset: start)
            }
            while position < characters.count, Self.isWordCharacter(characters[position]) { position += 1 }
            guard position > start else {
                throw FilterError(
                    filter: filter, offset: start, message: "\"\(characters[start])\" means nothing here",
                    advice: "Put column names with blanks or signs in \"double quotes\" and values in 'single quotes'.")
            }
            return FilterToken(kind: .word, text: String(characters[start..<position]), offset: start)
        }
    }

    private mutating func comparison() -> FilterOperator? {
        let longestFirst: [FilterOperator] = [
            .notEqual, .lessOrEqual, .greaterOrEqual, .equal, .less, .greater, .contains,
        ]
        for sign in longestFirst where characters[position...].starts(with: sign.rawValue) {
            position += sign.rawValue.count
            return sign
        }
        return nil
    }

    private mutating func quoted(by quote: Character) throws(FilterError) -> String {
        let start = position
        var text = ""
        position += 1
        while position < characters.count {
            if characters[position] == quote {
                position += 1
                guard position < characters.count, characters[position] == quote else { return text }
            }
            text.append(characters[position])
            position += 1
        }
        throw FilterError(
            filter: filter, offset: start, message: "this quote is never closed",
            advice: "Close it with \(quote); a quote inside is written twice.")
    }

    private static func isWordCharacter(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "-_./+".contains(character)
    }
}
