import ArgumentParser
import Pipeline

@main
struct Almanac: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "almanac",
        abstract: "Builds AI-index-style reports from plain records of models.",
        discussion: """
            An almanac is a folder with Datasets/ (CSV and XML records, described by datapackage.json) and Templates/ \
            (what the reports show). `almanac build` checks the records, computes the trends and publishes a static site \
            into Output/.

            Start with:
              almanac check    what is wrong with the records, if anything
              almanac build    the reports; then open Output/index.html
              almanac list     what a report.yml may name
            """,
        version: AlmanacVersion.current,
        subcommands: [
            BuildCommand.self, CheckCommand.self, ImportCommand.self, ListCommand.self, TrendCommand.self,
            SaturationCommand.self, FootprintCommand.self, SchemaCommand.self,
        ]
    )
}
