import Quantities
import Tables
import Testing

@testable import Ingest

@Suite("CSV tables")
struct CSVTableTests {
    @Test("each fault of a file as a whole gives one message and no table", arguments: wholeFileFaults)
    func wholeFile(file: String, message: String) {
        let reading = Fixtures.read(file)
        #expect(reading.table == nil && reading.withheld.isEmpty)
        #expect(reading.diagnostics.map(Fixtures.text) == [message])
    }

    static let wholeFileFaults = [
        (
            "unterminated-quote.csv",
            "file 3:9 unterminated-quote: the quote that opens on line 3 is never closed"
        ),
        (
            "unterminated-then-quoted.csv",
            "file 2:9 unterminated-quote: the quote that opens on line 2 is not closed before line 4, where text "
                + "follows the next quote"
        ),
        (
            "stray-quote.csv",
            "file 3:15 stray-quote: a quote stands inside a cell that does not start with one"
        ),
        ("stray-quote-after-closing.csv", "file 2:17 stray-quote: text follows a closing quote"),
        ("wrong-encoding.csv", "file 3:19 wrong-encoding: byte 176 of the file (0xE9) is not utf-8"),
        ("wrong-encoding-mac.csv", "file 3:19 wrong-encoding: byte 176 of the file (0x8E) is not utf-8"),
        (
            "utf-16.csv",
            "file 1 wrong-encoding: byte 0 starts the mark of UTF-16, and the file is to be read as utf-8"
        ),
        ("nul-byte.csv", "file 3:14 nul-byte: a NUL byte stands here, which no text holds"),
        (
            "lone-cr.csv",
            "file 1 lone-carriage-return: the lines end in carriage returns alone, as old Macintosh programs wrote them"
        ),
        ("missing-column.csv", "file 1 missing-column [date]: the column \"date\" is missing"),
        (
            "renamed-column.csv",
            "file 1 renamed-column [date]: the column \"date\" is missing; \"Date\" may be \"date\""
        ),
        ("duplicate-header.csv", "file 1 duplicate-column [name]: the column \"name\" stands in the header 2 times"),
        (
            "semicolons.csv",
            "file 1 wrong-delimiter: the cells seem to be separated by a semicolon, not by a comma"
        ),
        ("empty.csv", "file  empty-file: the file is empty"),
        ("html-saved-as.csv", "file 1 not-a-table: this is an HTML page, not a CSV file"),
        ("workbook.csv", "file 1 not-a-table: this is a zip archive or an office workbook, not a CSV file"),
        (".", "file  not-a-file: this is a folder, not a file"),
        ("no-such.csv", "file  missing-file: there is no such file"),
    ]

    @Test(
        "each fault of rows and values gives one message, and everything withheld is listed", arguments: partialFaults)
    func partial(file: String, rows: Int, messages: [String], withheld: [String]) {
        let reading = Fixtures.read(file)
        #expect(reading.table?.rowCount == rows)
        #expect(reading.diagnostics.map(Fixtures.text) == messages)
        #expect(reading.withheld.map { "\($0.line) \($0.rowID ?? "-") \($0.field ?? "row") \($0.text)" } == withheld)
    }

