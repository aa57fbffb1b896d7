import Tables
import Testing

@testable import Ingest

@Suite("Columns that are joined, spellings that are shut out, words that are looked up")
struct ColumnsAndLookupsTests {
    private func run(_ yaml: String, _ inputs: [String: String]) throws -> (
        files: [String: String], report: ImportReport
    ) {
        try AdapterFixture.run("schema: schema/s.json\n" + yaml, inputs)
    }

    private let output = "outputs:\n  - file: out.csv\n"

    @Test("Several columns can be joined into one text, unknown ones skipped, and mean a word")
    func join() throws {
        let (files, _) = try run(
            """
            inputs: [{name: up, file: up.csv}]
            fields:
              id: id
              name: id
              date: date
              origin:
                join: [task, data, metric]
                with: " | "
                values: {"parsing | ptb | f1": ptb-f1}
            """ + "\n" + output,
            ["up": "id,date,task,data,metric\na,2020,Parsing,PTB,F1\nb,2021,Parsing,,F1\n"])
        #expect(files["out.csv"]?.contains("a,a,2020,,,,,,ptb-f1") == true)
        #expect(files["out.csv"]?.contains("b,b,2021,,,,,,Parsing | F1") == true)
    }

    @Test("Where other spellings are unknown, only those with a meaning are kept, and nothing is reported")
    func others() throws {
        let (files, report) = try run(
            """
            inputs: [{name: up, file: up.csv}]
            fields:
              id: id
              name: id
              date: date
              origin: {column: kind, others: unknown, values: {Known: known}}
            """ + "\n" + output,
            ["up": "id,date,kind\na,2020,KNOWN\nb,2021,Stranger\n"])
        #expect(files["out.csv"]?.contains("a,a,2020,,,,,,known") == true)
        #expect(files["out.csv"]?.contains("b,b,2021,,,,,,\n") == true)
        #expect(report.unread.isEmpty)
    }

    @Test("Signs can be taken out of a value")
    func remove() throws {
        let (files, _) = try run(
            """
            inputs: [{name: up, file: up.csv}]
            fields:
              id: id
              name: {column: name, remove: ["\\\\", 🥇]}
              date: date
            """ + "\n" + output, ["up": "id,date,name\na,2020,Top\\\\ 1 🥇\n"])
        #expect(files["out.csv"]?.contains("a,Top 1,2020") == true)
    }

    @Test("Two digits of a year are read as POSIX reads them")
    func shortYears() throws {
        let format = try #require(DateFormat("%y-%m-%d"))
        #expect(format.date(in: "23-12-19")?.iso == "2023-12-19")
        #expect(format.date(in: "69-01-02")?.iso == "1969-01-02")
        #expect(format.date(in: "2023-12-19") == nil)
    }

    @Test("Equal rows are written once where the adapter asks for it, and counted")
    func distinct() throws {
        let yaml = """
            inputs: [{name: up, file: up.csv}]
            fields: {id: id, name: name, date: date}
            """
        let table = ["up": "id,date,name\na,2020,A\na,2020,A\na,2020,B\n"]
        let (files, report) = try run(yaml + "\ndistinct: true\n" + output, table)
        #expect(files["out.csv"]?.split(separator: "\n").count == 3)
        #expect(report.repeatedRows == 1)
        #expect(try run(yaml + "\n" + output, table).report.repeatedRows == 0)
    }

    @Test("A table of our own can give the rows, and a foreign file fill them")
    func ownRows() throws {
        let (files, report) = try run(
            """
            key: id
            inputs:
              - {name: list, table: list.csv, as: rows}
              - {name: facts, file: facts.csv, fills: [size]}
            fields: {id: id, name: name, date: date, size: size}
            """ + "\n" + output,
            ["list": "id,date,name\na,2020,A\nb,2021,B\n", "facts": "id,size\nb,5\nc,6\n"])
        #expect(files["out.csv"]?.contains("b,B,2021,,,,5") == true)
        #expect(report.inputs.last?.unmatchedKeys == ["c"])
    }

    @Test("Words can be looked up in a foreign file, as the field's type; what cannot be read is named")
    func foreignLookup() throws {
        let (files, report) = try run(
            """
            inputs:
              - {name: up, file: up.csv}
              - {name: sizes, file: sizes.csv, as: lookup}
            fields: {id: id, name: id, date: date}
            derived:
              size: {of: name, table: sizes, key: word, value: size}
            """ + "\n" + output,
            ["up": "id,date\na,2020\nb,2021\nc,2022\n", "sizes": "word,size\na,7\nb,large\n"])
        #expect(files["out.csv"]?.contains("a,a,2020,,,,7") == true)
        #expect(files["out.csv"]?.contains("b,b,2021,,,,,") == true)
        #expect(report.lookups.map(\.found) == [1])
        #expect(report.lookups.first?.unknownWords == ["large", "c"])
    }

    @Test(
        "What cannot be meant is refused with advice",
        arguments: [
            ("name: {join: [a, b], column: c}", "\"join\" and \"column\" exclude each other"),
            ("name: {column: a, with: x}", "\"with\" stands without \"join\""),
            ("name: {column: a, others: kept}", "other spellings can only be unknown"),
        ])
    func refused(field: String, message: String) throws {
        let error = #expect(throws: AdapterError.self) {
            try run("inputs: [{name: up, file: up.csv}]\nfields: {\(field)}\n" + output, ["up": "a\n1\n"])
        }
        #expect(error?.message == message)
    }

    @Test("An input is rows or lookup, nothing else")
    func refusedSource() throws {
        let error = #expect(throws: AdapterError.self) {
            try run("inputs: [{name: up, file: up.csv, as: cols}]\nfields: {id: a}\n" + output, ["up": "a\n1\n"])
        }
        #expect(error?.advice == "Write as: rows or as: lookup.")
    }
}
