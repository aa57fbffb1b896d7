import Quantities

/// Decimal years as dates.
enum TrendDate {
    /// `2010-04` for a month of the breaks' grid, else the day; the number itself beyond the calendar's years.
    static func text(_ decimalYear: Double, isBreak: Bool = false) -> String {
        if isBreak, let month = PartialDate(twelfthOfYear: decimalYear) { return month.iso }
        return CalendarDay(decimalYear: decimalYear)?.iso ?? TrendWords.number(decimalYear)
    }
}
