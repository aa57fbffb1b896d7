import Quantities
import Testing

@Suite("Days a number of months apart")
struct CalendarMonthTests {
    private func shifted(_ iso: String, _ months: Int) -> String? {
        PartialDate(iso: iso)?.representativeDay.adding(months: months).iso
    }

    @Test("The day of the month stays")
    func sameDay() {
        #expect(shifted("2020-05-31", -24) == "2018-05-31")
        #expect(shifted("2020-05-31", -36) == "2017-05-31")
        #expect(shifted("2019-11-15", 3) == "2020-02-15")
    }

    @Test("A month that is too short gives its last day")
    func shortMonth() {
        #expect(shifted("2021-03-31", -1) == "2021-02-28")
        #expect(shifted("2020-03-31", -1) == "2020-02-29")
        #expect(shifted("2024-02-29", -12) == "2023-02-28")
    }

    @Test("Beyond the calendar the first and last months stand")
    func clamped() {
        #expect(shifted("2020-05-31", -Int.max / 2) == "0001-01-31")
        #expect(shifted("2020-05-31", Int.max / 2) == "9999-12-31")
    }
}
