/// Rows of a file that a trend does not rest on, for one reason.
public struct ExcludedRows: Equatable, Sendable {
    public enum Reason: String, Sendable, CaseIterable {
        /// Another number of cells than the header, so that they may stand under the wrong names.
        case ragged
        case filtered
        case xUnknown
        case xUnreadable
        case yUnknown
        case yUnreadable
        case notPositive
        case offFrontier
    }

    public let reason: Reason
    public let count: Int
    /// Of the file, the first three.
    public let lines: [Int]
    /// What stands in them; empty where nothing does.
    public let texts: [String]

    /// The rows by reason, in the order of the reasons, each with its first lines.
    static func grouped(_ rows: [(reason: Reason, line: Int, text: String)]) -> [ExcludedRows] {
        Reason.allCases.compactMap { reason in
            let found = rows.filter { $0.reason == reason }.sorted { $0.line < $1.line }
            guard !found.isEmpty else { return nil }
            let first = found.prefix(3)
            return ExcludedRows(
                reason: reason, count: found.count, lines: first.map(\.line),
                texts: first.map(\.text).filter { !$0.isEmpty })
        }
    }

    /// `lines 3, 5, 9 …`
    var lineList: String {
        (count == 1 ? "line " : "lines ") + lines.map(String.init).joined(separator: ", ") + (count > 3 ? " …" : "")
    }
}
