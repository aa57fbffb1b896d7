import Quantities
import Records

/// A result with its day.
public struct DatedResult: Sendable, Equatable {
    /// The row of the columns that it was read from.
    public let row: Int
    public let name: String
    public let date: PartialDate
    /// The date's representative day.
    public let day: CalendarDay
    public let score: Double
}

/// A result that no history can hold.
public struct UndatedResult: Sendable, Equatable {
    public let row: Int
    public let name: String
    public let score: Double
}

/// A benchmark's results in order of date, then name, with what had to be left out and why.
public struct BenchmarkHistory: Sendable, Equatable {
    public let profile: BenchmarkProfile
    public let results: [DatedResult]
    public let undated: [UndatedResult]
    /// What is odd about the columns; every row that is in neither list above is named here.
    public let notices: [HistoryNotice]
    public let envelope: SOTAEnvelope

    /// - Parameters:
    ///   - dates, scores, names: One entry a row, nil where unknown; `names` may be empty.
    public init(dates: [PartialDate?], scores: [Double?], names: [String?] = [], profile: BenchmarkProfile) {
        var results: [DatedResult] = []
        var undated: [UndatedResult] = []
        var withoutScore: [Int] = []
        var impossible: [Int] = []
        for (row, score) in scores.enumerated() {
            guard let score else {
                withoutScore.append(row)
                continue
            }
            guard !profile.scale.isImpossible(score) else {
                impossible.append(row)
                continue
            }
            let name = (names.indices.contains(row) ? names[row] : nil) ?? ""
            if let date = dates.indices.contains(row) ? dates[row] : nil {
                results.append(
                    DatedResult(row: row, name: name, date: date, day: date.representativeDay, score: score))
            } else {
                undated.append(UndatedResult(row: row, name: name, score: score))
            }
        }
        self.init(
            results: results, undated: undated, profile: profile,
            notices: HistoryNotice.withheld(withoutScore: withoutScore, impossible: impossible, scores: scores))
    }

    private init(
        results: [DatedResult], undated: [UndatedResult], profile: BenchmarkProfile, notices: [HistoryNotice]
    ) {
        let sorted = results.sorted { ($0.day, $0.name, $0.row) < ($1.day, $1.name, $1.row) }
        self.profile = profile
        self.results = sorted
        self.undated = undated
        self.notices = notices + HistoryNotice.oddities(results: sorted, undated: undated, profile: profile)
        envelope = SOTAEnvelope(sorted, direction: profile.scale.direction)
    }

    /// The day to which results are known: what the source states, else the day of the last result.
    public var coverageEnd: CalendarDay? { profile.coverageEnd ?? results.last?.day }
}
