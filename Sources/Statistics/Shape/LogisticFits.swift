/// The logistics fitted to a yearly series.
struct LogisticFits {
    /// LG*: the best with its midpoint in the first nine tenths of the span.
    let bounded: SeriesFit
    /// The best with its midpoint anywhere.
    let free: SeriesFit

    static let midpointStarts = [0.3, 0.6, 0.9]
    static let rateStarts = [4.0, 10]

    /// m of the free fit, as a share of the span.
    var midpoint: Double { free.parameters[2] }

    init(_ series: YearlySeries, line: (start: Double, end: Double)) {
        let top = max(line.start, line.end)
        let starts = Self.midpointStarts.flatMap { m in Self.rateStarts.map { [top, $0, m] } }
        func fit(_ midpoints: ClosedRange<Double>) -> SeriesFit {
            SeriesFit(.logLogistic, to: series, starts: starts, bounds: [.real, -1000...1000, midpoints])
        }
        bounded = fit(0...0.9)
        let unbounded = fit(-100...100)
        free = unbounded.misfit <= bounded.misfit ? unbounded : bounded
    }
}
