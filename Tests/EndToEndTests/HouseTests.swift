import Testing

@Suite("The house")
struct HouseTests {
    let lines: [SourceLine]

    init() throws { lines = try Repository.sourceLines() }

    @Test("every folder of Sources is a room of the house")
    func rooms() throws {
        #expect(try Repository.rooms().filter { House.rooms[$0] == nil } == [])
        #expect(Set(lines.map(\.room)).count > 8, "the sources were not found")
    }

    @Test("no room imports what the house does not let it import")
    func imports() {
        let imports = lines.filter { $0.importedModule != nil }
        #expect(imports.count > 20, "the import lines were not found")
        #expect(imports.filter { !House.mayImport($0.importedModule ?? "", in: $0) }.map(\.description) == [])
    }

    @Test("nothing that crashes or evades the compiler's checks")
    func forbiddenWords() {
        #expect(lines.filter { !$0.isComment && $0.holdsForbiddenWord }.map(\.description) == [])
    }

    @Test("pointers only behind the safe faces of Ingest and in one file of Publishing")
    func pointers() {
        let naming = lines.filter { !$0.isComment && $0.namesPointer }
        #expect(!naming.isEmpty, "the pointers of Ingest were not found")
        #expect(naming.filter { !House.mayNamePointers($0) }.map(\.description) == [])
    }

    @Test("every dependency is pinned to one version")
    func pins() throws {
        let manifest = SourceLine.lines(of: try Repository.text("Package.swift"), in: "Package.swift")
        let dependencies = manifest.filter { $0.text.contains(".package(") }
        #expect(!dependencies.isEmpty)
        #expect(dependencies.filter { !$0.text.contains(#/exact: "\d+\.\d+\.\d+"/#) }.map(\.description) == [])
    }
}

extension SourceLine {
    var holdsForbiddenWord: Bool {
        ["try!", "fatalError(", " as!", "@unchecked", "nonisolated(unsafe)"].contains { text.contains($0) }
    }

    var namesPointer: Bool { text.contains("Unsafe") && text.contains(#/Unsafe\w*Pointer/#) }
}

@Suite("The house's test sees what it is to see")
struct PlantedFaultTests {
    func line(_ text: String, in file: String = "Sources/Plots/A.swift") -> SourceLine {
        SourceLine.lines(of: text, in: file)[0]
    }

    @Test(
        "every form of an import line",
        arguments: [
            "import Tables", "  import Tables", "@testable import Tables", "@preconcurrency internal import Tables",
            "public import struct Tables.Table", "@_spi(Testing) import Tables", "import Tables // why",
        ])
    func importForms(text: String) {
        #expect(line(text).importedModule == "Tables")
    }

    @Test("what only looks like one", arguments: ["// import Tables", "let important = 1", "/// The import of tables"])
    func notImports(text: String) {
        #expect(line(text).importedModule == nil)
    }

    @Test(
        "an import that the table does not allow",
        arguments: [
            ("import Records", "Sources/Plots/A.swift"), ("import CLibCSV", "Sources/Tables/A.swift"),
            ("import CLibCrypto", "Sources/Pipeline/A.swift"), ("import Ingest", "Sources/almanac/A.swift"),
            ("import Foundation", "Sources/Tables/A.swift"),
            ("import FoundationNetworking", "Sources/Pipeline/A.swift"),
            ("import Glibc", "Sources/Statistics/A.swift"), ("import Tables", "Sources/Publishing/A.swift"),
        ])
    func planted(text: String, file: String) throws {
        let line = line(text, in: file)
        #expect(!House.mayImport(try #require(line.importedModule), in: line))
        #expect(line.description == "\(file):1: \(text)")
    }

    @Test("Foundation as the stand-in for FoundationEssentials is no fault, elsewhere it is")
    func standIn() {
        let text = """
            #if canImport(FoundationEssentials)
                import FoundationEssentials
            #else
                import Foundation
            #endif
            import Foundation
            """
        let lines = SourceLine.lines(of: text, in: "Sources/Tables/A.swift").filter { $0.importedModule != nil }
        #expect(lines.map { House.mayImport($0.importedModule ?? "", in: $0) } == [true, true, false])
    }

    @Test(
        "a planted crash",
        arguments: ["let a = try! b()", "a as! Int", "fatalError(\"x\")", "struct A: @unchecked Sendable"])
    func plantedCrash(text: String) {
        #expect(line(text).holdsForbiddenWord)
    }
}
