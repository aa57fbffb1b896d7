import Testing

@testable import Rendering

@Suite("Template checks")
struct TemplateTests {
    private let shape = TemplateShape(["title"], sections: ["items": TemplateShape(["name"])])

    private func fault(_ text: String, partials: [String: String] = [:]) -> TemplateError? {
        var sources = ["index": TemplateSource(file: "index.html.mustache", text: text)]
        for (name, partial) in partials { sources[name] = TemplateSource(file: name + ".html.mustache", text: partial) }
        do {
            _ = try PageTemplates(sources, shape: shape)
            return nil
        } catch { return error }
    }

    @Test("a template that names what there is passes; names of enclosing sections hold inside")
    func passes() {
        #expect(
            fault("{{title}} {{#items}}{{name}} {{title}}{{/items}}{{^items}}none{{/items}} {{! a remark }}") == nil)
        #expect(fault("{{#items}}{{> row}}{{/items}}", partials: ["row": "{{name}}"]) == nil)
    }

    @Test(
        "each fault names its line and what to do",
        arguments: [
            ("a\n{{titel}}", 2, "no field \"titel\"", "Did you mean \"title\"?"),
            ("{{#items}}\n{{nmae}}{{/items}}", 2, "no field \"nmae\"", "\"name\""),
            ("{{name}}", 1, "no field \"name\"", "items, title"), ("\n\n{{title", 3, "never closed", "}}"),
            ("{{#items}}\nx", 1, "never closed", "{{/items}}"), ("x{{/items}}", 1, "closes nothing", "{{#items}}"),
            ("\n{{> fot}}", 2, "no partial \"fot\"", "fot.html.mustache"),
        ])
    func faults(text: String, line: Int, message: String, advice: String) throws {
        let error = try #require(fault(text))
        #expect(error.file == "index.html.mustache")
        #expect(error.line == line)
        #expect(error.message.contains(message))
        #expect(error.advice.contains(advice))
    }

    @Test("a fault inside a partial names the partial")
    func partialFault() throws {
        let error = try #require(fault("{{> row}}", partials: ["row": "a\n{{nope}}"]))
        #expect(error.file == "row.html.mustache")
        #expect(error.line == 2)
    }

    @Test("partials that include each other are refused")
    func circle() throws {
        let error = try #require(fault("{{> a}}", partials: ["a": "{{> b}}", "b": "{{> a}}"]))
        #expect(error.message.contains("without end"))
    }
}
