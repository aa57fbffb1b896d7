import ArgumentParser
import Pipeline

struct FootprintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "footprint",
        abstract: "One estimate of a training run's energy, carbon and water, as ranges.",
        discussion: """
            The first of these that is complete is taken: reported energy; accelerator time and power; training compute, \
            hardware and its utilization. What is stated is used as stated; what is not comes from Datasets/factors.csv, \
            grids.csv and hardware.csv, with its range and source.

              almanac footprint --model 'GPT-3 175B'
              almanac footprint --flop 3.8e25 --hardware 'NVIDIA H100 SXM5 80GB' --country 'United States of America' --year 2024
              almanac footprint --energy-kwh 1287000 --grid-g-per-kwh 429
              almanac footprint --model 'BLOOM 176B' --levers country=Sweden pue=1.08 --profile facebook-rm1

            Ranges are from the 5th to the 95th percentile. A fallback, such as the world's carbon intensity where no place is \
            given, is told; a part that cannot be estimated is null with its reason, never zero.
            Exit codes: 0 done (a part that cannot be estimated is said in its place), 64 usage, 65 the datasets cannot be \
            trusted, 66 they are missing.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, json, markdown, svg
    }

    enum Answer: String, ExpressibleByArgument, CaseIterable {
        case yes, no
    }

    @OptionGroup var work: FootprintWorkOptions
    @OptionGroup var supply: FootprintSupplyOptions
    @OptionGroup var scenarios: FootprintScenarioOptions
    @OptionGroup var project: ProjectOptions

    @Option(name: .long, help: "How to print the estimate.")
    var format: Format = .table

    func run() throws {
        var request = FootprintRequest()
        request.project = project.project
        work.put(into: &request)
        supply.put(into: &request)
        scenarios.put(into: &request)
        guard request.saysSomething else {
            throw ValidationError(
                "Say something of the run: --model, --energy-kwh, --chip-hours or --flop, the latter two with --hardware."
            )
        }
        print(try reporting { try text(try footprint(request)) }, terminator: "")
    }

    private func text(_ report: FootprintReport) throws -> String {
        switch format {
        case .table: FootprintText.text(report)
        case .json: FootprintJSON.value(report).text()
        case .markdown: FootprintMarkdown.text(report)
        case .svg: String(decoding: try FootprintSVG.bytes(report), as: UTF8.self)
        }
    }
}
