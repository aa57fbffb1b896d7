import Quantities
import Tables

/// What became of one foreign cell.
struct CellReading: Equatable {
    /// Why a value could not be read.
    struct Problem: Equatable {
        /// In kebab-case, such as `not-a-number`.
        let rule: String
        let reason: String
    }

    let cell: Cell
    let problem: Problem?

    init(_ cell: Cell) {
        self.cell = cell
        problem = nil
    }

    init(unread rule: String, _ reason: String) {
        cell = .unknown
        problem = Problem(rule: rule, reason: reason)
    }
}

extension FieldRule {
    /// Reads a cleaned text. What cannot be read is unknown with a reason, never a guess.
    func read(_ cleaned: String) -> CellReading {
        let text = shortened(removed.isEmpty ? cleaned : withoutRemoved(cleaned))
        guard !text.isEmpty else { return CellReading(.unknown) }
        if takesLink {
            guard let link = Self.firstLink(in: text) else {
                return CellReading(unread: "not-a-link", "it holds no web address")
            }
            return CellReading(.text(link))
        }
        if case .list(let allowed) = field.type { return readList(text, allowed) }
        guard let meaning = values[text.lowercased()] else {
            return keepsOtherSpellings ? readValue(text) : CellReading(.unknown)
        }
        guard meaning.count <= 1 else {
            return CellReading(unread: "several-values", "it means several words where one can stand")
        }
        return meaning.first.map(readValue) ?? CellReading(.unknown)
    }

    /// The items of a cell, each turned into our words, blank ones kept, so that they can be set beside another list.
    func items(of cleaned: String) -> [String] {
        guard !cleaned.isEmpty else { return [] }
        if let meaning = values[cleaned.lowercased()] { return meaning }
        let items = list.separators.isEmpty ? [cleaned] : ListText.items(of: cleaned, list)
        return items.flatMap { values[$0.lowercased()] ?? (keepsOtherSpellings ? [$0] : []) }
    }

    private func withoutRemoved(_ text: String) -> String {
        var rest = text
        for part in removed where !part.isEmpty {
            while let found = rest.firstRange(of: part) { rest.removeSubrange(found) }
        }
        return CleanText.clean(rest)
    }

    private func shortened(_ text: String) -> String {
        guard let until, let end = text.firstRange(of: until)?.lowerBound else { return text }
        return CleanText.clean(String(text[..<end]))
    }

    private func readList(_ text: String, _ allowed: [String]?) -> CellReading {
        var words: [String] = []
        for word in values[text.lowercased()] ?? items(of: text) where !word.isEmpty && !words.contains(word) {
            if let allowed, !allowed.contains(word) { return unknownWord(word, allowed) }
            guard !word.contains(";") else {
                return CellReading(
                    unread: "separator-in-item", "an item holds \";\", which separates items in our files")
            }
            words.append(word)
        }
        return CellReading(words.isEmpty ? .unknown : .list(words))
    }

    /// A text that already stands in our words, such as a number's digits or a category.
    func readValue(_ text: String) -> CellReading {
        switch field.type {
        case .text, .category(nil), .list: return CellReading(.text(text))
        case .category(let allowed?):
            return allowed.contains(text) ? CellReading(.text(text)) : unknownWord(text, allowed)
        case .boolean:
            guard ["true", "false"].contains(text) else { return unknownWord(text, ["true", "false"]) }
            return CellReading(.boolean(text == "true"))
        case .date:
            for format in dates { if let date = format.date(in: text) { return CellReading(.date(date)) } }
            return CellReading(
                unread: DataRule.notADate.rawValue,
                "it is no date written \(dates.map(\.text).joined(separator: " or "))")
        case .number, .integer: return readNumber(text)
        }
    }

    private func readNumber(_ text: String) -> CellReading {
        guard let value = number.number(in: text) else {
            return CellReading(unread: DataRule.notANumber.rawValue, "it is no number as the adapter describes them")
        }
        if field.type == .integer, value != value.rounded() {
            return CellReading(unread: DataRule.notWhole.rawValue, "it is no whole number")
        }
        if let minimum = field.minimum, value < minimum {
            return CellReading(unread: DataRule.belowMinimum.rawValue, "it is below \(MachineNumber.text(minimum))")
        }
        if let maximum = field.maximum, value > maximum {
            return CellReading(unread: DataRule.aboveMaximum.rawValue, "it is above \(MachineNumber.text(maximum))")
        }
        return CellReading(.number(value))
    }

    private func unknownWord(_ word: String, _ allowed: [String]) -> CellReading {
        CellReading(
            unread: DataRule.unknownCategory.rawValue,
            "\"\(Diagnostic.shortened(word))\" is none of \(allowed.joined(separator: ", "))."
                + " Add it under `values:` of the field." + NearestName.hint(for: word, among: allowed))
    }

    private static func firstLink(in text: String) -> String? {
        let words = text.split { $0 == " " || $0 == ";" }
        guard let link = words.first(where: { $0.hasPrefix("https://") || $0.hasPrefix("http://") }) else { return nil }
        return String(link.last == "," ? link.dropLast() : link)
    }
}
