import Statistics

/// A measure's growth in each era, eras beginning at stated years.
public struct GrowthEras: Sendable {
    public struct Era: Sendable {
        /// First and last year; nil is open.
        public let from: Int?
        public let to: Int?
        public let series: GrowthSeries
        /// Or why there is none.
        public let line: Result<GrowthLine, InsufficientData>

        /// - Parameter isClustered: whether records of one cluster err together.
        public init(from: Int?, to: Int?, series: GrowthSeries, isClustered: Bool = true) {
            self.from = from
            self.to = to
            self.series = series
            line = Result { () throws(InsufficientData) in
                guard series.count > 0 else { throw .nothingKnown }
                return try GrowthLine(
                    times: series.times, logs: series.logs, clusters: isClustered ? series.clusters : nil)
            }
        }

        public var outcome: GrowthOutcome { GrowthOutcome(line) }

        /// What the records' own errors alone would do to the rate; nil where records state none.
        public var recordErrors: GrowthRate? {
            (try? line.get()).flatMap { line in
                GrowthFit.recordInterval(line.slope, of: series).map { GrowthRate(slope: line.slope, interval: $0) }
            }
        }

        public var label: String { GrowthEras.label(from: from, to: to) }
    }

    /// `before 2010`, `from 2010 on`, `2010–2019`, `over all years`.
    public static func label(from: Int?, to: Int?) -> String {
        switch (from, to) {
        case (nil, nil): "over all years"
        case (nil, let to?): "before \(to + 1)"
        case (let from?, nil): "from \(from) on"
        case (let from?, let to?): "\(from)–\(to)"
        }
    }

    /// In order of time; one era of all years where no year is given.
    public let eras: [Era]

    /// - Parameters:
    ///   - starts: years at which an era begins, ascending.
    ///   - from, to: the years looked at; nil is open.
    public init(_ population: Population, field: String, starts: [Int], from: Int? = nil, to: Int? = nil) {
        eras = Self.bounds(starts: starts, from: from, to: to).map { begin, end in
            Era(from: begin, to: end, series: GrowthSeries(population, field: field, from: begin, to: end))
        }
    }

    /// The first and last year of each era; nil is open.
    public static func bounds(starts: [Int], from: Int?, to: Int?) -> [(from: Int?, to: Int?)] {
        var bounds: [(from: Int?, to: Int?)] = []
        var begin = from
        for start in starts where (from.map { start > $0 } ?? true) && (to.map { start <= $0 } ?? true) {
            bounds.append((begin, start - 1))
            begin = start
        }
        bounds.append((begin, to))
        return bounds
    }
}
