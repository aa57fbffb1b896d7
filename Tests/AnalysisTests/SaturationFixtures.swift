import Quantities
import Records

@testable import Analysis

/// `2012-12:63.3 2013-11:64 ?:70` as columns; `?` is an unknown date, `date:` an unknown score.
struct ResultColumns {
    var dates: [PartialDate?] = []
    var scores: [Double?] = []

    init(_ text: String) {
        for pair in text.split(whereSeparator: \.isWhitespace) {
            let parts = pair.split(separator: ":", omittingEmptySubsequences: false)
            dates.append(PartialDate(iso: parts[0]))
            scores.append(MachineNumber.parse(parts[1]))
        }
    }
}

extension ScoreScale {
    static func percent(floor: Double = 0, kind: CeilingKind = .perfect) throws -> ScoreScale {
        try ScoreScale(direction: .higher, floor: floor, ceiling: 100, kind: kind)
    }

    static func unbounded(_ direction: MetricDirection = .higher) throws -> ScoreScale {
        try ScoreScale(direction: direction, floor: nil, ceiling: nil, kind: .none)
    }
}

extension BenchmarkHistory {
    init(_ text: String, _ profile: BenchmarkProfile, names: [String?] = []) {
        let columns = ResultColumns(text)
        self.init(dates: columns.dates, scores: columns.scores, names: names, profile: profile)
    }
}

func day(_ iso: String) -> CalendarDay {
    PartialDate(iso: iso)?.representativeDay ?? CalendarDay(daysSinceEpoch: 0)
}
