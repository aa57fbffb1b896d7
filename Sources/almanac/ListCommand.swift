import ArgumentParser
import Pipeline

struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List analyses, measures, fields and vintages: what a report.yml may name.")

    @OptionGroup var project: ProjectOptions

    @Option(name: .long, help: "How to print the list.")
    var format: OutputFormat = .text

    func run() throws {
        let listing = try reporting { try Listing(project: project.project) }
        switch format {
        case .text: print(listing.text, terminator: "")
        case .json: print(listing.json.text(), terminator: "")
        }
    }
}
