import Tables

@testable import Ingest

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

enum Fixtures {
    static let folder =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
        + "/Fixtures/ingest/"

    static let all = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    static let csvFiles = all.filter { $0.hasSuffix(".csv") }
    static let xmlFiles = all.filter { $0.hasSuffix(".xml") }

    static func source(_ name: String, blockSize: Int = ByteSource.defaultBlockSize) -> ByteSource {
        .file(folder + name, name: name, blockSize: blockSize)
    }

    static let sectors = [
        "industry", "academia", "industry-academia", "government", "research-collective", "nonprofit", "other-mixed",
        "unknown",
    ]

    static let models = TableSchema(
        fields: [
            Field(name: "id", type: .text, isRequired: true), Field(name: "name", type: .text, isRequired: true),
            Field(name: "date", type: .date, isRequired: true),
            Field(name: "sectors", type: .list(allowed: sectors)),
            Field(name: "parameters", type: .integer, minimum: 1),
            Field(name: "training_compute_flop", type: .number, unit: "FLOP", minimum: 0),
            Field(name: "mfu", type: .number, minimum: 0, maximum: 1), Field(name: "frontier", type: .boolean),
            Field(name: "confidence", type: .category(allowed: ["Confident", "Likely", "Speculative"])),
        ], primaryKey: "id")

    static func read(_ name: String, blockSize: Int = ByteSource.defaultBlockSize) -> TableReading {
        readTable(csv: source(name, blockSize: blockSize), schema: models, name: "models")
    }

    static func readXML(
        _ name: String, blockSize: Int = ByteSource.defaultBlockSize, validating: Bool = true
    ) throws -> TableReading {
        var xsd: [UInt8] = []
        try source("models.xsd").forEachBlock { xsd += $0 }
        return readTable(
            xml: source(name, blockSize: blockSize), schema: models, xsd: validating ? xsd : nil,
            recordElement: "model", name: "models")
    }

    /// `value 2:5 not-a-number [field]: message`.
    static func text(_ diagnostic: Diagnostic) -> String {
        let place = [diagnostic.line, diagnostic.column].compactMap { $0.map(String.init) }.joined(separator: ":")
        let field = diagnostic.field.map { " [\($0)]" } ?? ""
        return "\(diagnostic.severity) \(place) \(diagnostic.rule)\(field): \(diagnostic.message)"
    }
}
