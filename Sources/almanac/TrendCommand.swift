import Analysis
import ArgumentParser
import Pipeline
import Statistics

struct TrendCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trend",
        abstract: "One growth analysis of two columns of any CSV or XML file.",
        discussion: """
            Fits a line through y over x with its 95 % interval, by ordinary least squares (with --cluster CR2), and stands \
            beside it HC3 errors, Theil–Sen, Mann–Kendall, breaks found by search and the verdict on the shape of growth. \
            Only the columns named are read and checked; none has a meaning of its own.

              almanac trend models.csv --x date --y cost --where 'year >= 2010'
              almanac trend list.csv --x Year --y Speed --delimiter ':'
              almanac trend list.xml --record site --x year --y speed --frontier top:10

            x are dates (ISO 8601 of any precision, or --date-format), or numbers that count years; a column of years such \
            as 2008 holds dates known to the year. Rows that cannot be read are left out, counted and listed.
            Exit codes: 0 done (too few rows for a number is said in its place), 64 usage, 65 the file cannot be trusted or \
            no row is left, 66 the file is missing.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, json, markdown, svg
    }

    @Argument(help: "A CSV or XML file.")
    var file: String

    @Option(name: .long, help: ArgumentHelp("The column of dates or numbers.", valueName: "column"))
    var x: String

    @Option(name: .long, help: ArgumentHelp("The column of the measure.", valueName: "column"))
    var y: String

    @Option(
        name: .customLong("where"),
        help: ArgumentHelp(
            "Only rows that match, such as 'year >= 2010 and \"Notability criteria\" is known'.", valueName: "filter"))
    var filter: String?

    @Option(name: .long, help: ArgumentHelp("Each value of this column by itself, too.", valueName: "column"))
    var group: String?

    @Option(
        name: .long,
        help: ArgumentHelp("Records that share this column's value may err together: CR2 errors.", valueName: "column"))
    var cluster: String?

    @Flag(help: "Fit log10 of y (the default when every y is positive), or y as it is.")
    var scale: ScaleFlag?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Which records to fit: all, record (those above all earlier ones), or top:K of the trailing year.",
            valueName: "all|record|top:K"),
        transform: TrendArguments.frontier)
    var frontier: FrontierRule = .all

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Breaks of the trend: as a search finds, none, or exactly N, at most \(GrowthOptions.mostBreaks).",
            valueName: "auto|N|none"),
        transform: TrendArguments.breaks)
    var breaks: GrowthOptions.Breaks = .searched

    @OptionGroup var notation: NotationOptions

    @Option(name: .long, help: "The seed of every bootstrap.")
    var seed: UInt64 = Bootstrap.defaultSeed

    @Option(name: .long, help: "Resamples of each bootstrap.")
    var resamples = GrowthOptions.defaultResamples

    @Option(name: .long, help: "How to print the result.")
    var format: Format = .table

    func validate() throws {
        guard (100...1_000_000).contains(resamples) else {
            throw ValidationError("--resamples must be from 100 to 1000000.")
        }
    }

    func run() throws {
        var request = TrendRequest(file: file, x: x, y: y)
        request.group = group
        request.cluster = cluster
        request.filter = filter
        request.notation = notation.options
        request.options = GrowthOptions(
            scale: scale?.scale, frontier: frontier, breaks: breaks,
            bootstrap: Bootstrap(seed: seed, resamples: resamples))
        print(try reporting { try text(try trend(request)) }, terminator: "")
    }

    private func text(_ report: TrendReport) throws -> String {
        switch format {
        case .table: TrendText.text(report)
        case .json: TrendJSON.value(report).text()
        case .markdown: TrendMarkdown.text(report)
        case .svg: String(decoding: try TrendSVG.bytes(report), as: UTF8.self)
        }
    }
}
