import Foundation
import Ingest
import Tables
import Testing

@testable import Pipeline

/// The checkout that these tests stand in.
enum Checkout {
    static let project = ProjectFolder(
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .path())
    /// Where the exports lie that the shipped tables were made from; the project has no copy of them.
    static let upstream = ProcessInfo.processInfo.environment["ALMANAC_UPSTREAM"]
}

@Suite("The shipped datasets")
struct ShippedDatasetTests {
    // Skipped where the exports are not at hand, and the report of the test run says so.
    @Test(
        "the shipped tables are what the adapters make of the exports, to the byte",
        .enabled(if: Checkout.upstream != nil, "set ALMANAC_UPSTREAM to the folder of the exports"))
    func regeneration() throws {
        let upstream = try #require(Checkout.upstream)
        let results = try DatasetImport(project: Checkout.project).runAll(upstream: upstream)
        let files = results.flatMap(\.outputs)
        #expect(files.count == 25)
        for file in files {
            let isSame = try Checkout.project.bytes("Datasets/" + file.path) == file.bytes
            #expect(isSame, "\(file.path) differs; run make datasets UPSTREAM=DIR")
        }
    }

    @Test("what is made of the Table Schemas is not stale; make schema writes it")
    func schemas() throws {
        let schemas = try GeneratedFiles(project: Checkout.project)
        #expect(schemas.files.count == 9)
        #expect(try schemas.stale() == [])
    }

    /// Tables that are kept by hand: judgements of ours, and figures from papers, which no export states.
    static let keptByHand: Set<String> = [
        "claims.csv",
        "metric-directions.csv", "task-areas.csv", "factors.csv", "reported-footprints.csv", "equivalents.csv",
        "context.csv", "development-profiles.csv", "levers.csv",
    ]

    @Test("the descriptor lists every table, and every table has an adapter that makes it, but for those kept by hand")
    func everyFileIsListed() throws {
        let path = "Datasets/datapackage.json"
        let package = try DataPackage(json: Checkout.project.bytes(path), file: path)
        let tables = Checkout.project.files(below: "Datasets").filter {
            ($0.hasSuffix(".csv") || $0.hasSuffix(".xml")) && $0 != "corrections.csv" && !$0.hasPrefix("adapters/")
        }
        #expect(Set(package.resources.map(\.path)).subtracting(["corrections.csv"]) == Set(tables))
        let made = try AdapterFolder(project: Checkout.project).all().flatMap { $0.outputs.map(\.file) }
        #expect(Set(made).union(Self.keptByHand) == Set(tables))
        #expect(package.resources.allSatisfy { !$0.licenses.isEmpty && !$0.sources.isEmpty })
    }

