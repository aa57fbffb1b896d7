import Testing

@testable import Pipeline

@Suite("Columns and cells of foreign files")
struct TrendColumnTests {
    @Test("whatever the columns are called, and whatever stands in the others")
    func names() throws {
        let file = try MadeFile(
            """
            Ünit (µ),"when, exactly",junk,junk
            10,2015-02,\u{1},x
            20,2016-02,–,1e999
            41,2017-02,#N/A,
            79,2018-02,,y

            """)
        let report = try file.trend(x: "when, exactly", y: "Ünit (µ)").get()
        #expect(report.whole.count == 4 && report.whole.excluded.isEmpty)
        #expect(try #require(report.whole.analysis.rate).factor.rounded() == 2)
    }

    @Test("an unknown column: 64 and the nearest names; a name that stands twice: 65")
    func unknownColumn() throws {
        let file = try MadeFile("date,training_cost,z,z\n2015,1,1,1\n")
        let mistyped = try #require(file.failure(x: "dat", y: "training_cost"))
        #expect(mistyped.kind == .usage)
        #expect(mistyped.message.contains("there is no column \"dat\" (--x). Did you mean \"date\"?"))
        #expect(try #require(file.failure(x: "date", y: "cost")).message.contains("Did you mean \"training_cost\"?"))
        let group = try #require(file.failure(x: "date", y: "training_cost") { $0.group = "lab" })
        #expect(group.kind == .usage && group.message.contains("(--group)"))
        let twice = try #require(file.failure(x: "date", y: "z"))
        #expect(twice.kind == .badData && twice.message.contains("2 times, as cells 3, 4"))
    }

    @Test(
        "x: dates of any precision, years, numbers",
        arguments: [
            ("2015,2016-03,2017-05-20,2018", "x are dates (ISO 8601)", "2010-01-01"),
            ("2015,2016,2017,2018", "x are dates (ISO 8601)", "2010-01-01"),
            ("1,2,3,5", "x are numbers, one unit of which counts as a year", "0"),
            ("2015.5,2016,2017,2018", "x are numbers, one unit of which counts as a year", "0"),
            ("2015,20160,2017,2018", "x are numbers, one unit of which counts as a year", "0"),
        ])
    func axis(x: String, decision: String, interceptAt: String) throws {
        let values = ["3", "5", "11", "20"]
        let rows = zip(x.split(separator: ","), values).map { "\($0),\($1)\n" }.joined()
        let report = try MadeFile("x,y\n" + rows).trend().get()
        #expect(report.decisions[0] == decision)
        #expect(report.text(ofX: report.axis.interceptAt) == interceptAt)
        #expect(report.whole.count == 4)
    }

    @Test("years that are to be numbers: --date-format none")
    func yearsAsNumbers() throws {
        let file = try MadeFile("x,y\n2015,1\n2016,2\n2017,4.1\n2018,8\n")
        let numbers = try file.trend { $0.notation.dateFormat = "none" }.get()
        #expect(numbers.axis == .numbers(try FileNotation(FileOptions()).numbers))
        #expect(try numbers.whole.analysis.line.get().fit.interceptAt == 0)
    }

    @Test("dates in another format: the message says what to pass, and passed they are read")
    func dateFormat() throws {
        let file = try MadeFile("x,y\n25/12/2015,1\n1/2/2016,2\n03/04/2017,4\n7/8/2018,9\n")
        let failure = try #require(file.failure())
        #expect(failure.kind == .badData)
        #expect(failure.message.contains("made.csv:2: \"25/12/2015\" in the column \"x\""))
        #expect(failure.message.contains("Pass --date-format '%d/%m/%Y'."))
        let report = try file.trend { $0.notation.dateFormat = "%d/%m/%Y" }.get()
        #expect(report.whole.records.map { $0.date?.iso } == ["2015-12-25", "2016-02-01", "2017-04-03", "2018-08-07"])
        let ambiguous = try MadeFile("x,y\n01/02/2015,1\n")
        #expect(try #require(ambiguous.failure()).message.contains("'%d/%m/%Y' (or '%m/%d/%Y', which reads as many)"))
    }

