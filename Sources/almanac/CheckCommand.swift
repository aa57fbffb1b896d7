import ArgumentParser
import Pipeline

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check the datasets and templates of a project.",
        discussion: """
            Prints every finding with its file, line, the line's text and what to do, then a summary.
            Exit codes: 0 when every file can be trusted (withheld rows and values are listed), 65 when one cannot, or with \
            --strict when there is any finding; 66 when the project is incomplete.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, sarif
    }

    @OptionGroup var project: ProjectOptions

    @Option(name: .long, help: "How to print the findings.")
    var format: Format = .text

    @Flag(name: .long, help: "Any finding is an error, too.")
    var strict = false

    func run() throws {
        let report = try reporting { try check(project: project.project) }
        switch format {
        case .text:
            for diagnostic in report.diagnostics { print(DiagnosticText.plain(diagnostic)) }
            print(report.summary)
        case .json: print(report.json.text(), terminator: "")
        case .sarif: print(report.sarif.text(), terminator: "")
        }
        let isBad = report.hasFileError || (strict && !report.diagnostics.isEmpty)
        if isBad { throw ExitCode(Failure.Kind.badData.rawValue) }
    }
}
