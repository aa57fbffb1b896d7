import Testing

@testable import Quantities

@Suite("Dates")
struct DateTests {
    @Test("a decimal year is year + (day of year − 1) / days in that year (methods/trends.md)")
    func decimalYear() throws {
        let date = try #require(PartialDate(iso: "2022-11-30"))
        #expect(abs(date.decimalYear - 2022.91233) < 5e-6)
    }

    @Test("a month is its 15th, a year its 1 July", arguments: [("2022-11", "2022-11-15"), ("2022", "2022-07-01")])
    func representativeDay(partial: String, day: String) throws {
        #expect(try #require(PartialDate(iso: partial)).representativeDay.iso == day)
    }

    @Test(
        "text that is no ISO date of any precision is refused",
        arguments: [
            "", "22", "2022-1", "2022-13", "2022-02-29", "2022-11-30-1", "2022/11/30", "+022", "2022-11-", "２０２２",
        ])
    func refused(text: String) {
        #expect(PartialDate(iso: text) == nil)
    }

    @Test("29 February exists in 2000 and 2024, not in 1900 or 2023")
    func leapDays() {
        #expect(PartialDate(iso: "2000-02-29") != nil)
        #expect(PartialDate(iso: "2024-02-29") != nil)
        #expect(PartialDate(iso: "1900-02-29") == nil)
        #expect(PartialDate(iso: "2023-02-29") == nil)
    }

    @Test("days since the epoch go there and back for every day of 1890 to 2110")
    func daysSinceEpoch() throws {
        let first = try #require(CalendarDay(year: 1890, month: 1, day: 1))
        let last = try #require(CalendarDay(year: 2110, month: 12, day: 31))
        #expect(first.daysSinceEpoch == -29_219)  // python: (date(1890,1,1) - date(1970,1,1)).days
        for number in first.daysSinceEpoch...last.daysSinceEpoch {
            #expect(CalendarDay(daysSinceEpoch: number).daysSinceEpoch == number)
        }
    }

    @Test("dates sort by their representative day")
    func order() throws {
        let dates = try ["2022-12", "2022", "2022-07-01", "2021-12-31"].map { try #require(PartialDate(iso: $0)) }
        #expect(dates.sorted().map(\.iso) == ["2021-12-31", "2022-07-01", "2022", "2022-12"])
    }
}
