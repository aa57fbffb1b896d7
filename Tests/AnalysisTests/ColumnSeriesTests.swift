import Analysis
import Quantities
import Tables
import Testing

@Suite("Growth of any column")
struct ColumnSeriesTests {
    private let table: Table = {
        var builder = TableBuilder(
            name: "hardware",
            schema: TableSchema(fields: [
                Field(name: "name", type: .text), Field(name: "maker", type: .text),
                Field(name: "released", type: .date), Field(name: "speed", type: .number),
                Field(name: "power", type: .number),
            ]))
        let rows: [(String, String?, Double?, Double?)] = [
            ("B", "2021", 400, 100), ("A", "2020", 100, 50), ("C", "2022", 900, nil), ("D", nil, 5, 5),
            ("E", "2023", 10, 0),
        ]
        for (name, date, speed, power) in rows {
            builder.append([
                .text(name), .text("M"), date.flatMap { PartialDate(iso: $0) }.map(Cell.date) ?? .unknown,
                speed.map(Cell.number) ?? .unknown, power.map(Cell.number) ?? .unknown,
            ])
        }
        return builder.table()
    }()

    @Test("a ratio needs both columns and a date; what cannot be divided is counted, not taken as zero")
    func ratio() throws {
        let column = try ColumnSeries(table, "speed", per: "power")
        #expect(column.points.map(\.name) == ["A", "B"])
        #expect(column.points.map(\.value) == [2, 4])
        #expect(column.rows == 4)
        #expect(column.series.notPositiveCount == 1)
    }

    @Test("a window and a filter choose among the rows")
    func window() throws {
        let column = try ColumnSeries(table, "speed", from: 2021, to: 2022) { $0 != 2 }
        #expect(column.points.map(\.name) == ["B"])
        #expect(column.rows == 1)
    }

    @Test("a column that holds no numbers is told with those that do")
    func noNumbers() {
        #expect(throws: ColumnSeries.Fault.noNumbers("maker", known: ["speed", "power"])) {
            try ColumnSeries(table, "maker")
        }
    }
}
