import Analysis
import Statistics
import Testing

@testable import Pipeline

@Suite("Which records a trend rests on")
struct TrendRecordTests {
    private let text = """
        x,y,lab,kind
        2015-01,1,A,a
        2015-02,,A,a
        soon,3,A,a
        ,4,A,a
        2015-05,many,B,a
        2015-06,-6,B,a
        2015-07,7,B
        2015-08,8,B,b
        2015-09,9,,a
        2015-10,10,A,a
        2015-11,11,A,a
        2015-12,12,A,a

        """

    @Test("every row is either fitted or left out for one reason, with its lines")
    func account() throws {
        let report = try MadeFile(text).trend {
            $0.filter = "kind = a"
            $0.options.scale = .log10
        }.get()
        let excluded = report.whole.excluded.map { ($0.reason, $0.lines) }
        let expected: [(ExcludedRows.Reason, [Int])] = [
            (.ragged, [8]), (.filtered, [9]), (.xUnknown, [5]), (.xUnreadable, [4]), (.yUnknown, [3]),
            (.yUnreadable, [6]), (.notPositive, [7]),
        ]
        #expect(excluded.elementsEqual(expected, by: ==))
        #expect(report.whole.count == 5 && report.whole.rowCount == 12)
    }

    @Test("zero or negative y: levels by default, and said; growth has no factor then")
    func levels() throws {
        let report = try MadeFile(text).trend().get()
        #expect(report.scale == .levels && report.whole.analysis.rate == nil)
        #expect(report.decisions[1].hasPrefix("y is fitted as it is, since some y are zero or negative"))
        #expect(report.warnings(report.whole).all.contains { $0.hasPrefix("no growth factor and no doubling time") })
    }

    @Test("the filter sees the file's columns and the year of x")
    func filter() throws {
        let file = try MadeFile("x,y,\"a b\"\n2014-12-31,1,1\n2015,2,1\n2016-05,4,\n2017,8,1\n2018,16,x\n2019,32,x\n")
        let report = try file.trend { $0.filter = "year >= 2015 and \"a b\" is known" }.get()
        #expect(report.whole.records.map(\.y) == [2, 8, 16, 32])
        let numbers = try MadeFile("x,y\n1,2\n")
        #expect(try #require(numbers.failure { $0.filter = "year > 1" }).message.contains("no date whose year"))
    }

    @Test(
        "a filter that cannot be: 64 with a caret under the place",
        arguments: [("year >=", "  |        ^"), ("lab = A and (year > 3", "  |             ^"), ("leb = A", "  | ^")])
    func wrongFilter(filter: String, caret: String) throws {
        let failure = try #require(try MadeFile(text).failure { $0.filter = filter })
        #expect(failure.kind == .usage)
        let lines = failure.message.split(separator: "\n").map(String.init)
        #expect(lines[1] == "  | \(filter)" && lines[2] == caret)
    }

    @Test("no row left: 65, and why each is gone")
    func nothingLeft() throws {
        let failure = try #require(try MadeFile(text).failure { $0.filter = "year > 2020" })
        #expect(failure.kind == .badData)
        #expect(failure.message.contains("no row is left to fit, of 12"))
        #expect(failure.message.contains("11 rows: does not match the filter (lines 2, 3, 4 …)"))
        let words = try #require(try MadeFile("x,y\n2015,one\n2016,two\n").failure())
        #expect(words.kind == .badData && words.message.contains("2 rows: y is no number (lines 2, 3)"))
        #expect(try MadeFile("x,y\n").failure()?.kind == .badData)
        #expect(try MadeFile("x,y\n,1\n").failure()?.message.contains("is empty in all 1 rows") == true)
    }

    @Test(
        "one row, or all x equal, or all y: insufficientData with the reason, and no number",
        arguments: [
            ("x,y\n2015,1\n", "1 record where at least 4 are needed"),
            ("x,y\n2015,1\n2015,2\n2015,3\n2015,4\n", "all x are equal"),
            ("x,y\n2015,5\n2016,5\n2017,5\n2018,5\n", "all y are equal"),
        ])
    func insufficient(text: String, reason: String) throws {
        let file = try MadeFile(text)
        for frontier in [FrontierRule.all, .runningRecord, .top(2)] {
            let report = try file.trend { $0.options.frontier = frontier }.get()
            #expect(report.whole.verdict == .insufficientData)
            if frontier == .all { #expect(report.whole.verdictReason == reason) }
        }
    }

    @Test("groups in the order of their names, those without one last, on the scale of all")
    func groups() throws {
        let report = try MadeFile(text).trend { $0.group = "lab" }.get()
        #expect(report.groups.map(\.group) == ["A", "B", nil])
        #expect(report.groups.map(\.count) == [4, 2, 1])
        #expect(report.groups[1].excluded.map(\.reason) == [.ragged, .yUnreadable])
        #expect(report.groups.allSatisfy { $0.analysis.scale == .levels })
    }

    @Test("the order of the file does not matter, to the byte", arguments: [false, true])
    func order(isFrontier: Bool) throws {
        let header = "x,y,lab,note"
        let rows = (0..<60).map { index in
            "\(2010 + index / 6)-0\(1 + index % 3),\(1 + (index * 7919) % 13 + index / 4),lab \((index * 31) % 5),\(index)"
        }
        func output(_ rows: [String]) throws -> String {
            let file = try MadeFile(([header] + rows).joined(separator: "\n") + "\n")
            let report = try file.trend {
                $0.cluster = "lab"
                if isFrontier { $0.options.frontier = .top(3) }
            }.get()
            return TrendJSON.value(report).text()
        }
        let sorted = try output(rows)
        #expect(sorted.contains("\"n\": ") && !sorted.contains("\"slope\": null"))
        #expect(try withoutLines(output(rows.reversed())) == withoutLines(sorted))
        let mixed = rows.indices.map { rows[($0 * 37) % rows.count] }
        #expect(try withoutLines(output(mixed)) == withoutLines(sorted))
    }

    /// The lines of the file that are left out do change with its order.
    private func withoutLines(_ json: String) -> [Substring] {
        json.split(separator: "\n").filter { !$0.allSatisfy { $0.isNumber || $0 == " " || $0 == "," } }
    }

    @Test("the last year counts as complete when its records reach its last month, or are known to the year")
    func lastCompleteYear() throws {
        func last(_ x: String) throws -> Int {
            try MadeFile("x,y\n2015,1\n\(x),2\n").records().lastCompleteYear
        }
        #expect(try last("2019-11-30") == 2018)
        #expect(try last("2019-12-02") == 2019)
        #expect(try last("2019") == 2019)
        #expect(try MadeFile("x,y\n1,1\n99.5,2\n").records().lastCompleteYear == .max)
    }
}

extension MadeFile {
    fileprivate func records() throws -> TrendRecords {
        let request = TrendRequest(file: path, x: "x", y: "y")
        let notation = try FileNotation(request.notation)
        return try TrendRecords(
            request, notation, try ColumnFile(request.file, columns: request.columns, request.notation, notation).rows()
        )
    }
}
