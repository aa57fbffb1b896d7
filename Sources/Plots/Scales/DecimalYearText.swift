import Quantities

/// Decimal years as dates.
enum DecimalYearText {
    /// `2020-06-11`: the day that contains the moment.
    static func day(_ year: Double) -> String {
        CalendarDay(decimalYear: year)?.iso ?? NumberText.significant(year, digits: 6)
    }

    /// `2020-06`.
    static func month(_ year: Double) -> String {
        CalendarDay(decimalYear: year).map { String($0.iso.dropLast(3)) } ?? NumberText.significant(year, digits: 6)
    }
}