    static let partialFaults: [(String, Int, [String], [String])] = [
        (
            "ragged-rows.csv", 2,
            ["row 3 ragged-row: the row has 3 cells, the header 9; there are 2 such rows (lines 3, 5)"],
            ["3 lenet-5 row lenet-5,LeNet-5,1998-11", "5 adaline row adaline,Adaline,1960,academia,,,,,,,"]
        ),
        (
            "glued-rows.csv", 2, ["row 3 glued-rows: the row has 17 cells, the header 9"],
            [
                "3 lenet-5 row lenet-5,LeNet-5,1998-11,industry;academia,60000,2.81e+12,,false,"
                    + "Likelyperceptron,Perceptron,1957,academia,,,,,"
            ]
        ),
        (
            "duplicate-ids.csv", 2,
            [
                "row 4:1 duplicate-id [id]: \"gpt-3\" already stands on line 2; there are 2 such values of this field "
                    + "(lines 4, 5)"
            ],
            [
                "4 gpt-3 row gpt-3,GPT-3,2020-05-28,industry,175000000000,3.14e+23,0.196,true,Confident",
                "5 lenet-5 row lenet-5,LeNet-5,1998-11,industry;academia,60000,2.81e+12,,false,Likely",
            ]
        ),
        (
            "control-characters.csv", 2,
            [
                "row 2:1 control-character [id]: the control character U+001C is character 6 of the value",
                "value 3:25 control-character [sectors]: the control character U+0002 is character 9 of the value",
                "value 3:44 control-character [confidence]: the control character U+007F is character 5 of the value",
            ],
            [
                "2 gpt-3\u{1C} row gpt-3\u{1C},GPT-3 175B,2020-05-28,industry,175000000000,3.14e+23,0.196,true,Confident",
                "3 lenet-5 sectors industry\u{2}", "3 lenet-5 confidence Like\u{7F}ly",
            ]
        ),
        (
            "impossible-dates.csv", 1,
            [
                "row 2:18 impossible-date [date]: \"2023-02-30\" is no day of the calendar; there are 2 such values of "
                    + "this field (lines 2, 3)"
            ],
            [
                "2 gpt-3 row gpt-3,GPT-3 175B,2023-02-30,industry,175000000000,3.14e+23,0.196,true,Confident",
                "3 lenet-5 row lenet-5,LeNet-5,1998-13,industry;academia,60000,2.81e+12,,false,Likely",
            ]
        ),
        (
            "bounds.csv", 3,
            [
                "value 2:51 below-minimum [training_compute_flop]: \"-3.14e+23\" is below the minimum, 0; there are 2 "
                    + "such values of this field (lines 2, 3)",
                "value 2:61 above-maximum [mfu]: \"19.6\" is above the maximum, 1",
            ],
            [
                "2 gpt-3 training_compute_flop -3.14e+23", "2 gpt-3 mfu 19.6", "3 lenet-5 training_compute_flop -1",
            ]
        ),
        (
            "unknown-categories.csv", 3,
            [
                "value 2:29 unknown-category [sectors]: \"industy\" is not a word that this field knows; there are 2 "
                    + "such values of this field (lines 2, 4)",
                "value 3:65 unknown-category [confidence]: \"likely\" is not a word that this field knows",
            ],
            ["2 gpt-3 sectors industy", "3 lenet-5 confidence likely", "4 perceptron sectors acadmia;industry"]
        ),
        (
            "not-whole.csv", 3, ["value 2:11 not-whole [parameters]: \"1.5\" is not a whole number"],
            ["2 a parameters 1.5"]
        ),
        (
            "missing-values.csv", 1,
            [
                "row 2:1 missing-value [id]: \"id\" is empty, and without it the row has no use; there are 2 such values "
                    + "of this field (lines 2, 5)",
                "row 3:9 missing-value [name]: \"name\" is empty, and without it the row has no use",
                "row 4:17 missing-value [date]: \"date\" is empty, and without it the row has no use",
            ],
            [
                "2 - row ,No id,2020,,,,,,", "3 no-name row no-name,,2020,,,,,,",
                "4 no-date row no-date,No date,,,,,,,",
                "5 - row ,Blank id,2020,,,,,,",
            ]
        ),
        (
            "unknown-column.csv", 1,
            ["notice 1 unknown-column: the schema does not know 2 columns: \"notes\", one without a name"], []
        ),
        (
            "duplicate-unasked-header.csv", 1,
            ["notice 1 unknown-column: the schema does not know 2 columns: \"notes\", \"notes\""], []
        ),
        (
            "renamed-optional-column.csv", 1,
            [
                "notice 1 renamed-column [sectors]: there is no column \"sectors\", and it is unknown in every row; "
                    + "\"sector\" may be it"
            ], []
        ),
        (
            "blank-line-above-header.csv", 1,
            ["notice 1 blank-line-above-header: a blank line above the header was skipped"], []
        ),
        (
            "blank-lines.csv", 3,
            ["notice 3 blank-line: 3 blank lines among the rows were skipped (lines 3, 5, 6)"], []
        ),
        ("header-only.csv", 0, ["notice  no-rows: there are no rows"], []),
        (
            "lists.csv", 3,
            [
                "notice 3:10 empty-list-item [sectors]: the list \"industry;;academia;\" has an empty item, which is "
                    + "left out; there are 2 such values of this field (lines 3, 4)"
            ], []
        ),
    ]

    @Test("a byte order mark, CRLF and a missing final newline change nothing")
    func tolerated() throws {
        let good = try #require(Fixtures.read("good.csv").table)
        #expect(good.rowCount == 3)
        for file in ["crlf.csv", "no-final-newline.csv"] {
            let reading = Fixtures.read(file)
            #expect(reading.table == good && reading.diagnostics.isEmpty)
        }
        let marked = Fixtures.read("byte-order-mark.csv")
        #expect(marked.table == good.selecting(rows: [0]) && marked.diagnostics.isEmpty)
    }

