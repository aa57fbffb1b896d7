import Foundation

/// A line of a source file and where it stands.
struct SourceLine: CustomStringConvertible {
    /// Relative to the repository, such as `Sources/Plots/Axis.swift`.
    let file: String
    /// Counted from 1.
    let number: Int
    let text: String
    /// It is the `#else` branch of `#if canImport(FoundationEssentials)`.
    let followsElseOfEssentials: Bool

    /// The folder below `Sources/`.
    var room: String { file.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
    var isComment: Bool { text.trimmingCharacters(in: .whitespaces).hasPrefix("//") }
    var description: String { "\(file):\(number): \(text.trimmingCharacters(in: .whitespaces))" }

    /// The module of an `import` line, whatever attributes, access and kind of declaration it states.
    var importedModule: String? {
        let line =
            #/^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:struct|class|enum|protocol|typealias|func|let|var)\s+)?(\w+)/#
        guard text.contains("import "), let match = text.firstMatch(of: line) else { return nil }
        return String(match.1)
    }

    static func lines(of text: String, in file: String) -> [SourceLine] {
        var condition = ""
        var inElse = false
        return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
            let trimmed = line.trimmingCharacters(in: .whitespaces)
            if trimmed.hasPrefix("#if ") {
                condition = trimmed
                inElse = false
            } else if trimmed == "#else" {
                inElse = true
            } else if trimmed == "#endif" {
                condition = ""
            }
            return SourceLine(
                file: file, number: index + 1, text: String(line),
                followsElseOfEssentials: inElse && condition == "#if canImport(FoundationEssentials)")
        }
    }
}

/// The repository that this test was compiled from.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    /// Every line of every Swift file below `Sources/`, in order of path.
    static func sourceLines() throws -> [SourceLine] {
        let files = try FileManager.default.subpathsOfDirectory(atPath: root.appendingPathComponent("Sources").path)
        return try files.filter { $0.hasSuffix(".swift") }.sorted()
            .flatMap { SourceLine.lines(of: try text("Sources/\($0)"), in: "Sources/\($0)") }
    }

    static func rooms() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent("Sources").path)
            .filter { !$0.hasPrefix(".") }.sorted()
    }
}
