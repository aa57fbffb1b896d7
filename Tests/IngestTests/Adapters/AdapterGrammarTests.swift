import Tables
import Testing

@testable import Ingest

@Suite("The adapter grammar")
struct AdapterGrammarTests {
    static let good = """
        schema: schema/s.json
        key: name
        inputs:
          - {name: up, file: up.csv}
        fields:
          name: name
          date: {column: date}
        outputs:
          - file: out.csv
        """

    /// The good adapter with one text replaced, and the place and words of the error.
    @Test(
        "an error says its line, what was expected and the nearest valid word",
        arguments: [
            ("key: name", "kee: name", 2, "\"kee\" is no key of an adapter", "Did you mean \"key\"?"),
            ("key: name", "key: nam", 2, "\"nam\" is no field of the schema", "Did you mean \"name\"?"),
            ("  date: {", "  dates: {", 7, "\"dates\" is no field of the schema", "Did you mean \"date\"?"),
            ("{column: date}", "{colum: date}", 7, "\"colum\" is no key of a field", "Did you mean \"column\"?"),
            ("{column: date}", "{column: date, dates: d/m/Y}", 7, "\"d/m/Y\" is no way to write dates", "%d/%m/%Y"),
            ("{column: date}", "{column: date, percent: some}", 7, "\"some\" is no way to read", "none, sign, all"),
            ("{column: date}", "{column: date, scale: 1.5x}", 7, "\"1.5x\" is no positive number", "digits"),
            ("{column: date}", "{}", 7, "the field \"date\" has no column", "column:"),
            ("{column: date}", "{column: date, is: soon}", 7, "\"soon\" cannot stand in date", "another value"),
            ("file: up.csv", "file: up.csv, encoding: utf-9", 4, "\"utf-9\" is no encoding", "Did you mean \"utf-8\""),
            ("file: up.csv", "file: up.csv, delimiter: ;;", 4, "\";;\" is no delimiter", "one ASCII character"),
            ("file: up.csv", "file: up.csv, where: \"year >\"", 4, "expected a value here", "Write a number"),
            ("file: out.csv", "{file: out.csv, where: yaer > 1}", 9, "there is no column \"yaer\"", "Name one"),
            ("file: out.csv", "file: ../out.csv", 9, "leaves the datasets folder", "below"),
            ("file: out.csv", "file: out.xml", 9, "an XML output needs", "descriptor"),
            ("file: out.csv", "file: out.txt", 9, "neither .csv nor .xml", "one of the two"),
            ("schema/s.json", "schema/t.json", 1, "there is no schema \"schema/t.json\"", "datasets folder"),
            ("outputs:", "outputs: [}", 8, "it is not valid YAML", "indentation"),
            ("key: name", "schema: x", 1, "the key \"schema\" stands twice", "Keep one"),
            ("  - {name: up, file: up.csv}", "  - up", 4, "expected an input here", "key: value"),
        ])
    func errors(old: String, new: String, line: Int, message: String, advice: String) throws {
        let yaml = Self.good.replacing(old, with: new, maxReplacements: 1)
        #expect(yaml != Self.good)
        let error = try #require(
            #expect(throws: AdapterError.self) { try AdapterFixture.adapter(yaml) })
        #expect(error.file == "adapters/a.yaml")
        #expect(error.line == line)
        #expect(error.message.contains(message), "\(error)")
        #expect(error.advice.contains(advice), "\(error)")
    }

    @Test("an adapter without outputs says so")
    func lacking() throws {
        let yaml = String(Self.good.prefix(while: { _ in true }).split(separator: "outputs:")[0])
        let error = #expect(throws: AdapterError.self) { try AdapterFixture.adapter(yaml) }
        #expect(error?.message == "the adapter lacks \"outputs\"")
    }

    @Test("an adapter may extend another one; its own fields replace those of the base, one by one")
    func extends() throws {
        let base = """
            schema: schema/s.json
            fields:
              name: System
              date: Date
            """
        let own = """
            extends: common/base.yaml
            inputs: [{name: up, file: up.csv}]
            fields:
              date: Published
            outputs: [{file: out.csv}]
            """
        let adapter = try AdapterFixture.adapter(own, others: ["common/base.yaml": base])
        #expect(adapter.inputs[0].fields.map(\.columns) == [["System"], ["Published"]])
        let error = #expect(throws: AdapterError.self) { try AdapterFixture.adapter(own) }
        #expect(error?.description.hasPrefix("adapters/a.yaml:1: there is no adapter \"common/base.yaml\".") == true)
    }

    @Test("an error in a base is said of the base")
    func errorInBase() throws {
        let own = "extends: b.yaml\nschema: schema/s.json\ninputs: [{name: u, file: u.csv}]\noutputs: [{file: o.csv}]\n"
        let error = #expect(throws: AdapterError.self) {
            try AdapterFixture.adapter(own, others: ["b.yaml": "fields:\n  nmae: x\n"])
        }
        #expect(error?.file == "b.yaml")
        #expect(error?.line == 2)
    }

    @Test("one input may read fields in its own way, and every benchmark's file can say which it is")
    func inputFields() throws {
        let yaml = """
            schema: schema/s.json
            inputs:
              - {name: gsm8k, file: gsm8k.csv, fields: {origin: {is: gsm8k}}}
              - {name: os, file: os.csv, fields: {origin: {is: os}, share: {column: Score, percent: all}}}
            \(AdapterFixture.identity)
            fields: {name: Model, date: Date, share: EM}
            outputs: [{file: results.csv}]
            """
        let (files, _) = try AdapterFixture.run(
            yaml, ["gsm8k": "Model,Date,EM\na,2022,0.633\n", "os": "Model,Date,Score\nb,2025,62.9\n"])
        #expect(
            files["results.csv"]?.split(separator: "\n").dropFirst() == [
                "a,a,2022,,,,,0.633,gsm8k", "b,b,2025,,,,,0.629,os",
            ])
    }
}
