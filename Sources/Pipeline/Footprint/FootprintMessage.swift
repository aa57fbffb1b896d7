import Footprint
import Tables

/// How what is wrong with an input is told.
enum FootprintMessage {
    static func failure(_ error: FootprintError, option: String) -> Failure {
        Failure(.usage, "\(option): \(text(error))")
    }

    /// The error, with the nearest names where a name is not known.
    static func text(_ error: FootprintError) -> String {
        guard case .unknownName(_, let name, let known) = error else { return "\(error)" }
        return "\(error)" + hint(name, known)
    }

    /// Names that hold every word of the one given, else those spelled nearly so.
    private static func hint(_ name: String, _ known: [String]) -> String {
        let words = name.lowercased().split(separator: " ")
        let holding = known.filter { candidate in
            let candidate = candidate.lowercased()
            return !words.isEmpty && words.allSatisfy { candidate.contains($0) }
        }
        guard !holding.isEmpty else { return NearestName.hint(for: name, among: known) }
        return " Did you mean " + holding.prefix(4).map { "\"\($0)\"" }.joined(separator: " or ") + "?"
    }
}
