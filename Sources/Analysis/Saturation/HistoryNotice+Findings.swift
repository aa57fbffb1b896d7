import Quantities
import Records

extension HistoryNotice {
    /// The rows that cannot be used at all.
    static func withheld(withoutScore: [Int], impossible: [Int], scores: [Double?]) -> [HistoryNotice] {
        var notices: [HistoryNotice] = []
        if !withoutScore.isEmpty {
            notices.append(
                HistoryNotice(
                    rule: .missingScore, rows: withoutScore,
                    message: "\(rowsText(withoutScore)) no score and \(areText(withoutScore)) left out.",
                    advice: "State the score, or remove the row."))
        }
        if !impossible.isEmpty {
            let values = impossible.prefix(3).compactMap { scores[$0].map(MachineNumber.text) }.joined(separator: ", ")
            notices.append(
                HistoryNotice(
                    rule: .impossibleScore, rows: impossible,
                    message: "\(rowsText(impossible)) a score better than perfect (\(values)) and "
                        + "\(areText(impossible)) left out.",
                    advice: "Correct the score or its unit, or state the right ceiling."))
        }
        return notices
    }

    /// What is odd about the results that could be read.
    static func oddities(
        results: [DatedResult], undated: [UndatedResult], profile: BenchmarkProfile
    ) -> [HistoryNotice] {
        let scored = (results.map { ($0.row, $0.score) } + undated.map { ($0.row, $0.score) }).sorted { $0.0 < $1.0 }
        return [
            worseThanFloor(scored, scale: profile.scale), mixedUnits(scored, scale: profile.scale), sameDay(results),
            beforeLaunch(results, launch: profile.launch), withoutDate(undated),
        ].compactMap { $0 }
    }

    private static func worseThanFloor(_ scored: [(row: Int, score: Double)], scale: ScoreScale) -> HistoryNotice? {
        let rows = scored.filter { scale.isWorseThanFloor($0.score) }.map(\.row)
        guard !rows.isEmpty, let floor = scale.floor else { return nil }
        return HistoryNotice(
            rule: .worseThanFloor, rows: rows,
            message: "\(rowsText(rows)) a score worse than the floor \(MachineNumber.text(floor)); it is kept.",
            advice: "Nothing, if a model may do worse than chance; else correct the score, its unit or the floor.")
    }

    private static func mixedUnits(_ scored: [(row: Int, score: Double)], scale: ScoreScale) -> HistoryNotice? {
        guard scale.kind.isBounded, let rows = MixedUnits.suspects(scored.map(\.score))?.map({ scored[$0].row }) else {
            return nil
        }
        return HistoryNotice(
            rule: .mixedUnits, rows: rows,
            message: "\(rowsText(rows)) a score between 0 and 1 that looks like a fraction among percentages; "
                + "every score is kept as it stands.",
            advice: "Write all scores in one unit.")
    }

    private static func sameDay(_ results: [DatedResult]) -> HistoryNotice? {
        var rows: [Int] = []
        var days = 0
        for index in results.indices.dropFirst() where results[index].day == results[index - 1].day {
            if rows.last != results[index - 1].row {
                rows.append(results[index - 1].row)
                days += 1
            }
            rows.append(results[index].row)
        }
        guard !rows.isEmpty else { return nil }
        return HistoryNotice(
            rule: .sameDay, rows: rows.sorted(),
            message: "\(days) \(days == 1 ? "day holds" : "days hold") more than one result (\(rows.count) in all); "
                + "the best of a day can set a record.",
            advice: "Nothing, if they are different results; else remove the repeats.")
    }

    private static func beforeLaunch(_ results: [DatedResult], launch: PartialDate?) -> HistoryNotice? {
        guard let launch else { return nil }
        let rows = results.filter { $0.day < launch.earliestDay }.map(\.row).sorted()
        guard !rows.isEmpty else { return nil }
        return HistoryNotice(
            rule: .beforeLaunch, rows: rows,
            message: "\(rowsText(rows)) a date before the benchmark's launch (\(launch.iso)); it is kept.",
            advice: "Nothing, if it is the release of a model that was tested later; else correct the date.")
    }

    private static func withoutDate(_ undated: [UndatedResult]) -> HistoryNotice? {
        let rows = undated.map(\.row)
        guard !rows.isEmpty else { return nil }
        return HistoryNotice(
            rule: .undated, rows: rows,
            message: "\(rowsText(rows)) no date and cannot enter the history.",
            advice: "State the date on which the result was published.")
    }

    private static func rowsText(_ rows: [Int]) -> String { rows.count == 1 ? "1 row has" : "\(rows.count) rows have" }

    private static func areText(_ rows: [Int]) -> String { rows.count == 1 ? "is" : "are" }
}

extension PartialDate {
    /// The first day that the date may mean.
    fileprivate var earliestDay: CalendarDay {
        CalendarDay(year: year, month: month ?? 1, day: day ?? 1) ?? representativeDay
    }
}
