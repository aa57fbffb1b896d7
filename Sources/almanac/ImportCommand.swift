import ArgumentParser
import Pipeline

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Turn foreign exports into our tables, through an adapter.",
        discussion: """
            An adapter (Datasets/adapters/*.yaml) says what the columns of an export mean and which tables to make of them. \
            The files are given in the order of the adapter's inputs:

              almanac import Datasets/adapters/models-2026-02.yaml notable.csv large-scale.csv all-2025-06.csv
              almanac import --all UPSTREAM    every adapter, on the files that it names below UPSTREAM

            Prints what was mapped, what could not be read and what was left out. What cannot be read is unknown, never \
            guessed. No table is written before all can be.
            Exit codes: 0 done, 64 usage, 65 an adapter or a file cannot be used, 66 a file is missing, 73 cannot write.
            """)

    @Argument(help: "The adapter's file.")
    var adapter: String?

    @Argument(help: "The exports, in the order of the adapter's inputs.")
    var files: [String] = []

    @Option(
        name: .long, help: ArgumentHelp("Run every adapter, on the exports below this folder.", valueName: "upstream"))
    var all: String?

    @OptionGroup var project: ProjectOptions

    @Option(
        name: .long, help: ArgumentHelp("Where the tables go. (default: Datasets in the project)", valueName: "dir"))
    var output: String?

    @Option(name: .long, help: "How to print the account.")
    var format: OutputFormat = .text

    func validate() throws {
        guard (adapter == nil) != (all == nil) else {
            throw ValidationError("Give an adapter and its files, or --all and the folder of the exports.")
        }
    }

    func run() throws {
        let datasets = DatasetImport(project: ProjectFolder(project.project))
        let results = try reporting {
            let results =
                if let adapter { [try datasets.run(adapter: adapter, files: files)] } else {
                    try datasets.runAll(upstream: all ?? "")
                }
            try datasets.write(results, into: output)
            return results
        }
        switch format {
        case .text: print(results.map { ImportReportText.text($0.report) }.joined(separator: "\n"), terminator: "")
        case .json: print(ImportReportJSON.value(results.map(\.report)).text(), terminator: "")
        }
    }
}
