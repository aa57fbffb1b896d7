import Foundation
import Ingest
import Records
import Tables
import Testing

@Suite("claims.csv as shipped")
struct ClaimDatasetTests {
    private static let folder = BenchmarkDatasets.folder

    private static func table(_ name: String) throws -> Table {
        func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appending(path: path))) }
        let schema = try TableSchema(json: bytes("schema/\(name).json"), file: name)
        let reading = readTable(
            csv: .file(folder.appending(path: "\(name).csv").path, name: name), schema: schema, name: name)
        #expect(reading.diagnostics.isEmpty)
        return try #require(reading.table)
    }

    @Test("every row is a claim, and each states what its test needs")
    func complete() throws {
        let table = try Self.table("claims")
        let claims = PublishedClaim.all(in: table)
        #expect(claims.count == table.rowCount)
        for claim in claims {
            #expect(claim.sourceLink?.hasPrefix("https://") == true, "\(claim.id)")
            switch claim.test {
            case .crossover, .benchmarkGain: #expect(claim.figure != nil, "\(claim.id)")
            case .sectorCount: #expect(claim.figure != nil && claim.sector != nil && claim.to != nil, "\(claim.id)")
            case .doublingTime, .growthFactor: #expect(claim.figure != nil && claim.measure != nil, "\(claim.id)")
            case .shape: break
            }
        }
    }

    @Test("counts of the AI Index are those of published-figures.csv")
    func counts() throws {
        let printed = PublishedFigure.all(in: try Self.table("published-figures"))
        let slices: [SectorClass: String] = [
            .industry: "industry", .academia: "academia", .industryAcademia: "industry-academia collaboration",
        ]
        for claim in PublishedClaim.all(in: try Self.table("claims")) where claim.test == .sectorCount {
            let own = printed.filter {
                "AI Index \($0.edition)" == claim.source && $0.dataYear == claim.to
                    && $0.slice == claim.sector.flatMap { slices[$0] } && !$0.topic.contains("(series)")
                    && !$0.topic.contains("foundation")
            }
            #expect(own.map(\.figure) == claim.figure.map { [$0.lowerBound] }, "\(claim.id)")
        }
    }
}
