import Quantities
import Testing

@testable import Tables

@Suite("The filter language")
struct FilterTests {
    /// Rows: 0 all known, 1 everything but the name unknown, 2 a partial date and two sectors.
    private let table: Table = {
        let schema = TableSchema(fields: [
            Field(name: "name", type: .text), Field(name: "date", type: .date),
            Field(name: "sectors", type: .list(allowed: ["industry", "academia", "government"])),
            Field(name: "flop", type: .number), Field(name: "notable", type: .boolean),
            Field(name: "year", type: .text), Field(name: "Notability criteria", type: .text),
        ])
        var builder = TableBuilder(name: "models", schema: schema)
        builder.append([
            .text("GPT-3 175B"), PartialDate(iso: "2020-05-28").map(Cell.date) ?? .unknown, .list(["industry"]),
            .number(3.14e23), .boolean(true), .text("MMXX"), .text("SOTA improvement"),
        ])
        builder.append([.text("Unknown thing")])
        builder.append([
            .text("Perceptron"), PartialDate(iso: "1957").map(Cell.date) ?? .unknown,
            .list(["academia", "government"]),
            .number(7e5), .boolean(false), .text("MCMLVII"),
        ])
        return builder.table()
    }()

    private func rows(_ filter: String) throws -> [Int] {
        try Filter(filter).bind(to: table).rows(of: table.rowCount)
    }

    @Test(
        "comparisons, lists, booleans and three-valued logic",
        arguments: [
            ("year >= 2010", [0]), ("year < 2010", [2]), ("not year >= 2010", [2]), ("\"year\" = MMXX", [0]),
            ("sectors = academia", [2]), ("sectors != academia", [0]), ("sectors ~ GOV", [2]), ("notable", [0]),
            ("not notable", [2]), ("flop is unknown", [1]), ("flop > 1e6 or name ~ 'thing'", [0, 1]),
            ("flop > 1e6 and name ~ perc", []), ("date = 1957-07-01", [2]), ("date < 1957-07-02", [2]),
            ("(year = 1957 or year = 2020) and not sectors = industry", [2]),
            ("\"Notability criteria\" is known", [0]), ("name = 'GPT-3 175B'", [0]), ("notable = false", [2]),
            ("year >= 2010 or flop is unknown", [0, 1]),
        ])
    func matches(filter: String, expected: [Int]) throws {
        #expect(try rows(filter) == expected)
    }

    @Test(
        "an error points at its place and says what to do",
        arguments: [
            ("year >=", 7, "expected a value here"), ("flop > abc", 7, "needs a number"),
            ("flpo > 1", 0, "there is no column \"flpo\""), ("name < 3", 7, "is text"),
            ("sectors = acadmia", 10, "is not a value that this column can have"), ("(notable", 0, "never closed"),
            ("name = 'x", 7, "never closed"), ("flop", 0, "alone is no condition"),
            ("notable notable", 8, "expected \"and\""),
            ("flop ~ 3", 7, "looks for text"), ("", 0, "ends where a column name should stand"),
            ("date > yesterday", 7, "needs a date"), ("flop is big", 8, "expected \"known\""),
        ])
    func errors(filter: String, offset: Int, message: String) throws {
        let error = try #require(throws: FilterError.self) { try rows(filter) }
        #expect(error.offset == offset)
        #expect(error.message.contains(message))
    }

    @Test("the nearest column is named, and a caret stands under the place")
    func nearest() throws {
        let error = try #require(throws: FilterError.self) { try rows("notable and flpo > 1") }
        #expect(error.advice.contains("Did you mean \"flop\"?"))
        #expect(error.excerpt == "notable and flpo > 1\n            ^")
    }

    @Test("a foreign column compares as number with numbers, as date with dates, else as text")
    func foreignColumns() throws {
        let values = ["10", "9", "", "2021-05-01", "n/a"]
        let columns = FilterColumns(
            names: ["v"],
            column: { _ in FilterColumn(type: nil, cell: { values[$0].isEmpty ? .unknown : .text(values[$0]) }) })
        #expect(try Filter("v > 9").bind(to: columns).rows(of: 5) == [0])
        #expect(try Filter("v = n/a").bind(to: columns).rows(of: 5) == [4])
        #expect(try Filter("v >= 2021-01").bind(to: columns).rows(of: 5) == [3])
        #expect(try Filter("v != 10").bind(to: columns).rows(of: 5) == [1, 3, 4])
    }
}
