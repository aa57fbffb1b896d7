import ArgumentParser
import Pipeline

/// For those who change `Datasets/schema/*.json`; `make schema` calls it.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract:
            "Make what is generated from Datasets/schema/*.json: the XSD, the vintages' schemas, the built-in copies.",
        shouldDisplay: false)

    @OptionGroup var project: ProjectOptions

    @Flag(name: .long, help: "Only say which files are stale; 65 when there are any.")
    var check = false

    func run() throws {
        let stale = try reporting {
            let schemas = try GeneratedFiles(project: ProjectFolder(project.project))
            let stale = try schemas.stale()
            if !check { try schemas.write() }
            return stale
        }
        for path in stale { print(check ? "\(path): stale; run make schema" : "\(path): written") }
        if check, !stale.isEmpty { throw ExitCode(Failure.Kind.badData.rawValue) }
    }
}
