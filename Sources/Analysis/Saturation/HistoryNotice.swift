import Quantities
import Tables

/// Something odd about a benchmark's results, told so that a person can mend it.
public struct HistoryNotice: Sendable, Equatable {
    public enum Rule: String, Sendable, CaseIterable {
        /// The row states no score; it is left out.
        case missingScore = "missing-score"
        /// The score is not a number or beyond the perfect score; the row is left out.
        case impossibleScore = "impossible-score"
        /// The score is worse than chance; it is kept.
        case worseThanFloor = "worse-than-floor"
        /// Percent and fractions seem mixed; every score is kept as it stands.
        case mixedUnits = "mixed-units"
        /// Several results on one day; the best can set a record.
        case sameDay = "same-day"
        /// The result is older than the benchmark: a model's release may be.
        case beforeLaunch = "before-launch"
        /// The result has no date and cannot enter the history.
        case undated
    }

    public let rule: Rule
    /// The rows it concerns, counted from 0, in their order.
    public let rows: [Int]
    public let message: String
    public let advice: String

    /// Whether the rows take no part in the history.
    public var isWithheld: Bool {
        switch rule {
        case .missingScore, .impossibleScore, .undated: true
        case .worseThanFloor, .mixedUnits, .sameDay, .beforeLaunch: false
        }
    }

    /// The notice as a diagnostic of the file that the rows were read from.
    /// - Parameter origins: One a row, as in `Table.origins`; empty where they are not known.
    public func diagnostic(file: String, origins: [RowOrigin] = []) -> Diagnostic {
        let origin = rows.first.flatMap { origins.indices.contains($0) ? origins[$0] : nil }
        return Diagnostic(
            severity: isWithheld ? .row : .notice, file: origin?.file ?? file, line: origin?.line, rule: rule.rawValue,
            message: message, advice: advice)
    }
}
