/// What `almanac build` is asked to do.
public struct BuildOptions: Sendable {
    public var project: String
    /// Where the site goes; the project's `Output` where nil.
    public var output: String?
    /// Build though nothing changed.
    public var force: Bool
    /// Only this edition, report or vintage; all reports of today's data where nil.
    public var edition: Int?
    public var report: String?
    public var vintage: String?
    public var seed: UInt64
    /// Of each bootstrap.
    public var resamples: Int
    /// Seconds since 1970 that the build counts as; nil leaves the day out of the pages.
    public var sourceDateEpoch: Int?
    /// Where `rsvg-convert` is looked for, as in PATH; nil makes no PNG files.
    public var searchPath: String?

    public init(
        project: String = ".", output: String? = nil, force: Bool = false, edition: Int? = nil, report: String? = nil,
        vintage: String? = nil, seed: UInt64 = 20_230_403, resamples: Int = 1000, sourceDateEpoch: Int? = nil,
        searchPath: String? = nil
    ) {
        self.project = project
        self.output = output
        self.force = force
        self.edition = edition
        self.report = report
        self.vintage = vintage
        self.seed = seed
        self.resamples = resamples
        self.sourceDateEpoch = sourceDateEpoch
        self.searchPath = searchPath
    }

    var outputPath: String {
        output ?? (project == "." || project.isEmpty ? "Output" : ProjectFolder(project).absolute("Output"))
    }

    /// What of the options decides the bytes of the site, for the manifest.
    func decisive(drawsPNG: Bool) -> [String: String] {
        var options = ["seed": String(seed), "resamples": String(resamples)]
        options["edition"] = edition.map(String.init)
        options["report"] = report
        options["vintage"] = vintage
        options["png"] = drawsPNG ? "rsvg-convert" : nil
        options["sourceDateEpoch"] = sourceDateEpoch.map(String.init)
        return options
    }
}

/// What a build did.
public struct BuildSummary: Sendable, Equatable {
    public let output: String
    /// True when the inputs were the same as last time and nothing was done.
    public let wasUpToDate: Bool
    public let pages: Int
    public let files: Int
    public let withheldRows: Int
    public let withheldValues: Int
    /// Findings of the check that withhold nothing, such as a column that no field asks for.
    public let notices: [String]
    /// What is new against the site before, in words.
    public let changes: String

    public var firstPage: String { output.hasSuffix("/") ? output + "index.html" : output + "/index.html" }
}
