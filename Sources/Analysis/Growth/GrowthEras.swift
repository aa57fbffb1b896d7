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

        /// `before 2010`, `from 2010 on`, `2010–2019`, `all years`.
        public var label: String {
            switch (from, to) {
            case (nil, nil): "all years"
            case (nil, let to?): "before \(to + 1)"
            case (let from?, nil): "from \(from) on"
            case (let from?, let to?): "\(from)–\(to)"
            }
        }
    }

    /// In order of time; one era of all years where no year is given.
    public let eras: [Era]

    /// - Parameters:
    ///   - starts: years at which an era begins, ascending.
    ///   - from, to: the years looked at; nil is open.
    public init(_ population: Population, field: String, starts: [Int], from: Int? = nil, to: Int? = nil) {
        var bounds: [(Int?, Int?)] = []
        var begin = from
        for start in starts where (from.map { start > $0 } ?? true) && (to.map { start <= $0 } ?? true) {
            bounds.append((begin, start - 1))
            begin = start
        }
        bounds.append((begin, to))
        eras = bounds.map { begin, end in
            let series = GrowthSeries(population, field: field, from: begin, to: end)
            let line = Result { () throws(InsufficientData) in
                guard series.count > 0 else { throw InsufficientData.nothingKnown }
                return try GrowthLine(times: series.times, logs: series.logs, clusters: series.clusters)
            }
            return Era(from: begin, to: end, series: series, line: line)
        }
    }
}