    @Test("values have their types, and every row knows where it was read")
    func values() throws {
        let table = try #require(Fixtures.read("good.csv").table)
        #expect(
            table.row(0) == [
                .text("gpt-3"), .text("GPT-3 175B"), .date(try #require(PartialDate(year: 2020, month: 5, day: 28))),
                .list(["industry"]), .number(175e9), .number(3.14e23), .number(0.196), .boolean(true),
                .text("Confident"),
            ])
        #expect(table.row(2)[4...].allSatisfy { $0 == .unknown })
        #expect(table.origins.map(\.line) == [2, 3, 4] && table.origins[0].file == "good.csv")
        #expect(table.name == "models")
    }

    @Test("the line of a row is where it starts; a column is told where the row fills one line")
    func multiLine() throws {
        let reading = Fixtures.read("multi-line.csv")
        let table = try #require(reading.table)
        #expect(table.origins.map(\.line) == [2, 4])
        #expect(table.cell("name", row: 1) == .text("Le\"Net\"\n, 5"))
        #expect(table.cell("sectors", row: 1) == .list(["industry", "academia"]))
        #expect(reading.diagnostics.map(\.line) == [2, 4] && reading.diagnostics.map(\.column) == [nil, nil])
    }

    @Test("names that look like numbers, truth values or nothing stay text")
    func namesStayText() throws {
        let reading = Fixtures.read("number-like-names.csv")
        let table = try #require(reading.table)
        #expect(
            (0..<table.rowCount).compactMap { table.cell("name", row: $0).text }
                == ["2022", "1e5", "NaN", "true", "N/A", "null", "-", "0x1p3", "1,5", "\" quoted \""])
        #expect(reading.diagnostics.isEmpty && reading.withheld.isEmpty)
    }

    @Test("a number is read as written or not at all, never as another number")
    func numbers() throws {
        let reading = Fixtures.read("number-formats.csv")
        let table = try #require(reading.table)
        let read = (0..<table.rowCount).map { table.cell("training_compute_flop", row: $0).number }
        #expect(read == [Double?](repeating: nil, count: 13) + [3.14e23, 0.5, 7])
        #expect(
            reading.withheld.map(\.rule) == [
                "number-format", "number-format", "not-a-number", "not-a-number", "not-a-number", "number-out-of-range",
                "number-out-of-range", "number-format", "number-format", "number-format", "number-format",
                "number-format", "not-a-number",
            ])
        #expect(reading.diagnostics.count == 3)
    }

    @Test("dates that could be read in two ways are told with both readings, others with their ISO form")
    func dates() {
        let reading = Fixtures.read("ambiguous-dates.csv")
        #expect(reading.diagnostics.map(\.rule) == ["ambiguous-date", "date-format", "not-a-date"])
        #expect(reading.diagnostics[0].advice.contains("Write 2021-04-03 or 2021-03-04."))
        #expect(reading.diagnostics[0].advice.contains("an adapter states the format"))
        #expect(reading.diagnostics[1].advice.contains("Write 1998-12-25."))
    }

    @Test("truth values in the spellings of the Frictionless standard")
    func booleans() throws {
        let table = try #require(Fixtures.read("booleans.csv").table)
        #expect(
            (0..<9).map { table.cell("frontier", row: $0).boolean }
                == [true, false, true, false, true, false, nil, nil, nil])
    }

    @Test("an unknown word is told with the nearest one that is allowed")
    func nearest() {
        #expect(
            Fixtures.read("unknown-categories.csv").diagnostics.map(\.advice) == [
                "Use one of: \(Fixtures.sectors.joined(separator: ", ")). Did you mean \"industry\"?",
                "Use one of: Confident, Likely, Speculative. Did you mean \"Likely\"?",
            ])
    }

    @Test("every message ends in advice, and shows its line where there is one", arguments: Fixtures.csvFiles)
    func advice(file: String) {
        for diagnostic in Fixtures.read(file).diagnostics {
            #expect(diagnostic.advice.hasSuffix(".") || diagnostic.advice.hasSuffix("?"))
            #expect(!diagnostic.message.hasSuffix("."))
            #expect(DataRule(rawValue: diagnostic.rule) != nil)
            if diagnostic.severity != .notice, diagnostic.column != nil { #expect(diagnostic.excerpt != nil) }
        }
    }

    @Test("a field whose values may not repeat withholds the second value, not its row")
    func unique() throws {
        let schema = TableSchema(fields: [
            Field(name: "name", type: .text, isRequired: true), Field(name: "link", type: .text, isUnique: true),
        ])
        let reading = readTable(
            csv: .memory(Array("name,link\na,x\nb,x\nc,\nd,\n".utf8), name: "m.csv"), schema: schema, name: "m")
        #expect(reading.table?.rowCount == 4)
        #expect(reading.withheld.map(\.rule) == ["duplicate-value"])
        #expect(reading.diagnostics.map(\.message) == ["\"x\" already stands on line 2"])
    }
}
