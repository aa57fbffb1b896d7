import ArgumentParser
import Pipeline
import Quantities
import Records

struct SaturationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "saturation",
        abstract:
            "One benchmark's life from launch to ceiling: of the project, or of any CSV or XML file of dated scores.",
        discussion: """
            Gives the verdict at a date (saturated, near saturation, plateau, slowing, improving, dormant, no new record) \
            with the rule and the figures that it rests on, the records, headroom, improvement, when the human baseline was \
            reached, and the ceiling that results tend to, with an interval only where all results are known.

              almanac saturation mmlu --at 2022-12-31
              almanac saturation scores.csv --ceiling 100 --floor 25 --human 89.8
              almanac saturation errors.csv --x Date --y WER --direction lower --ceiling 0 --floor 100

            Columns that are not named are guessed from their names, and the guess is said. Without --ceiling a file's \
            metric is taken as unbounded, and is never called saturated.
            Exit codes: 0 done (too few results for a verdict is said in its place), 64 usage, 65 the file cannot be trusted \
            or has no score, 66 the file is missing.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, json, markdown, svg
    }

    @Argument(help: "A benchmark's id or name, or the path of a CSV or XML file.")
    var subject: String

    @OptionGroup var project: ProjectOptions

    @Option(
        name: .long,
        help: ArgumentHelp("The date of the verdict. (default: the coverage end)", valueName: "date"),
        transform: SaturationArguments.date)
    var at: PartialDate?

    @Option(
        name: .long, parsing: .unconditional, help: ArgumentHelp("The best conceivable score.", valueName: "score"),
        transform: SaturationArguments.number)
    var ceiling: Double?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "What the ceiling means. (default: perfect with --ceiling, none without)",
            valueName: "perfect|labelNoise|unreachable|none"),
        transform: SaturationArguments.ceilingKind)
    var ceilingKind: CeilingKind?

    @Option(
        name: .long, parsing: .unconditional, help: ArgumentHelp("The score of chance.", valueName: "score"),
        transform: SaturationArguments.number)
    var floor: Double?

    @Option(
        name: .long, parsing: .unconditional, help: ArgumentHelp("The score of people.", valueName: "score"),
        transform: SaturationArguments.number)
    var human: Double?

    @Option(
        name: .long, help: ArgumentHelp("Which scores are better.", valueName: "higher|lower"),
        transform: SaturationArguments.direction)
    var direction: MetricDirection?

    @Option(
        name: .long,
        help: ArgumentHelp("To when results are known. (default: the last one's date)", valueName: "date"),
        transform: SaturationArguments.date)
    var coverageEnd: PartialDate?

    @Flag(name: .long, help: "Only results that set a record are known.")
    var recordsOnly = false

    @Option(name: .long, help: ArgumentHelp("Of a file: the column of dates.", valueName: "column"))
    var x: String?

    @Option(name: .long, help: ArgumentHelp("Of a file: the column of scores.", valueName: "column"))
    var y: String?

    @Option(name: .long, help: ArgumentHelp("Of a file: the column of models.", valueName: "column"))
    var name: String?

    @Option(
        name: .customLong("where"),
        help: ArgumentHelp("Of a file: only rows that match, such as 'benchmark = mmlu'.", valueName: "filter"))
    var filter: String?

    @OptionGroup var notation: NotationOptions

    @Option(name: .long, help: "How to print the result.")
    var format: Format = .table

    func run() throws {
        var request = SaturationRequest(subject)
        request.project = project.project
        request.at = at
        request.ceiling = ceiling
        request.ceilingKind = ceilingKind
        request.floor = floor
        request.human = human
        request.direction = direction
        request.coverageEnd = coverageEnd
        request.holdsOnlyRecords = recordsOnly
        request.x = x
        request.y = y
        request.name = name
        request.filter = filter
        request.notation = notation.options
        print(try reporting { try text(try saturation(request)) }, terminator: "")
    }

    private func text(_ report: SaturationReport) throws -> String {
        switch format {
        case .table: SaturationText.text(report)
        case .json: SaturationJSON.value(report).text()
        case .markdown: SaturationMarkdown.text(report)
        case .svg: String(decoding: try SaturationSVG.bytes(report), as: UTF8.self)
        }
    }
}
