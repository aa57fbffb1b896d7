import Analysis
import Footprint
import Records

/// The footprint of one training run, from what the request states and what a project's tables give for the rest.
///
/// - Throws: `Failure` of usage for an option that cannot be used, of missing input without tables, of bad data for tables
///   that cannot be trusted. A part that cannot be estimated is no failure: the report says why.
public func footprint(_ request: FootprintRequest) throws(Failure) -> FootprintReport {
    let project = ProjectFolder(request.project)
    try ProjectDescriptors.requireDatasets(project)
    let descriptors = try ProjectDescriptors(project, builtIn: BuiltInFiles.all)
    let catalog = try Datasets(project, descriptors: descriptors).trusted()
    guard let basis = FootprintBasis(tables: catalog.tables) else {
        throw Failure(
            .missingInput,
            "\(project.absolute("Datasets")): there is no table of factors or of hardware to estimate with\n  Take over factors.csv, hardware.csv and grids.csv from Almanac's Datasets/, with their resources in datapackage.json."
        )
    }
    return try footprint(request, catalog, basis)
}

func footprint(
    _ request: FootprintRequest, _ catalog: Catalog, _ basis: FootprintBasis
) throws(Failure) -> FootprintReport {
    let lookup = FootprintLookup(catalog: catalog, basis: basis)
    let described = try FootprintRun(request, lookup)
    let run = described.run
    let estimate = try FootprintRun.using("the run") { () throws(FootprintError) in
        try basis.estimator.estimate(run)
    }
    let split = try FootprintRun.using("the run") { () throws(FootprintError) in
        try basis.estimator.carbonSplit(of: run)
    }
    var profile: DevelopmentProfile?
    if let name = request.profile {
        profile = try FootprintRun.using("--profile") { () throws(FootprintError) in try lookup.profile(name) }
    }
    var queries: Queries?
    if let text = request.lifetimeQueries {
        queries = try FootprintRun.using("--lifetime-queries") { () throws(FootprintError) in
            try Queries(try InputName.lifetimeQueries.number(from: text))
        }
    }
    let levers = try FootprintLevers(run: run, estimate: estimate, lookup: lookup).levers(request.levers)
    return FootprintReport(
        run: run, estimate: estimate, split: split, basis: basis, profile: profile, queries: queries, levers: levers,
        warnings: described.warnings + FootprintWarnings(run: run, estimate: estimate, basis: basis).all)
}
