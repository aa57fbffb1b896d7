import Quantities
import Testing

@Suite("Decimal years as dates")
struct DecimalYearTests {
    @Test("every twelfth of a year is the month that begins there, whatever the division leaves behind")
    func twelfths() {
        for count in (1950 * 12)..<(2031 * 12) {
            let date = PartialDate(twelfthOfYear: Double(count) / 12)
            #expect(date?.year == count / 12)
            #expect(date?.month == count % 12 + 1)
        }
        #expect(PartialDate(twelfthOfYear: 2010.3) == nil)
        #expect(PartialDate(twelfthOfYear: .nan) == nil)
    }

    @Test("every day is found again from its decimal year")
    func days() throws {
        let first = try #require(CalendarDay(year: 2019, month: 1, day: 1)).daysSinceEpoch
        for offset in 0..<(4 * 366) {
            let day = CalendarDay(daysSinceEpoch: first + offset)
            #expect(CalendarDay(decimalYear: day.decimalYear) == day)
        }
        #expect(CalendarDay(decimalYear: 0.5) == nil)
        #expect(CalendarDay(decimalYear: .infinity) == nil)
    }
}
