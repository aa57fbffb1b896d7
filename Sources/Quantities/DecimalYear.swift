/// Decimal years, year + (day of year − 1) / days in that year, as dates.
extension CalendarDay {
    /// The day that contains the moment; nil outside the years 1 to 9998 and for what is no number.
    public init?(decimalYear: Double) {
        guard decimalYear >= 1, decimalYear < 9999,
            let newYear = CalendarDay(year: Int(decimalYear), month: 1, day: 1)
        else { return nil }
        let days = (decimalYear - Double(newYear.year)) * Double(CalendarDay.days(inYear: newYear.year))
        // A division by 365 and back can end just below the day.
        self.init(daysSinceEpoch: newYear.daysSinceEpoch + Int((days + 0.001).rounded(.down)))
    }
}

extension PartialDate {
    /// The month that begins at a twelfth of a year, such as `2010-04` at 2010.25; nil where the moment is none.
    public init?(twelfthOfYear decimalYear: Double) {
        let months = (decimalYear * 12).rounded()
        guard abs(decimalYear * 12 - months) < 1e-6, let count = Int(exactly: months), count >= 12 else { return nil }
        self.init(year: count / 12, month: count % 12 + 1)
    }
}
