import Quantities
import RealModule

/// Ticks at years, or at months where the domain is short. Values are decimal years.
enum TimeTicks {
    static func ticks(_ low: Double, _ high: Double, atMost count: Int) -> [Tick] {
        guard low >= 1, high <= 9998 else {
            return LinearTicks.ticks(low, high, atMost: count, style: .year)
        }
        let (first, last) = (Int(low.rounded(.up)), Int(high.rounded(.down)))
        if last - first >= 2 {
            let step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000].first { step in
                multiples(first, last, step).count <= count
            }
            return multiples(first, last, step ?? 2000).map { Tick(value: Double($0), label: NumberText.year($0)) }
        }
        return months(low, high, atMost: count)
    }

    private static func multiples(_ first: Int, _ last: Int, _ step: Int) -> [Int] {
        let start = (first + step - 1) / step * step
        return start <= last ? Array(stride(from: start, through: last, by: step)) : []
    }

    private static func months(_ low: Double, _ high: Double, atMost count: Int) -> [Tick] {
        let all: [Tick] = (Int(low)...Int(high)).flatMap { year in
            (1...12).compactMap { month in
                guard let day = CalendarDay(year: year, month: month, day: 1) else { return nil }
                let label = month == 1 ? NumberText.year(year) : "\(names[month - 1]) \(year)"
                return Tick(value: day.decimalYear, label: label)
            }
        }
        let inside = all.filter { $0.value >= low && $0.value <= high }
        for step in [1, 2, 3, 4, 6, 12] {
            let kept = all.enumerated().filter { $0.offset.isMultiple(of: step) }.map(\.element)
                .filter { $0.value >= low && $0.value <= high }
            if kept.count <= count, !kept.isEmpty { return kept }
        }
        return inside.isEmpty ? days(low, high) : Array(inside.prefix(1))
    }

    /// The first and the last day, or the only one, where the domain is within one month.
    private static func days(_ low: Double, _ high: Double) -> [Tick] {
        let ends = [low, high].map { Tick(value: $0, label: DecimalYearText.day($0)) }
        return ends[0].label == ends[1].label ? [ends[0]] : ends
    }

    private static let names = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
