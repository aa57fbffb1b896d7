import Pipeline

/// The site of the shipped datasets, built once for all tests that look at it.
enum ShippedSite {
    static let built = Result { () throws in
        let folder = try TemporaryFolder()
        let summary = try build(
            BuildOptions(project: CommandLineRun.repository, output: folder.path + "/site", resamples: 200))
        return (folder: folder, summary: summary)
    }

    /// A file of the site, by its path from the site's root.
    static func text(_ file: String) throws -> String { try built.get().folder.text("site/" + file) }
}
