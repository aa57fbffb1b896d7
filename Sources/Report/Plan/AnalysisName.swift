/// The catalogue: what `report.yml` may name.
public enum AnalysisName: String, Sendable, CaseIterable {
    case highlights
    case sectorCount
    case sectorShares
    case shareChange
    case crossover
    case teams
    case concentration
    case countries
    case organizations
    case vintageCounts
    case vintageHeadlines
    case countDrift
    case vintageGrowth
    case vintageChanges
    case vintageChangeList
    case publishedCounts
    case claims
    case claim
    case publishedSeries
    case growth
    case growthFrontiers
    case growthGroups
    case sensitivity
    case modelsPerYear
    case columnGrowth
    case accessLag
    case openShare
    case countryAmounts
    case runningRecord
    case saturationVerdicts
    case benchmarkVerdicts
    case headroomStrip
    case improvementTable
    case saturationLifetimes
    case launchCohorts
    case newBenchmarks
    case fastestToSaturate
    case openBenchmarks
    case verdictChanges
    case trajectorySweep
    case timeHorizons
    case trainingTimes
    case benchmarkHistory
    case benchmarkYears
    case benchmarkFacts
    case saturationThresholds
    case footprintCalibration
    case trainingEnergy
    case energyGrowth
    case carbonSources
    case developmentPhases
    case levers
    case samePlaces
    case passengers
    case reportedFootprints
    case printedFootprints
    case environmentContext
    case modelFootprints
    case footprintGaps
    case coverage
    case dataAge
    case corrections
    case quarantine
    case sources
    case methods
    case newestRecords
    case missing

    /// A key of a figure in `report.yml`, beside `id`, `analysis` and `title`.
    public enum Option: String, Sendable, CaseIterable {
        case measure, `where`, eras, from, to, limit, counting, claim, by, resource, per, frontier, vintage, model
    }

    /// One line for `almanac list`.
    public var summary: String {
        switch self {
        case .highlights:
            "five to eight sentences from the findings of the edition, and what changed since the previous one"
        case .sectorCount: "models per year by sector"
        case .sectorShares: "each sector's share of a year's models, with intervals, full or fractional counting"
        case .shareChange: "how far each sector's share moved between two years, with intervals"
        case .teams: "models per year by one organization, several of a sector, or several sectors"
        case .concentration: "how far models come from few organizations, by year"
        case .crossover: "the year in which industry overtook academia, with its interval"
        case .countries: "models by country, full and fractional counting"
        case .organizations: "models by organization, full and fractional counting"
        case .vintageCounts: "the same years counted in every vintage"
        case .vintageHeadlines: "what every vintage says to the questions that the reports begin with"
        case .countDrift: "the counts of each year in every vintage, and why they moved"
        case .vintageGrowth: "a measure's growth in each era, in every vintage"
        case .vintageChanges: "how many records changed between two vintages, by kind of change"
        case .vintageChangeList: "every change between two vintages, record by record"
        case .claims: "every published claim of claims.csv and each vintage's verdict"
        case .claim: "one published claim, beside what each vintage says"
        case .publishedSeries: "the AI Index's series of models by sector, year by year beside a vintage"
        case .publishedCounts: "what AI Index editions printed, beside every vintage's count"
        case .growth: "a measure over time, with a fitted line for each era"
        case .growthFrontiers:
            "growth of all records, of the running record and of the ten largest of the trailing year"
        case .growthGroups: "a measure's growth by domain, sector, country or accessibility"
        case .sensitivity: "the same growth computed in other ways and in every vintage"
        case .modelsPerYear: "how the number of models a year grows"
        case .columnGrowth: "growth of a column of any resource, such as hardware, or of the ratio of two"
        case .accessLag: "months by which the frontier of open weights trails the closed one"
        case .openShare: "the share of models with open weights, by year, with intervals"
        case .countryAmounts: "how much of a measure the models of each country state together"
        case .runningRecord: "every model that exceeded all earlier ones in a measure"
        case .saturationVerdicts: "the share of benchmarks with each verdict, by year"
        case .benchmarkVerdicts: "every benchmark and its verdict"
        case .headroomStrip: "the headroom that each benchmark had left, by year"
        case .improvementTable: "each benchmark's gain of the last year beside the gain since launch"
        case .saturationLifetimes: "how long benchmarks last from launch to saturation, by area"
        case .launchCohorts: "how long benchmarks last, by years of launch"
        case .newBenchmarks: "new benchmarks per year, by area"
        case .fastestToSaturate: "the benchmarks that saturated fastest"
        case .openBenchmarks: "the benchmarks with the most headroom left"
        case .verdictChanges: "the verdicts of an earlier vintage of the benchmarks beside today's"
        case .trajectorySweep: "the share by verdict of all record trajectories"
        case .timeHorizons: "METR's time horizons and how fast their record doubles"
        case .trainingTimes: "MLPerf's best times to train, round by round"
        case .benchmarkHistory: "of a benchmark's page: its results, records, baselines and ceiling"
        case .benchmarkYears: "of a benchmark's page: its verdict and gain, year by year"
        case .benchmarkFacts: "of a benchmark's page: what is stated of it, and how well it is verified"
        case .saturationThresholds: "the limits of the saturation rules"
        case .footprintCalibration:
            "reported training energies beside what training compute or accelerator time alone would give"
        case .trainingEnergy: "total and median training energy by year, of the records that can be estimated"
        case .energyGrowth: "the growth of estimated training energy, as of a measure"
        case .carbonSources: "operational beside embodied carbon of reported runs, also on carbon-free supply"
        case .developmentPhases: "the phases of a development cycle in scenarios, around the training of a model"
        case .levers: "what levers came to together, and what growing demand took back"
        case .samePlaces: "the same training run on the electricity of several countries"
        case .passengers: "reported carbon of training in passengers of one flight"
        case .reportedFootprints: "every reported footprint, and whether its figures follow from each other"
        case .printedFootprints: "what AI Index editions printed of models’ carbon, beside our estimate"
        case .environmentContext: "published figures about data centres as a whole"
        case .modelFootprints: "energy, carbon and water of each model: a table, and a section for each"
        case .footprintGaps: "the models without an estimate of their footprint, by reason"
        case .coverage: "the share of records that state each field, by year"
        case .dataAge: "how old the data are"
        case .corrections: "what was corrected after import"
        case .quarantine: "what was withheld, and why"
        case .sources: "sources and licences of every file"
        case .methods: "how the numbers are made"
        case .newestRecords: "the newest records"
        case .missing: "the fields that are missing most"
        }
    }

