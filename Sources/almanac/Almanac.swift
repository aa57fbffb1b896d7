import ArgumentParser

@main
struct Almanac: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "almanac",
        abstract: "Builds AI-index-style reports from plain records of models."
    )
}
