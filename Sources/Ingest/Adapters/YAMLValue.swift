import Tables
import Yams

/// A value of a YAML file that knows where it was written.
struct YAMLValue: Sendable {
    enum Content: Sendable {
        /// As written: `2022-06`, `true` and `1e5` stay text. Empty for null.
        case text(String)
        case list([YAMLValue])
        case map([(key: String, line: Int, value: YAMLValue)])
    }

    let file: String
    let line: Int
    let content: Content

    /// Reads a whole file.
    init(yaml: [UInt8], file: String) throws(AdapterError) {
        let node: Node?
        do {
            node = try Yams.compose(yaml: String(decoding: yaml, as: UTF8.self))
        } catch let error as YamlError {
            throw Self.error(error, file: file)
        } catch {
            throw AdapterError(
                file: file, message: "it is not valid YAML", advice: "Check its indentation and quotes.")
        }
        guard let node else {
            throw AdapterError(file: file, message: "it is empty", advice: "Write an adapter into it.")
        }
        self.init(node, file: file)
    }

    init(file: String, line: Int, content: Content) {
        self.file = file
        self.line = line
        self.content = content
    }

    private init(_ node: Node, file: String) {
        let line = node.mark?.line ?? 1
        let content: Content =
            switch node {
            case .scalar(let scalar): .text(node.isNull ? "" : scalar.string)
            case .sequence(let items): .list(items.map { YAMLValue($0, file: file) })
            case .mapping(let pairs):
                .map(
                    pairs.map { key, value in
                        (key.scalar?.string ?? "", key.mark?.line ?? line, YAMLValue(value, file: file))
                    })
            case .alias: .text("")
            }
        self.init(file: file, line: line, content: content)
    }

    func error(_ message: String, _ advice: String) -> AdapterError {
        AdapterError(file: file, line: line, message: message, advice: advice)
    }

    private static func error(_ error: YamlError, file: String) -> AdapterError {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            AdapterError(
                file: file, line: mark.line, message: "it is not valid YAML (\(problem))",
                advice: "Check the indentation and quotes there.")
        case .duplicatedKeysInMapping(let duplicates, let context):
            AdapterError(
                file: file, line: context.mark.line,
                message: "the key \"\(duplicates.sorted().first ?? "")\" stands twice",
                advice: "Keep one of the two.")
        default:
            AdapterError(file: file, message: "it is not valid YAML", advice: "Check its indentation and quotes.")
        }
    }
}

extension Node {
    fileprivate var isNull: Bool { tag.description == "tag:yaml.org,2002:null" }
}

extension YAMLValue {
    /// One text.
    func text(_ what: String) throws(AdapterError) -> String {
        guard case .text(let text) = content else { throw error("expected \(what) here", "Write one value.") }
        guard !text.isEmpty else { throw error("expected \(what) here", "Write it after the colon, or drop the key.") }
        return text
    }

    /// `true` or `false`.
    func isTrue(_ key: String) throws(AdapterError) -> Bool {
        switch try text("true or false") {
        case "true": return true
        case "false": return false
        default: throw error("\"\(key)\" is neither true nor false", "Write \(key): true, or drop it.")
        }
    }

    /// One text or a list of texts.
    func texts(_ what: String) throws(AdapterError) -> [String] {
        guard case .list(let items) = content else { return [try text(what)] }
        var texts: [String] = []
        for item in items { texts.append(try item.text(what)) }
        return texts
    }

    func list(_ what: String) throws(AdapterError) -> [YAMLValue] {
        guard case .list(let items) = content else {
            throw error("expected a list of \(what) here", "Begin each line with \"- \".")
        }
        return items
    }

    /// A map whose keys are free.
    func entries(_ what: String) throws(AdapterError) -> [(key: String, line: Int, value: YAMLValue)] {
        guard case .map(let entries) = content else {
            throw error("expected \(what) here", "Write \"key: value\" pairs, indented below it.")
        }
        return entries
    }

    /// A map whose keys must be among `keys`.
    func map(_ what: String, keys: [String]) throws(AdapterError) -> [String: YAMLValue] {
        var found: [String: YAMLValue] = [:]
        for entry in try entries(what) {
            guard keys.contains(entry.key) else {
                throw AdapterError(
                    file: entry.value.file, line: entry.line, message: "\"\(entry.key)\" is no key of \(what)",
                    advice: "It can have \(keys.joined(separator: ", "))."
                        + NearestName.hint(for: entry.key, among: keys))
            }
            found[entry.key] = entry.value
        }
        return found
    }

    /// One of a few words.
    func word<Word: RawRepresentable & CaseIterable>(
        _ what: String, of: Word.Type
    ) throws(AdapterError) -> Word where Word.RawValue == String {
        let text = try text(what)
        guard let word = Word(rawValue: text) else {
            let words = Word.allCases.map(\.rawValue)
            throw error(
                "\"\(text)\" is no \(what)",
                "Write \(words.joined(separator: ", "))." + NearestName.hint(for: text, among: words))
        }
        return word
    }
}
