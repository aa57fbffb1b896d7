import Foundation
import Pipeline
import Publishing
import Testing

@Suite("Bad input: one clear message, the right exit code, Output untouched")
struct BadInputTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(
            """
            id,name,date,organizations,sectors,training_compute_flop
            alpha,Alpha,2021-03,Acme,industry,1e20
            beta,Beta,2022-05-01,University of X,academia,3e21
            gamma,Gamma,2023,Acme;University of X,industry;academia,

            """, to: "Datasets/models.csv")
        try folder.write(
            """
            <?xml version="1.0"?>
            <model-records xmlns="urn:almanac:model-records:1"><model><id>perceptron</id><name>Perceptron</name>
            <date>1957</date><sectors>academia</sectors><training_compute_flop>7e5</training_compute_flop></model></model-records>
            """, to: "Datasets/models-old.xml")
    }

    private func run(_ arguments: String...) throws -> CommandLineRun {
        try CommandLineRun(arguments + ["--project", folder.path] + (arguments.first == "build" ? ["--no-png"] : []))
    }

    @Test(
        "results of an unknown benchmark and impossible scores are withheld, told with line and nearest name, and lost nowhere"
    )
    func benchmarks() throws {
        try folder.write(
            """
            id,name,task,metric,direction,floor,perfect_score,ceiling_kind,results,completeness,coverage_end
            quiz,Quiz,Questions,Accuracy,higher,0,100,perfect,benchmark-results,allResults,2023-12-31
            vague,Vague,Questions,Accuracy,higher,,100,perfect,benchmark-results,allResults,2023-12-31

            """, to: "Datasets/benchmarks.csv")
        try folder.write(
            """
            benchmark,model,date,score
            quiz,a,2020-01-01,50
            quiz,b,2021-01-01,70
            quiz,c,2022-01-01,170
            quizz,d,2022-01-01,80
            vague,e,2022-01-01,80

            """, to: "Datasets/benchmark-results.csv")
        let check = try run("check")
        #expect(check.exitCode == 0)
        for words in [
            "benchmark-results.csv:5: row withheld: 1 row is of the benchmark \"quizz\"", "Did you mean \"quiz\"?",
            "benchmark-results.csv:4: row withheld: quiz: 1 row has a score better than perfect (170)",
            "vague cannot be judged: A bounded metric needs its floor",
        ] { #expect(check.output.contains(words), "\(check.output)") }
        _ = try builtBefore()
        let quarantine = try folder.text("Output/data/quarantine.csv")
        #expect(quarantine.contains("unknown-benchmark") && quarantine.contains("impossible-score"))
        #expect(try folder.text("Output/benchmarks/quiz/index.md").contains("The state of the art is 70 by b"))
    }

    /// The vintage of a folder without a descriptor: the month, or year, of its newest record.
    private let vintage = "2023"

    private func builtBefore() throws -> [String: Data] {
        let run = try run("build")
        #expect(run.exitCode == 0, "\(run.messages)")
        return try TemporaryFolder.contents(of: folder.path + "/Output")
    }

    private func expectUntouched(_ before: [String: Data]) throws {
        #expect(try TemporaryFolder.contents(of: folder.path + "/Output") == before)
    }

    @Test("three CSV rows and one XML record outside the repository build")
    func handWritten() throws {
        let run = try run("build")
        #expect(run.exitCode == 0, "\(run.messages)")
        #expect(run.output.contains("Output/index.html"))
        let page = try folder.text("Output/annual/2023/index.md")
        #expect(page.contains("| 2022 |"))
        #expect(try folder.text("Output/nightly/index.md").contains("Perceptron"))
        let again = try self.run("build")
        #expect(again.output.contains("Nothing changed"))
    }

    @Test("no Datasets folder: 66")
    func noDatasets() throws {
        let empty = try TemporaryFolder()
        let run = try CommandLineRun(["build", "--project", empty.path])
        #expect(run.exitCode == 66)
        #expect(run.messages.contains("there is no folder Datasets"))
        #expect(!empty.has("Output"))
    }

    @Test("a file that cannot be trusted: 65, nothing of it is published")
    func untrusted() throws {
        let before = try builtBefore()
        try folder.write("id,name,date\na,\"Alpha,2021\nb,Beta,2022\n", to: "Datasets/models.csv")
        let run = try run("build")
        #expect(run.exitCode == 65)
        #expect(run.messages.contains("Datasets/models.csv:2"))
        try expectUntouched(before)
        #expect(try self.run("check").exitCode == 65)
    }

    @Test("a header without usable rows: 65, and the site before stays")
    func noUsableRows() throws {
        let before = try builtBefore()
        try folder.write("id,name,date\nx,X,soon\n", to: "Datasets/models.csv")
        try FileManager.default.removeItem(atPath: folder.path + "/Datasets/models-old.xml")
        let run = try run("build")
        #expect(run.exitCode == 65)
        #expect(run.messages.contains("no record of the models can be used"))
        try expectUntouched(before)
    }

    @Test("a correction that cannot be applied is withheld and counted, not lost")
    func refusedCorrection() throws {
        try folder.write("id,field,value,reason,source\nalhpa,name,A,typo,me\n", to: "Datasets/corrections.csv")
        let run = try run("build")
        #expect(run.exitCode == 0, "\(run.messages)")
        #expect(run.output.contains("Withheld: 1 rows"))
        #expect(try folder.text("Output/data/quarantine.csv").contains("alhpa"))
    }

    @Test("a record marked wrong stays in the list of what was withheld when another one is corrected")
    func markedWrongBesideCorrections() throws {
        try folder.write(
            "id,name,date,training_compute_confidence\na,Alpha,2021,wrong\nb,Beta,2022,\n", to: "Datasets/models.csv")
        try folder.write("id,field,value,reason,source\nb,name,Bēta,typo,me\n", to: "Datasets/corrections.csv")
        #expect(try run("build").exitCode == 0)
        #expect(try folder.text("Output/data/quarantine.csv").contains("Alpha"))
    }

    @Test("a derived column cannot be corrected, and the correction is not lost")
    func correctionOfDerivedColumn() throws {
        try folder.write("id,name,date\na,Alpha,2021\n", to: "Datasets/models.csv")
        try folder.write("id,field,value,reason,source\na,notable,true,known,me\n", to: "Datasets/corrections.csv")
        #expect(try run("build").exitCode == 0)
        #expect(try folder.text("Output/data/quarantine.csv").contains("no such field"))
    }

    @Test("a descriptor without a schema takes the shipped one; a version that is no date is refused")
    func ownDescriptor() throws {
        try folder.write(
            #"{"name": "x", "version": "2024-01", "resources": [{"name": "models", "path": "models.csv"}]}"#,
            to: "Datasets/datapackage.json")
        #expect(try run("build").exitCode == 0)
        #expect(try folder.text("Output/index.md").contains("Vintage 2024-01"))
        try folder.write(
            #"{"name": "x", "version": "yesterday", "resources": [{"name": "models", "path": "models.csv"}]}"#,
            to: "Datasets/datapackage.json")
        let run = try run("build")
        #expect(run.exitCode == 65)
        #expect(run.messages.contains("\"yesterday\" is no date"))
    }

    @Test("where no record states a sector, no sector is said to have built nothing")
    func noSectors() throws {
        try folder.write("id,name,date\na,A,2022\nb,B,2022\n", to: "Datasets/models.csv")
        #expect(try run("build").exitCode == 0)
        let page = try folder.text("Output/annual/2022/index.md")
        #expect(page.contains("None of the 2 models of 2022 states a sector"))
        #expect(!page.contains("Industry alone built 0"))
    }

    @Test("a malformed report.yml: 65 with file, line and the nearest word")
    func report() throws {
        let before = try builtBefore()
        try folder.write(
            "title: T\nchapters:\n  - id: a\n    title: A\n    figurs: []\n", to: "Templates/annual/report.yml")
        let run = try run("build")
        #expect(run.exitCode == 65)
        #expect(run.messages.contains("Templates/annual/report.yml:5"))
        #expect(run.messages.contains("\"figures\""))
        try expectUntouched(before)
    }

    @Test(
        "a figure that names what is not there: 65 with file, line and the nearest name, nothing written",
        arguments: [
            ("growth, measure: parametres", "\"parametres\"", "\"parameters\""),
            ("growht, measure: parameters", "\"growht\"", "\"growth\""),
            ("growth, measure: parameters, where: parametres > 1", "parametres", "parameters"),
            ("growth, measure: parameters, vintage: 2021-13", "\"2021-13\"", "The data have"),
            ("growthGroups, measure: parameters, by: domian", "\"domian\"", "\"domain\""),
            ("columnGrowth, resource: hardwear, measure: x", "\"hardwear\"", "\"hardware\""),
            ("columnGrowth, measure: x", "columnGrowth needs a \"resource\"", "hardware"),
        ])
    func unknownNames(figure: String, message: String, advice: String) throws {
        let before = try builtBefore()
        try folder.write(
            """
            title: T
            editions: [2022]
            chapters:
              - id: a
                title: A
                figures:
                  - {id: f, analysis: \(figure)}

            """, to: "Templates/annual/report.yml")
        let run = try run("build")
        #expect(run.exitCode == 65)
        #expect(run.messages.contains("Templates/annual/report.yml:7"), "\(run.messages)")
        #expect(run.messages.contains(message), "\(run.messages)")
        #expect(run.messages.contains(advice), "\(run.messages)")
        try expectUntouched(before)
    }

    @Test(
        "a figure of a vintage newer than its edition is allowed and labelled; a filter that leaves too little says so")
    func allowedFigures() throws {
        try folder.write(
            """
            title: T
            editions: [2021]
            chapters:
              - id: a
                title: A
                figures:
                  - {id: f, analysis: growth, measure: training_compute_flop, where: year > 2020, vintage: VINTAGE}

            """.replacing("VINTAGE", with: vintage), to: "Templates/annual/report.yml")
        let run = try run("build")
        #expect(run.exitCode == 0, "\(run.messages)")
        let page = try folder.text("Output/annual/2021/index.md")
        #expect(page.contains("vintage \(vintage), taken after the edition's year"))
        #expect(page.contains("no growth can be stated ("))
    }

    @Test("an analysis that throws, here for a filter on no column: 65 with the figure and its line")
    func analysis() throws {
        let before = try builtBefore()
        try folder.write(
            """
            title: T
            chapters:
              - id: a
                title: A
                figures:
                  - id: f
                    analysis: sectorCount
                    where: sectr = industry
            """, to: "Templates/annual/report.yml")
        let run = try run("build")
        #expect(run.exitCode == 65)
        #expect(run.messages.contains("Templates/annual/report.yml:8"))
        #expect(run.messages.contains("Did you mean \"sector\""))
        try expectUntouched(before)
    }

    @Test(
        "a template with an unknown field, an unknown partial or an unclosed tag: 65 with file and line",
        arguments: [
            ("<p>\n{{titel}}</p>", "index.html.mustache:2", "titel"), ("{{> fot}}", "index.html.mustache:1", "fot"),
            ("<p>\n\n{{title</p>", "index.html.mustache:3", "never closed"),
            ("{{#chapters}}\n{{title}}", "index.html.mustache:1", "never closed"),
        ])
    func template(text: String, place: String, word: String) throws {
        let before = try builtBefore()
        try folder.write("title: T\nchapters: []\n", to: "Templates/annual/report.yml")
        try folder.write(text, to: "Templates/annual/index.html.mustache")
        let run = try run("build")
        #expect(run.exitCode == 65)
        #expect(run.messages.contains(place))
        #expect(run.messages.contains(word))
        try expectUntouched(before)
    }

    @Test("a link of one's own template that leads nowhere: 65 with the page and the link")
    func brokenLink() throws {
        let before = try builtBefore()
        try folder.write("title: T\nchapters: []\n", to: "Templates/annual/report.yml")
        try folder.write("<a href=\"nowhere.html\">x</a>", to: "Templates/annual/index.html.mustache")
        let run = try run("build")
        #expect(run.exitCode == 65)
        #expect(run.messages.contains("annual/index.html: the link nowhere.html leads nowhere"))
        try expectUntouched(before)
    }

    @Test("a foreign file in Output: 73, and it stays")
    func foreignFile() throws {
        _ = try builtBefore()
        try folder.write("mine", to: "Output/notes.txt")
        let run = try run("build", "--force")
        #expect(run.exitCode == 73)
        #expect(run.messages.contains("notes.txt"))
        #expect(try folder.text("Output/notes.txt") == "mine")
    }

    @Test("while another build holds the lock: 75, and the site stays")
    func locked() throws {
        let before = try builtBefore()
        let held = try OutputFolder(at: folder.path + "/Output")
        let run = try run("build", "--force")
        #expect(run.exitCode == 75)
        #expect(run.messages.contains("another build"))
        #expect(held.published != nil)
        try expectUntouched(before)
    }

    @Test("SOURCE_DATE_EPOCH is the day that the page says it was built for; without it no day shows")
    func sourceDateEpoch() throws {
        _ = try builtBefore()
        #expect(!(try folder.text("Output/nightly/index.md").contains("built for")))
        let run = try CommandLineRun(
            ["build", "--project", folder.path], environment: ["SOURCE_DATE_EPOCH": "1767225600"])
        #expect(run.exitCode == 0, "\(run.messages)")
        // date -u -d @1767225600 → 2026-01-01
        #expect(try folder.text("Output/nightly/index.md").contains("built for 2026-01-01"))
        let bad = try CommandLineRun(["build", "--project", folder.path], environment: ["SOURCE_DATE_EPOCH": "soon"])
        #expect(bad.exitCode == 64)
    }

    @Test("an Output that cannot be written: 73")
    func unwritable() throws {
        try folder.write("a file", to: "blocked")
        let run = try run("build", "--output", folder.path + "/blocked/site")
        #expect(run.exitCode == 73)
        #expect(!run.messages.isEmpty)
    }

    @Test("pages of deleted records are gone, and a reader never sees half a site")
    func deleted() throws {
        _ = try builtBefore()
        try folder.write("id,name,date\nalpha,Alpha,2021-03\n", to: "Datasets/models.csv")
        #expect(try run("build").exitCode == 0)
        #expect(!(try folder.text("Output/nightly/index.md").contains("Gamma")))
    }

    @Test("usage: 64 with the nearest word; help and version: 0")
    func usage() throws {
        #expect(try run("build", "--edtion", "2022").exitCode == 64)
        let unknown = try run("build", "--vintage", "2023-13")
        #expect(unknown.exitCode == 64)
        #expect(unknown.messages.contains("There is no vintage \"2023-13\""))
        #expect(try run("build", "--edition", "1999").exitCode == 64)
        #expect(try CommandLineRun(["--help"]).output.contains("almanac check"))
        #expect(try CommandLineRun(["--version"]).exitCode == 0)
        #expect(try CommandLineRun(["build", "--help"]).output.contains("SOURCE_DATE_EPOCH"))
    }
}
