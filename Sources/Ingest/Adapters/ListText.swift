/// Splits a cell into its items.
enum ListText {
    /// The items as written, blank ones too; an item in double quotes may hold separators.
    static func items(of text: String, _ rule: ListRule) -> [String] {
        let text = Array(text.utf8)
        let separators = rule.separators.map { Array($0.utf8) }
        let phrases = rule.together.map { Array($0.utf8) }
        var items: [String] = []
        var item: [UInt8] = []
        var index = 0
        func begins(_ word: [UInt8]) -> Bool { !word.isEmpty && text[index...].starts(with: word) }
        while index < text.count {
            if let phrase = phrases.first(where: begins) {
                item += phrase
                index += phrase.count
            } else if text[index] == quote, item.allSatisfy({ $0 == 0x20 }),
                let end = closingQuote(in: text, from: index)
            {
                item += text[(index + 1)..<end]
                index = end + 1
            } else if let separator = separators.first(where: begins) {
                items.append(String(decoding: item, as: UTF8.self))
                item = []
                index += separator.count
            } else {
                item.append(text[index])
                index += 1
            }
        }
        items.append(String(decoding: item, as: UTF8.self))
        return items.map(CleanText.clean)
    }

    private static let quote = UInt8(ascii: "\"")

    private static func closingQuote(in text: [UInt8], from opening: Int) -> Int? {
        text[(opening + 1)...].firstIndex(of: quote)
    }
}
