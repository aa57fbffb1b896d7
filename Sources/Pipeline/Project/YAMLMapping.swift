import Tables
import Yams

/// A YAML mapping whose keys are known; reading one that is missing or of another kind says where.
struct YAMLMapping {
    let line: Int
    private let file: String
    private let what: String
    private let pairs: [String: Node]
    private let lines: [String: Int]

    init(_ node: Node, file: String, what: String, keys: [String]) throws(YAMLProblem) {
        guard case .mapping(let mapping) = node else {
            throw YAMLProblem(
                file: file, line: node.mark?.line,
                message: "expected \(what) with keys such as \(keys.prefix(3).joined(separator: ", "))",
                advice: "Write \"key: value\" lines, indented alike.")
        }
        var pairs: [String: Node] = [:]
        var lines: [String: Int] = [:]
        for (key, value) in mapping {
            let name = key.string ?? ""
            guard keys.contains(name) else {
                throw YAMLProblem(
                    file: file, line: key.mark?.line, message: "\(what) has no key \"\(name)\"",
                    advice: "It can have \(keys.joined(separator: ", "))." + NearestName.hint(for: name, among: keys))
            }
            pairs[name] = value
            lines[name] = key.mark?.line
        }
        self.file = file
        self.what = what
        self.pairs = pairs
        self.lines = lines
        line = node.mark?.line ?? 1
    }

    static func sequence(_ node: Node, file: String, what: String) throws(YAMLProblem) -> [Node] {
        guard case .sequence(let items) = node else {
            throw YAMLProblem(
                file: file, line: node.mark?.line, message: "\(what) must be a list",
                advice: "Begin each entry with \"- \".")
        }
        return Array(items)
    }

    func has(_ key: String) -> Bool { pairs[key] != nil }

    func line(of key: String) -> Int { lines[key] ?? line }

    func required(_ key: String) throws(YAMLProblem) -> Node {
        guard let node = pairs[key] else { throw problem(key, "\(what) lacks \"\(key)\"", "Add a line \"\(key): …\".") }
        return node
    }

    func text(_ key: String) throws(YAMLProblem) -> String {
        guard let text = try required(key).string, !text.isEmpty else {
            throw problem(key, "\"\(key)\" must be text", "Write it on the same line.")
        }
        return text
    }

    func optionalText(_ key: String) throws(YAMLProblem) -> String? { has(key) ? try text(key) : nil }

    func number(_ key: String) throws(YAMLProblem) -> Double {
        guard let number = try required(key).float, number.isFinite else {
            throw problem(key, "\"\(key)\" must be a number", "Write, for example, \(key): 0.05.")
        }
        return number
    }

    func optionalYear(_ key: String) throws(YAMLProblem) -> Int? {
        guard let node = pairs[key] else { return nil }
        return try year(node, key)
    }

    func optionalCount(_ key: String) throws(YAMLProblem) -> Int? {
        guard let node = pairs[key] else { return nil }
        guard let count = node.int, (1...100_000).contains(count) else {
            throw problem(key, "\"\(key)\" must be a whole number from 1 to 100,000", "Write, for example, \(key): 20.")
        }
        return count
    }

    /// A list of years; empty where the key is missing.
    func years(_ key: String) throws(YAMLProblem) -> [Int] {
        guard let node = pairs[key] else { return [] }
        var years: [Int] = []
        for item in try Self.sequence(node, file: file, what: "\"\(key)\"") { years.append(try year(item, key)) }
        guard Set(years).count == years.count else {
            throw problem(key, "\"\(key)\" names a year twice", "Name each once.")
        }
        return years
    }

    private func year(_ node: Node, _ key: String) throws(YAMLProblem) -> Int {
        guard let year = node.int, (1900...2200).contains(year) else {
            throw YAMLProblem(
                file: file, line: node.mark?.line ?? line(of: key),
                message: "\"\(key)\" must be a year from 1900 to 2200",
                advice: "Write, for example, 2025.")
        }
        return year
    }

    private func problem(_ key: String, _ message: String, _ advice: String) -> YAMLProblem {
        YAMLProblem(file: file, line: line(of: key), message: message, advice: advice)
    }
}
