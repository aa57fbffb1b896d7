import Tables
import Testing

@testable import Ingest

@Suite("Imports through adapters")
struct ImportTests {
    let header = "name,date,makers,kinds,size,share\n"

    func adapter(inputs: String, outputs: String = "- {file: out.csv}", more: String = "") -> String {
        """
        title: Test
        schema: schema/s.json
        key: name
        inputs:
        \(inputs)
        outputs:
        \(outputs)
        \(AdapterFixture.identity)\(more)
        \(AdapterFixture.fields)
        """
    }

    @Test("columns become fields by any of their names, spellings become our words, lists keep each word once")
    func mapping() throws {
        let yaml = """
            schema: schema/s.json
            inputs: [{name: up, file: up.csv}]
            outputs: [{file: out.csv}]
            \(AdapterFixture.identity)
            fields:
              name: [Model, System]
              date: {column: Published, dates: ["%d/%m/%Y"]}
              kinds:
                column: Category
                separator: ","
                values: {Industry: industry, Academia: academia, Both (leaning): [industry, academia]}
              size: {column: Cost, currency: $, unknown: n/a}
              origin: {is: test}
            """
        let (files, report) = try AdapterFixture.run(
            yaml,
            [
                "up": """
                System,Published,Category,Cost,Notes
                 B\u{A0}1 ,02/01/2020,"Academia,Academia",$12.50,x
                A,01/01/2020,BOTH (leaning),N/A,y

                """
            ])
        #expect(
            files["out.csv"] == """
                id,name,date,makers,kinds,inferred,size,share,origin
                a,A,2020-01-01,,industry;academia,,,,test
                b-1,B 1,2020-01-02,,academia,,12.5,,test

                """)
        let input = try #require(report.inputs.first)
        #expect(input.mapped.map { "\($0.column) → \($0.field)" }.first == "System → name")
        #expect(input.columnsLeftOut == ["Notes"])
        #expect(input.rowsAdded == 2)
    }

    @Test("of two inputs the first one's values stand, the second fills the unknown, and differences are reported")
    func precedence() throws {
        let (files, report) = try AdapterFixture.run(
            adapter(inputs: "- {name: first, file: a.csv}\n- {name: second, file: b.csv}"),
            [
                "first": header + "A,2020,MIT,Academia,5,\nB,2021,,,,\n",
                "second": "name,date,size,share\nA ,2020,6,0.5\nC,2019,7,\n",
            ])
        #expect(
            files["out.csv"] == """
                id,name,date,makers,kinds,inferred,size,share,origin
                c,C,2019,,,,7,,
                a,A,2020,MIT,academia,,5,0.5,
                b,B,2021,,,,,,

                """)
        #expect(
            report.differences == [
                InputDifference(
                    key: "A", field: "size", kept: "5", keptInput: "first", other: "6", otherInput: "second")
            ])
        #expect(report.inputs[1].rowsMerged == 1)
        #expect(report.inputs[1].valuesFilled == [FieldCount(field: "share", count: 1)])
    }

    @Test("an input that fills adds no row, marks what it filled, and counts what it could not place")
    func fills() throws {
        let (files, report) = try AdapterFixture.run(
            adapter(
                inputs: """
                    - {name: main, file: a.csv}
                    - {name: side, file: b.csv, fills: [size], marks: {origin: 2025-06}}
                    """),
            [
                "main": header + "A,2020,,,,\nB,2021,,,3,\nC,2022,,,,\n",
                "side": "name,size,share\nA,8,0.9\nB,9,\nC,1,\nC,2,\nD,4,\nE,,\n",
            ])
        #expect(
            files["out.csv"] == """
                id,name,date,makers,kinds,inferred,size,share,origin
                a,A,2020,,,,8,,2025-06
                b,B,2021,,,,3,,
                c,C,2022,,,,,,

                """)
        #expect(report.inputs[1].unmatchedKeys == ["D"])
        #expect(report.inputs[1].ambiguousKeys == ["C"])
    }

    @Test("the same name twice in one export is two records; a nameless one is named by its fallback")
    func names() throws {
        let yaml = adapter(inputs: "- {name: up, file: up.csv}").replacing(
            "name: name", with: "name: {column: name, otherwise: [makers, date]}")
        let (files, _) = try AdapterFixture.run(
            yaml, ["up": header + "GPT,2021,,,,\nGPT,2020,,,,\nGPT 2,2019,,,,\n,2018-05,\"MIT,IBM\",,,\n"])
        #expect(
            files["out.csv"]?.split(separator: "\n").dropFirst().map { $0.split(separator: ",")[0] } == [
                "mit-2018-05", "gpt-2", "gpt", "gpt-3",
            ])
    }

    @Test("what cannot be read is unknown and reported with its line; a row without a date is left out and reported")
    func unread() throws {
        let (files, report) = try AdapterFixture.run(
            adapter(inputs: "- {name: up, file: up.csv}"),
            [
                "up": header
                    + "A,2020,,Acadamia,\"14180000, 14180000\",72.0\nB,soon,,,,\n\"C\nD\",2020,\"x;y\",,0,\nshort,row\n"
            ])
        #expect(
            files["out.csv"] == """
                id,name,date,makers,kinds,inferred,size,share,origin
                a,A,2020,,,,,,
                c-d,C D,2020,,,,,,

                """)
        #expect(
            report.unread.map { "\($0.line ?? 0) \($0.field ?? "") \($0.rule) \($0.severity.rawValue)" } == [
                "2 kinds unknown-category value", "2 size not-a-number value", "2 share above-maximum value",
                "3 date not-a-date value", "4 makers separator-in-item value", "4 size below-minimum value",
                "6  ragged-row row", "3 date missing-value row",
            ])
        #expect(report.unread[0].message.contains("Did you mean \"academia\"?"))
    }

    @Test("rows go to the outputs whose filter they match; XML has the same records")
    func outputs() throws {
        let (files, report) = try AdapterFixture.run(
            adapter(
                inputs: "- {name: up, file: up.csv, where: 'kinds != Government'}",
                outputs: """
                    - {file: new.csv, where: year >= 2020}
                    - {file: old.xml, where: year < 2010, xsd: schema/model-records.xsd, record: model}
                    """),
            ["up": header + "A,2020-05,,Industry,,\nB,1999,,Both,,\nC,2015,,Academia,,\nD,2021,,Government,,\n"])
        #expect(files["new.csv"]?.hasSuffix("\na,A,2020-05,,industry,,,,\n") == true)
        #expect(
            files["old.xml"]?.contains("<name>B</name>\n    <date>1999</date>\n    <kinds>industry</kinds>") == true)
        #expect(report.rowsWithoutOutput == 1)
        #expect(report.inputs[0].rowsFilteredOut == 1)
    }

    @Test("a field is inferred only where the record states none and every word is found")
    func derived() throws {
        let (files, report) = try AdapterFixture.run(
            adapter(
                inputs: "- {name: up, file: up.csv}\n- {name: known, table: known.csv}",
                more: """
                    derived:
                      inferred:
                        of: makers
                        table: known
                        key: maker
                        value: kind
                        where: kinds is unknown
                        sets: {industry-academia: [industry, academia]}
                        mixture: other-mixed

                    """),
            [
                "up": header + """
                    A,2020,MIT,,,
                    B,2020,"MIT,IBM",,,
                    C,2020,"MIT,NSA",,,
                    D,2020,"MIT,Nobody",,,
                    E,2020,MIT,Industry,,
                    F,2020,,,,

                    """,
                "known": "maker,kind\nMIT,academia\nIBM,industry\nNSA,government\nNobody,\n",
            ])
        let inferred = files["out.csv"]?.split(separator: "\n").dropFirst().map {
            $0.split(separator: ",", omittingEmptySubsequences: false)[5]
        }
        #expect(inferred == ["academia", "industry-academia", "other-mixed", "", "", ""])
        #expect(
            report.lookups == [
                LookupReport(field: "inferred", input: "known", asked: 4, found: 3, unknownWords: ["Nobody"])
            ])
    }

    @Test("a mean is weighted by amounts, and unknown where an amount or a value that counts is unknown")
    func means() throws {
        let yaml = """
            schema: schema/s.json
            inputs: [{name: up, file: up.csv}]
            \(AdapterFixture.identity)
            fields: {name: name, date: date, size: size, share: share, low: low, mean: mean}
            derived:
              mean:
                mean of: {size: 0.5, share: low}
                where: mean is unknown
                digits: 3
            outputs: [{file: out.csv}]
            """
        let schema = """
            {"primaryKey": "id", "fields": [
              {"name": "id", "type": "string"}, {"name": "name", "type": "string"},
              {"name": "date", "type": "string", "almanac:type": "date"}, {"name": "size", "type": "number"},
              {"name": "share", "type": "number"}, {"name": "low", "type": "number"}, {"name": "mean", "type": "number"}]}
            """
        let adapter = try Adapter(
            yaml: Array(yaml.utf8), file: "adapters/a.yaml",
            files: AdapterFiles(adapter: { _ in nil }, dataset: { _ in Array(schema.utf8) }))
        let table = try AdapterFixture.table(
            """
            name,date,size,share,low,mean
            A,2020,2,1,0.2,
            B,2020,2,1,0.2,7
            C,2020,,1,0.2,
            D,2020,2,1,,
            E,2020,2,0,,
            F,2020,0,0,0.2,
            G,2020,-1,2,0.2,

            """)
        let file = try #require(try adapter.run(on: ["up": table]).outputs.first)
        let means = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").dropFirst().map {
            $0.split(separator: ",", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        }
        // (2 × 0.5 + 1 × 0.2) / 3 = 0.4; E needs no value for nothing.
        #expect(means == ["0.4", "7", "", "", "0.5", "", ""])
    }

    @Test("items are grouped with what stands beside them; the newest input decides by majority, a tie is unknown")
    func grouping() throws {
        let yaml = """
            schema: schema/s.json
            inputs: [{name: new, file: a.csv}, {name: old, file: b.csv}]
            each: {field: name, with: [inferred, origin]}
            group: {by: name, majority: [inferred, origin], count: {size: inferred}}
            id: {slug of: name, order: [name]}
            order: [name]
            fields:
              name: {column: makers, separator: ","}
              inferred: {column: kinds, separator: ",", values: {I: industry, A: academia}}
              origin: {column: places, separator: ","}
              date: {is: 2020}
            outputs: [{file: out.csv}]
            """
        let (files, report) = try AdapterFixture.run(
            yaml,
            [
                "new": """
                makers,kinds,places
                "MIT,IBM","A,I","US,US"
                MIT,A,"US,UK"
                MIT,I,
                "IBM,Bell",I,US
                "Bell,Bell","A,I",

                """,
                "old": "makers,kinds,places\nIBM,A,\nBell,A,CA\nOld,I,CA\n",
            ])
        #expect(
            files["out.csv"] == """
                id,name,date,makers,kinds,inferred,size,share,origin
                bell,Bell,2020,,,,2,,CA
                ibm,IBM,2020,,,industry,1,,US
                mit,MIT,2020,,,academia,3,,US
                old,Old,2020,,,industry,1,,CA

                """)
        #expect(report.unaligned == [FieldCount(field: "inferred", count: 1), FieldCount(field: "origin", count: 2)])
        #expect(
            report.grouping?.ties == [
                GroupingReport.Tie(group: "Bell", field: "inferred", values: ["academia", "industry"])
            ])
    }

    @Test("a missing column is said with the nearest one and the line of the adapter")
    func missingColumn() throws {
        let error = #expect(throws: AdapterError.self) {
            try AdapterFixture.run(
                adapter(inputs: "- {name: up, file: up.csv}"), ["up": "names,date\nA,2020\n"])
        }
        #expect(
            error?.description
                == "up.csv:1: there is no column \"name\", which the field name is read from. If \"names\" is meant, add it to adapters/a.yaml:12."
        )
    }

    @Test("a duplicated column that is read is an error, one that is not read is none")
    func duplicatedColumn() throws {
        let yaml = adapter(inputs: "- {name: up, file: up.csv}")
        #expect(throws: AdapterError.self) {
            try AdapterFixture.run(yaml, ["up": "name,date,name\nA,2020,B\n"])
        }
        #expect(try AdapterFixture.run(yaml, ["up": "name,date,x,x\nA,2020,,\n"]).report.inputs[0].rowsAdded == 1)
    }
}
