extension CalendarDay {
    /// The same day of the month `months` later (earlier when negative), the month's last day where it has fewer: 31 March
    /// less one month is 28 or 29 February. Clamped to the years 1 to 9999.
    public func adding(months: Int) -> CalendarDay {
        let first = 12
        let last = 12 * 9999 + 11
        let index = min(max(year * 12 + month - 1 + min(max(months, -last), last), first), last)
        let (newYear, newMonth) = (index / 12, index % 12 + 1)
        let newDay = min(day, Self.days(inMonth: newMonth, year: newYear))
        return CalendarDay(year: newYear, month: newMonth, day: newDay) ?? self
    }
}
