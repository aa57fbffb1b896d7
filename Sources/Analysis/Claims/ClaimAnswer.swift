import Records

/// What one vintage says of one published statement, and why.
public struct ClaimAnswer: Sendable {
    public let vintage: Vintage
    public let verdict: ClaimVerdict
    /// In the unit of the statement; nil where there is none.
    public let estimate: Double?
    public let low: Double?
    public let high: Double?
    /// The word that stands for our answer where it is not a number.
    public let word: String?
    public let n: Int
    /// The share of the records looked at that state the value; nil where every record counts.
    public let coverage: Double?
    public let method: String
    /// A sentence without capital and full stop.
    public let why: String
    /// Years that speak against the statement, though it may be reproduced.
    public let contradictingYears: [Int]

    init(
        _ vintage: Vintage, _ verdict: ClaimVerdict, estimate: Double? = nil, low: Double? = nil, high: Double? = nil,
        word: String? = nil, n: Int = 0, coverage: Double? = nil, method: String = "none", why: String,
        contradictingYears: [Int] = []
    ) {
        self.vintage = vintage
        self.verdict = verdict
        self.estimate = estimate
        self.low = low
        self.high = high
        self.word = word
        self.n = n
        self.coverage = coverage
        self.method = method
        self.why = why
        self.contradictingYears = contradictingYears
    }
}
