/// What `almanac footprint` is asked: what is known of one training run. Numbers are texts as they were given, so that a
/// message can show them.
public struct FootprintRequest: Sendable {
    /// The folder whose tables give the rest.
    public var project = "."
    /// Name or id of a model, whose known figures are taken where no option replaces them.
    public var model: String?
    public var flop: String?
    public var hardware: String?
    public var formatBits: String?
    public var chipHours: String?
    /// Mean draw of one accelerator.
    public var powerW: String?
    public var energyKWh: String?
    public var energyIncludesPUE: Bool?
    public var country: String?
    public var region: String?
    public var gridGramsPerKWh: String?
    public var year: String?
    public var pue: String?
    public var mfu: String?
    public var chips: String?
    /// How long the accelerators were in use.
    public var hours: String?
    public var lifetimeQueries: String?
    /// A development profile.
    public var profile: String?
    /// What-ifs, one after another, such as `country=Norway`, or the name of a case.
    public var levers: [String] = []

    public init() {}

    /// Whether there is anything to estimate from.
    public var saysSomething: Bool {
        [model, flop, chipHours, energyKWh, chips, hours].contains { $0 != nil }
    }
}