    @Test("thousands signs in some rows: those are left out, counted, and the option that reads them is named")
    func thousands() throws {
        let file = try MadeFile("x,y\n2015,305.1\n2016,\"1,014.45\"\n2017,\"1,013\"\n2018,88\n2019,90\n2020,101\n")
        let report = try file.trend().get()
        let unread = try #require(report.excluded(.yUnreadable))
        #expect(unread.count == 2 && unread.lines == [3, 4] && unread.texts == ["1,014.45", "1,013"])
        #expect(report.warnings(report.whole).all.contains { $0.hasSuffix("(lines 3, 4). Pass --thousands ,.") })
        let read = try file.trend { $0.notation.thousands = "," }.get()
        #expect(read.whole.count == 6 && read.whole.records[1].y == 1014.45)
    }

    @Test("decimal commas, alone and with points or blanks between thousands")
    func decimalComma() throws {
        let plain = try MadeFile("x;y\n2015;1,5\n2016;2,5\n2017;4\n2018;8,25\n").trend {
            $0.notation.delimiter = ";"
            $0.notation.hasDecimalComma = true
        }.get()
        #expect(plain.whole.records.map(\.y) == [1.5, 2.5, 4, 8.25])
        let grouped = try MadeFile("x;y\n2015;1.000,5\n2016;2\n2017;4\n2018;8\n").trend {
            $0.notation.delimiter = ";"
            $0.notation.hasDecimalComma = true
            $0.notation.thousands = "."
        }.get()
        #expect(grouped.whole.records[0].y == 1000.5)
        let blanks = try MadeFile("x,y\n2015,1\u{A0}000\n2016,2\n2017,4\n2018,8\n").trend {
            $0.notation.thousands = "space"
        }
        .get()
        #expect(blanks.whole.records[0].y == 1000)
    }

    @Test("another delimiter: the message names it")
    func delimiter() throws {
        let file = try MadeFile("\"a b\":x:y\n1:2015:3\n")
        #expect(try #require(file.failure()).message.contains("separated by a colon: pass --delimiter ':'"))
        let tabs = try MadeFile("x\ty\n2015\t3\n")
        let failure = try #require(tabs.failure())
        #expect(failure.kind == .usage && failure.message.contains("pass --delimiter tab"))
    }

    @Test("another encoding: the message says how to state it, and stated it is read")
    func encoding() throws {
        // "Zürich" in Mac OS Roman.
        let bytes = Array("x,y,place\n2015,1,Z".utf8) + [0x9F] + Array("rich\n2016,2,B\n2017,4,B\n2018,8,B\n".utf8)
        let file = try MadeFile(bytes)
        let failure = try #require(file.failure())
        #expect(failure.kind == .badData && failure.message.contains("--encoding"))
        let report = try file.trend {
            $0.notation.encoding = "mac-roman"
            $0.group = "place"
        }.get()
        #expect(report.groups.map(\.group) == ["B", "Zürich"])
    }

    @Test(
        "an option that means nothing: 64, with what to give",
        arguments: [
            ("delimiter", "--delimiter \";;\" is no delimiter"), ("encoding", "Give one of utf-8"),
            ("thousands", "--thousands \"5\" cannot be the thousands sign"), ("dateFormat", "Write it with %Y"),
        ])
    func options(name: String, words: String) throws {
        let failure = try MadeFile(MadeSeries.csv).failure {
            switch name {
            case "delimiter": $0.notation.delimiter = ";;"
            case "encoding": $0.notation.encoding = "utf8mb4"
            case "thousands": $0.notation.thousands = "5"
            default: $0.notation.dateFormat = "%Q"
            }
        }
        #expect(failure?.kind == .usage)
        #expect(try #require(failure).message.contains(words))
    }
}
