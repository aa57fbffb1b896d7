import ArgumentParser
import Pipeline

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build the reports into Output/; the nightly job.",
        discussion: """
            Reads and checks Datasets/, computes every report below Templates/, and replaces the site in one step: a reader \
            sees the old one or the new one. With the same inputs as last time nothing is done (--force builds all the same). \
            The site holds what was asked for: with --edition or --report only that.

            Environment: SOURCE_DATE_EPOCH, seconds since 1970, is the day the pages say they were built for.
            Exit codes: 0 done, 64 usage, 65 bad data, 66 missing input, 73 cannot write, 75 another build is running.
            """)

    @OptionGroup var project: ProjectOptions

    @Option(name: .long, help: ArgumentHelp("Where the site goes. (default: Output in the project)", valueName: "dir"))
    var output: String?

    @Flag(name: .long, help: "Build though nothing changed.")
    var force = false

    @Option(name: .long, help: ArgumentHelp("Only the edition of this year.", valueName: "year"))
    var edition: Int?

    @Option(name: .long, help: ArgumentHelp("Only this report, such as nightly.", valueName: "name"))
    var report: String?

    @Option(name: .long, help: ArgumentHelp("From the data as known then, such as 2023-12.", valueName: "vintage"))
    var vintage: String?

    @Option(name: .long, help: "The seed of every bootstrap.")
    var seed: UInt64 = 20_230_403

    @Option(name: .long, help: "Resamples of each bootstrap.")
    var resamples = 1000

    @Flag(
        name: .long, inversion: .prefixedNo,
        help: "Draw each figure as PNG too, where librsvg's rsvg-convert is installed.")
    var png = true

    func validate() throws {
        guard (100...1_000_000).contains(resamples) else {
            throw ValidationError("--resamples must be from 100 to 1000000.")
        }
    }

    func run() throws {
        var options = BuildOptions(project: project.project, output: output, force: force)
        options.edition = edition
        options.report = report
        options.vintage = vintage
        options.seed = seed
        options.resamples = resamples
        options.sourceDateEpoch = try Self.sourceDateEpoch()
        options.searchPath = png ? ProcessInfo.processInfo.environment["PATH"] : nil
        let watched = StandardError.isTerminal
        let summary = try reporting {
            try build(options) { stage in if watched { StandardError.write("almanac: \(stage)…\n") } }
        }
        for notice in summary.notices { StandardError.write("almanac: \(notice)\n") }
        if summary.wasUpToDate {
            print("Nothing changed since the last build. Look at \(summary.firstPage), or build with --force.")
            return
        }
        print(
            "Built \(summary.pages) pages (\(summary.files) files) into \(summary.output): \(summary.changes).\n"
                + "Withheld: \(summary.withheldRows) rows, \(summary.withheldValues) values, all in data/quarantine.csv.\n"
                + "Look at \(summary.firstPage)")
    }

    private static func sourceDateEpoch() throws -> Int? {
        guard let text = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"], !text.isEmpty else { return nil }
        guard let seconds = Int(text), seconds >= 0 else {
            throw ValidationError("SOURCE_DATE_EPOCH is \"\(text)\"; it must be whole seconds since 1970.")
        }
        return seconds
    }
}