    /// Counts of notable models of 2022 (of the sheet of June 2022: of all rows) whose only stated sector is industry or
    /// academia, from methods/trends.md, section 3, and the AI Index 2023 (industry 16 by June 2022).
    @Test(
        "the models of 2022 by sector, vintage by vintage",
        arguments: [
            ("vintages/2022-06/models.csv", 16, 0), ("vintages/2023-12/models.csv", 33, 7),
            ("vintages/2024-02/models.csv", 45, 13), ("vintages/2025-02/models.csv", 49, 15),
            ("vintages/2025-06/models.csv", 44, 15), ("models.csv", 50, 17),
        ])
    func knownCounts(path: String, industry: Int, academia: Int) throws {
        let table = try RawTable(.memory(Checkout.project.bytes("Datasets/" + path), name: path))
        func column(_ name: String) throws -> Int { try #require(table.header.firstIndex(of: name)) }
        let (date, sectors, criteria) = try (column("date"), column("sectors"), column("notability_criteria"))
        let counted = table.rows.filter {
            $0.fields[date].hasPrefix("2022") && (path.contains("2022-06") || !$0.fields[criteria].isEmpty)
        }
        #expect(counted.count { $0.fields[sectors] == "industry" } == industry)
        #expect(counted.count { $0.fields[sectors] == "academia" } == academia)
    }
}

@Suite("almanac import")
struct ImportCommandTests {
    /// A project with two adapters, one of which reads the other's table.
    static func withProject(_ body: (ProjectFolder) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "almanac-import-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let schema = """
            {"fields": [{"name": "id", "type": "string", "constraints": {"required": true}},
              {"name": "maker", "type": "string"}, {"name": "kind", "type": "string"}]}
            """
        let files = [
            "Datasets/schema/s.json": schema,
            "Datasets/adapters/a.yaml": """
            schema: schema/s.json
            inputs: [{name: up, file: in/models.csv}, {name: makers, table: makers.csv}]
            fields: {id: Model, maker: Maker}
            derived: {kind: {of: maker, table: makers, key: id, value: kind}}
            outputs: [{file: models.csv}]
            """,
            "Datasets/adapters/b.yaml": """
            schema: schema/s.json
            inputs: [{name: up, file: in/makers.csv}]
            fields: {id: Maker, kind: Kind}
            outputs: [{file: makers.csv}]
            """,
            "up/in/models.csv": "Model,Maker\nx,MIT\n", "up/in/makers.csv": "Maker,Kind\nMIT,academia\n",
        ]
        for (path, text) in files {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        try body(ProjectFolder(folder.path()))
    }

    @Test("all adapters run in the order of what they need, each on what the earlier ones made")
    func all() throws {
        try Self.withProject { project in
            let datasets = DatasetImport(project: project)
            let results = try datasets.runAll(upstream: project.absolute("up"))
            #expect(results.flatMap(\.outputs).map(\.path) == ["makers.csv", "models.csv"])
            try datasets.write(results, into: nil)
            #expect(try project.text("Datasets/models.csv") == "id,maker,kind\nx,MIT,academia\n")
        }
    }

    @Test("one adapter runs on the files given, and on our own tables as they stand")
    func one() throws {
        try Self.withProject { project in
            let datasets = DatasetImport(project: project)
            let makers = try datasets.run(
                adapter: "Datasets/adapters/b.yaml", files: [project.absolute("up/in/makers.csv")])
            try datasets.write([makers], into: nil)
            let models = try datasets.run(
                adapter: "Datasets/adapters/a.yaml", files: [project.absolute("up/in/models.csv")])
            #expect(
                models.outputs.map { String(decoding: $0.bytes, as: UTF8.self) } == ["id,maker,kind\nx,MIT,academia\n"])
            let text = ImportReportText.text(models.report)
            #expect(text.contains("    mapped: Model → id, Maker → maker\n"))
            #expect(text.contains("  kind: found for 1 of 1 row\n"))
            #expect(text.hasSuffix("  made models.csv: 1 row\n"))
        }
    }

    @Test("what is missing or wrong has its own exit code")
    func failures() throws {
        try Self.withProject { project in
            let datasets = DatasetImport(project: project)
            func code(_ work: () throws(Failure) -> [ImportResult]) -> Int32? {
                do throws(Failure) { _ = try work() } catch { return error.exitCode }
                return nil
            }
            let adapter = "Datasets/adapters/b.yaml"
            #expect(code { () throws(Failure) in [try datasets.run(adapter: adapter, files: [])] } == 64)
            #expect(code { () throws(Failure) in [try datasets.run(adapter: adapter, files: ["/nowhere.csv"])] } == 66)
            #expect(code { () throws(Failure) in [try datasets.run(adapter: "c.yaml", files: [])] } == 66)
            #expect(code { () throws(Failure) in try datasets.runAll(upstream: "/nowhere") } == 66)
            let models = project.absolute("up/in/models.csv")
            let results = try datasets.run(adapter: adapter, files: [project.absolute("up/in/makers.csv")])
            #expect(
                code { () throws(Failure) in
                    try datasets.write([results], into: models); return []
                } == 73)
        }
    }
}

@Suite("Schemas inside descriptors")
struct InlinedSchemaTests {
    @Test("the schema's object is replaced and indented, everything else stays")
    func replace() {
        let old = """
            {
              "$schema": "x", "title": "a \\"schema\\": {",
              "resources": [
                {
                  "name": "m",
                  "schema": {"fields": [{"name": "}"}]},
                  "z": 1
                },
                {"schema": {"fields": []}}
              ]
            }

            """
        let new = InlinedSchemas.replace(in: Array(old.utf8), with: [Array("{\n  \"fields\": []\n}\n".utf8), nil])
        #expect(
            String(decoding: new, as: UTF8.self)
                == old.replacing(
                    "{\"fields\": [{\"name\": \"}\"}]}", with: "{\n        \"fields\": []\n      }"))
    }
}