    /// A figure that looks at the models of one vintage can be given another than the report's.
    public var options: [Option] {
        ownOptions + (ownOptions.contains(.where) && !comparesVintages && self != .columnGrowth ? [.vintage] : [])
    }

    private var comparesVintages: Bool {
        [
            .vintageCounts, .vintageHeadlines, .countDrift, .vintageGrowth, .vintageChanges, .vintageChangeList,
            .publishedCounts, .claims, .claim, .publishedSeries,
        ].contains(self)
    }

    private var ownOptions: [Option] {
        switch self {
        case .highlights, .dataAge, .corrections, .sources, .methods: []
        case .quarantine: [.limit]
        case .sectorCount, .vintageCounts, .countDrift, .teams, .concentration: [.where, .from, .to]
        case .sectorShares, .shareChange: [.where, .from, .to, .counting]
        case .crossover: [.where]
        case .growthFrontiers, .sensitivity, .accessLag: [.measure, .where, .from, .to]
        case .growthGroups: [.measure, .where, .by, .from, .to, .limit]
        case .modelsPerYear, .openShare: [.where, .from, .to]
        case .countryAmounts: [.measure, .where, .from, .to, .limit]
        case .columnGrowth: [.resource, .measure, .per, .frontier, .where, .eras, .from, .to]
        case .countries, .organizations: [.where, .from, .to, .limit]
        case .publishedCounts: [.where]
        case .growth, .vintageGrowth: [.measure, .where, .eras, .from, .to]
        case .vintageHeadlines: [.where, .eras]
        case .vintageChanges, .claims, .publishedSeries: [.where]
        case .claim: [.where, .claim]
        case .vintageChangeList: [.where, .limit]
        case .runningRecord: [.measure, .where, .from, .to, .limit]
        case .footprintCalibration, .reportedFootprints, .carbonSources, .environmentContext: [.to]
        case .trainingEnergy, .modelFootprints: [.where, .from, .to]
        case .energyGrowth: [.where, .eras, .from, .to]
        case .developmentPhases: [.model]
        case .levers, .printedFootprints: []
        case .samePlaces: [.where, .to, .limit, .model]
        case .passengers: [.to, .model]
        case .footprintGaps: [.where]
        case .coverage, .missing: [.where, .from, .to]
        case .newestRecords: [.where, .limit]
        case .saturationVerdicts, .newBenchmarks: [.from, .to]
        case .improvementTable: [.to, .limit]
        case .headroomStrip: [.from, .limit]
        case .fastestToSaturate, .openBenchmarks: [.limit]
        case .launchCohorts: [.eras]
        case .benchmarkVerdicts, .saturationLifetimes, .verdictChanges, .trajectorySweep, .timeHorizons,
            .trainingTimes, .benchmarkHistory, .benchmarkYears, .benchmarkFacts, .saturationThresholds:
            []
        }
    }

    /// Whether it shows footprints of models.
    public var needsFootprints: Bool {
        switch self {
        case .footprintCalibration, .reportedFootprints, .trainingEnergy, .energyGrowth, .carbonSources,
            .developmentPhases, .levers,
            .samePlaces, .passengers, .printedFootprints, .environmentContext, .modelFootprints, .footprintGaps:
            true
        default: false
        }
    }

    /// Whether it is about one model, which must be named.
    public var needsModel: Bool { self == .developmentPhases || self == .samePlaces }

    /// Whether the measure is a numeric field of the models; that of `columnGrowth` is a column of its resource.
    public var needsMeasure: Bool { options.contains(.measure) && self != .columnGrowth }
}
