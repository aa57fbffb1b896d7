import ArgumentParser
import Pipeline

/// What the run was. Numbers are taken as texts, so that what is wrong with one can be told in full.
struct FootprintWorkOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("A model of the datasets, by name or id.", valueName: "name"))
    var model: String?

    @Option(name: .long, help: ArgumentHelp("Training compute in FLOP.", valueName: "number"))
    var flop: String?

    @Option(name: .long, help: ArgumentHelp("The accelerator, as hardware.csv names it.", valueName: "name"))
    var hardware: String?

    @Option(
        name: .long, help: ArgumentHelp("Bits of the numbers in training: 64, 32, 19, 16, 8 or 4.", valueName: "bits"))
    var formatBits: String?

    @Option(name: .long, help: ArgumentHelp("Accelerators times the hours each was in use.", valueName: "number"))
    var chipHours: String?

    @Option(name: .long, help: ArgumentHelp("How many accelerators.", valueName: "number"))
    var chips: String?

    @Option(name: .long, help: ArgumentHelp("How long they were in use; with --chips.", valueName: "number"))
    var hours: String?

    @Option(
        name: .long,
        help: ArgumentHelp("Mean draw of one accelerator as accounted; nothing is added to it.", valueName: "watts"))
    var powerW: String?

    @Option(name: .long, help: ArgumentHelp("Model FLOP utilization, a fraction.", valueName: "fraction"))
    var mfu: String?

    @Option(name: .customLong("energy-kwh"), help: ArgumentHelp("Energy as reported.", valueName: "number"))
    var energyKWh: String?

    @Option(
        name: .customLong("energy-includes-pue"),
        help: "Whether that is the energy of the whole data centre. (default: yes, and it is said)")
    var energyIncludesPUE: FootprintCommand.Answer?

    func put(into request: inout FootprintRequest) {
        request.model = model
        request.flop = flop
        request.hardware = hardware
        request.formatBits = formatBits
        request.chipHours = chipHours
        request.chips = chips
        request.hours = hours
        request.powerW = powerW
        request.mfu = mfu
        request.energyKWh = energyKWh
        request.energyIncludesPUE = energyIncludesPUE.map { $0 == .yes }
    }
}

/// Where and when its electricity came from.
struct FootprintSupplyOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The country of the run, by name or three-letter code.", valueName: "name"))
    var country: String?

    @Option(name: .long, help: ArgumentHelp("The cloud region of the run, such as us-central1.", valueName: "id"))
    var region: String?

    @Option(
        name: .customLong("grid-g-per-kwh"),
        help: ArgumentHelp(
            "Carbon intensity of the electricity, gCO2e/kWh; no place is then needed.", valueName: "number"))
    var gridGramsPerKWh: String?

    @Option(name: .long, help: ArgumentHelp("The year of the run.", valueName: "year"))
    var year: String?

    @Option(
        name: .long,
        help: ArgumentHelp("Energy of the data centre over that of its computers, 1 to 5.", valueName: "ratio"))
    var pue: String?

    func put(into request: inout FootprintRequest) {
        request.country = country
        request.region = region
        request.gridGramsPerKWh = gridGramsPerKWh
        request.year = year
        request.pue = pue
    }
}

/// What is asked beyond the run.
struct FootprintScenarioOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("Queries that the model answers in its life.", valueName: "number"))
    var lifetimeQueries: String?

    @Option(
        name: .long, help: ArgumentHelp("A development profile, such as facebook-rm1: a scenario.", valueName: "name"))
    var profile: String?

    @Option(
        name: .long, parsing: .upToNextOption,
        help: ArgumentHelp(
            "What-ifs in their order: country=, region=, grid=, pue=, mfu=, hardware=, bits=, caching=, reuse=, algorithm=, demand= (what grows back), or a case of levers.csv.",
            valueName: "lever"))
    var levers: [String] = []

    func put(into request: inout FootprintRequest) {
        request.lifetimeQueries = lifetimeQueries
        request.profile = profile
        request.levers = levers
    }
}
