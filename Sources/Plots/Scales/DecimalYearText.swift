import Quantities

/// Decimal years as dates.
enum DecimalYearText {
    /// `2020-06-11`: the day that contains the moment.
    static func day(_ year: Double) -> String { calendarDay(year)?.iso ?? NumberText.significant(year, digits: 6) }

    /// `2020-06`.
    static func month(_ year: Double) -> String {
        guard let day = calendarDay(year) else { return NumberText.significant(year, digits: 6) }
        return NumberText.year(day.year) + (day.month < 10 ? "-0" : "-") + NumberText.year(day.month)
    }

    private static func calendarDay(_ year: Double) -> CalendarDay? {
        guard year >= 1, year < 9999, let newYear = CalendarDay(year: Int(year), month: 1, day: 1) else { return nil }
        let length = Double(CalendarDay.days(inYear: newYear.year))
        let offset = Int(((year - Double(newYear.year)) * length + 0.001).rounded(.down))
        return CalendarDay(daysSinceEpoch: newYear.daysSinceEpoch + offset)
    }
}
