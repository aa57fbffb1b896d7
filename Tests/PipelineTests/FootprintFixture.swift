import Analysis
import Footprint
import Foundation
import Records

@testable import Pipeline

/// The repository's tables, read once.
enum FootprintFixture {
    static let repository = URL(filePath: #filePath).appending(path: "../../..").standardized.path()

    private static let loaded = Result { () throws -> (catalog: Catalog, basis: FootprintBasis) in
        let project = ProjectFolder(repository)
        let descriptors = try ProjectDescriptors(project, builtIn: BuiltInFiles.all)
        let catalog = try Datasets(project, descriptors: descriptors).trusted()
        let records = EnvironmentRecords(catalog.tables)
        return (catalog, FootprintBasis(records, draws: Draws(.coarse)))
    }

    static func report(_ change: (inout FootprintRequest) -> Void) throws -> FootprintReport {
        let (catalog, basis) = try loaded.get()
        var request = FootprintRequest()
        change(&request)
        return try footprint(request, catalog, basis)
    }

    /// The failure of a request that must fail.
    static func failure(_ change: (inout FootprintRequest) -> Void) throws -> Failure? {
        do {
            _ = try report(change)
            return nil
        } catch let failure as Failure { return failure }
    }
}
