import Quantities

/// Decimal years as dates.
enum TrendDate {
    /// `2010-04` for a month of the breaks' grid, else the day; the number itself beyond the calendar's years.
    static func text(_ decimalYear: Double, isBreak: Bool = false) -> String {
        guard decimalYear >= 1, decimalYear < 9999, let year = Int(exactly: decimalYear.rounded(.down)),
            let start = CalendarDay(year: year, month: 1, day: 1)
        else { return TrendWords.number(decimalYear) }
        let months = (decimalYear - Double(year)) * 12
        if isBreak, abs(months - months.rounded()) < 1e-6 {
            let month = start.adding(months: Int(months.rounded()))
            return PartialDate(year: month.year, month: month.month)?.iso ?? month.iso
        }
        let days = (decimalYear - Double(year)) * Double(CalendarDay.days(inYear: year))
        return CalendarDay(daysSinceEpoch: start.daysSinceEpoch + Int(days.rounded())).iso
    }
}
