import Quantities

/// One computed answer with all that it must carry: estimate, interval, sample, method, coverage and the verdict that its
/// rule allows. It holds no prose but the reason.
public struct Finding: Sendable, Equatable {
    /// analysis/measure/population/group/window, the same in every edition and vintage.
    public let id: String
    /// `growth`, `crossover`, `sectorCount` …
    public let analysis: String
    public let measure: String
    public let population: String
    public let window: Window
    public let vintage: String
    /// The number of records that the estimate rests on.
    public let n: Int
    public let estimate: Double?
    public let low: Double?
    public let high: Double?
    /// Of the interval, such as 0.95; nil where there is none.
    public let level: Double?
    public let unit: String
    public let method: String
    public let verdict: String?
    /// Why there is no estimate or no interval, or what qualifies them.
    public let reason: String?
    /// The share of records of the population in the window that had the value, 0 to 1.
    public let coverage: Double?
    public let asOf: PartialDate
    /// Further numbers that follow from the estimate, by name.
    public let derived: [String: Double]
    /// Further words, by name, such as the sector that is counted.
    public let labels: [String: String]
    /// Lists of years, by name.
    public let yearLists: [String: [Int]]

    /// The first and last year looked at; nil where open or empty.
    public struct Window: Sendable, Equatable {
        public let from: Int?
        public let to: Int?

        public init(from: Int?, to: Int?) {
            self.from = from
            self.to = to
        }

        /// Whether a year lies in it; an open end holds every year.
        public func contains(_ year: Int) -> Bool {
            (from.map { year >= $0 } ?? true) && (to.map { year <= $0 } ?? true)
        }

        /// `2010-2025`, `-2009` or `all`, for ids.
        public var slug: String {
            if from == nil, to == nil { return "all" }
            return "\(from.map(String.init) ?? "")-\(to.map(String.init) ?? "")"
        }
    }

    public init(
        analysis: String, measure: String, population: String, group: String? = nil, window: Window,
        windowSlug: String? = nil,
        vintage: String, n: Int, estimate: Double?, low: Double? = nil, high: Double? = nil, level: Double? = nil,
        unit: String, method: String,
        verdict: String? = nil, reason: String? = nil, coverage: Double? = nil, asOf: PartialDate,
        derived: [String: Double] = [:], labels: [String: String] = [:], yearLists: [String: [Int]] = [:]
    ) {
        id = [analysis, measure, Slug.of(population), group.map(Slug.of) ?? "all", windowSlug ?? window.slug]
            .joined(separator: "/")
        self.analysis = analysis
        self.measure = measure
        self.population = population
        self.window = window
        self.vintage = vintage
        self.n = n
        self.estimate = estimate
        self.low = low
        self.high = high
        self.level = level
        self.unit = unit
        self.method = method
        self.verdict = verdict
        self.reason = reason
        self.coverage = coverage
        self.asOf = asOf
        self.derived = derived
        self.labels = labels
        self.yearLists = yearLists
    }
}
