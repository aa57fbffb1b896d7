import Quantities
import Tables

/// Turns the text of a value into a cell, the same for CSV and XML.
enum ValueParser {
    /// Empty text, or blanks only, is unknown.
    static func cell(_ text: String, for field: Field) throws(ValueFault) -> Cell {
        guard text.utf8.contains(where: { !isBlank($0) }) else { return .unknown }
        if let fault = ControlCharacters.fault(in: text) { throw fault }
        switch field.type {
        case .text: return .text(withLineFeeds(text))
        case .category(let allowed):
            let word = trimmed(text[...])
            try check(word, among: allowed)
            return .text(word)
        case .list(let allowed):
            let items = items(of: text)
            for item in items { try check(item, among: allowed) }
            return items.isEmpty ? .unknown : .list(items)
        case .number: return .number(try NumberParser.number(trimmed(text[...]), for: field))
        case .integer: return .number(try NumberParser.integer(trimmed(text[...]), for: field))
        case .boolean: return .boolean(try boolean(trimmed(text[...])))
        case .date: return .date(try DateParser.date(trimmed(text[...])))
        }
    }

    /// The words of a list, without the empty ones.
    static func items(of text: String) -> [String] {
        text.utf8.split(separator: semicolon).map { trimmed(Substring($0)) }.filter { !$0.isEmpty }
    }

    /// A notice when a list holds items without a word, as in `a;;b`, which are left out.
    static func emptyItems(in text: String, for field: Field) -> ValueFault? {
        guard case .list = field.type, text.utf8.contains(semicolon) else { return nil }
        let parts = text.utf8.split(separator: semicolon, omittingEmptySubsequences: false)
        guard parts.contains(where: { $0.allSatisfy(isBlank) }) else { return nil }
        return ValueFault(
            rule: .emptyListItem, message: "the list \(ValueFault.quoted(text)) has an empty item, which is left out",
            advice: "Write one \";\" between two items and none at the ends.")
    }

    /// Without blanks, tabs and line breaks at both ends.
    static func trimmed(_ text: Substring) -> String {
        let bytes = text.utf8
        guard let start = bytes.first, let end = bytes.last else { return "" }
        if !isBlank(start), !isBlank(end) { return String(text) }
        guard let first = bytes.firstIndex(where: { !isBlank($0) }), let last = bytes.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(text[first...last])
    }

    private static let semicolon = UInt8(ascii: ";")

    /// Line breaks as XML hands them out, so that the same record is equal from both.
    private static func withLineFeeds(_ text: String) -> String {
        guard text.utf8.contains(0x0D) else { return text }
        return text.split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func check(_ word: String, among allowed: [String]?) throws(ValueFault) {
        guard let allowed, !allowed.contains(word) else { return }
        let hint = NearestName.hint(for: word, among: allowed)
        let few = allowed.prefix(12).joined(separator: ", ") + (allowed.count > 12 ? " …" : "")
        throw ValueFault(
            rule: .unknownCategory, message: "\(ValueFault.quoted(word)) is not a word that this field knows",
            advice: "Use one of: \(few)." + hint)
    }

    /// The spellings of the Frictionless standard, which hold those of XML Schema.
    private static func boolean(_ word: String) throws(ValueFault) -> Bool {
        switch word {
        case "true", "True", "TRUE", "1": return true
        case "false", "False", "FALSE", "0": return false
        default:
            throw ValueFault(
                rule: .notABoolean, message: "\(ValueFault.quoted(word)) is neither true nor false",
                advice: "Write true or false; leave it empty if it is unknown.")
        }
    }
}
