/// A date as a source states it: a year, a month of a year, or a day. Its text is ISO 8601 of that precision.
public struct PartialDate: Hashable, Sendable {
    public enum Precision: String, Sendable, CaseIterable {
        case year, month, day
    }

    public let year: Int
    public let month: Int?
    public let day: Int?

    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard day == nil || month != nil, CalendarDay(year: year, month: month ?? 1, day: day ?? 1) != nil else {
            return nil
        }
        self.year = year
        self.month = month
        self.day = day
    }

    public init(_ day: CalendarDay) {
        year = day.year
        month = day.month
        self.day = day.day
    }

    /// Reads `2022`, `2022-11` or `2022-11-30`, nothing else.
    public init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count) else { return nil }
        let widths = [4, 2, 2]
        var numbers: [Int] = []
        for (part, width) in zip(parts, widths) {
            guard part.utf8.count == width, part.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(part)
            else { return nil }
            numbers.append(number)
        }
        self.init(
            year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
    }

    public var precision: Precision {
        if month == nil { .year } else if day == nil { .month } else { .day }
    }

    /// The day that stands for the date: the 15th of a month, 1 July of a year.
    public var representativeDay: CalendarDay {
        let stated = CalendarDay(year: year, month: month ?? 7, day: day ?? (month == nil ? 1 : 15))
        return stated ?? CalendarDay(daysSinceEpoch: 0)
    }

    /// The decimal year of the representative day.
    public var decimalYear: Double { representativeDay.decimalYear }

    public var iso: String {
        var text = CalendarDay.padded(year, 4)
        if let month { text += "-" + CalendarDay.padded(month, 2) }
        if let day { text += "-" + CalendarDay.padded(day, 2) }
        return text
    }
}

extension PartialDate: Comparable {
    /// By representative day; equal days put the more precise date first.
    public static func < (left: PartialDate, right: PartialDate) -> Bool {
        let (first, second) = (left.representativeDay, right.representativeDay)
        return first == second ? left.iso.utf8.count > right.iso.utf8.count : first < second
    }
}
