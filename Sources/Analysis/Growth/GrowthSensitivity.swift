import Records
import Statistics
import Tables

/// A growth rate computed again in other ways: how far the answer hangs on a choice.
public struct GrowthSensitivity: Sendable {
    public enum Variant: Hashable, Sendable {
        /// As the report states it: least squares, CR2 by first-listed organization.
        case stated
        /// The same line with the interval of ordinary least squares, which takes records for independent.
        case independentRecords
        case theilSen
        /// Without the records of the highest leverage.
        case withoutLeverage(Int)
        /// Only records whose compute is marked confident.
        case confidentOnly
        /// Each record drawn from its own uncertainty.
        case recordErrors
        /// The same question asked of another vintage.
        case vintage(String)
    }

    /// Whether the estimate can differ from the stated one at all: some ways change the interval only.
    public static func canMove(_ variant: Variant) -> Bool {
        switch variant {
        case .stated, .independentRecords, .recordErrors: false
        case .theilSen, .withoutLeverage, .confidentOnly, .vintage: true
        }
    }

    public struct Row: Sendable {
        public let variant: Variant
        public let vintage: Vintage
        public let n: Int
        /// The share of the population's records that state the value.
        public let coverage: Double?
        public let outcome: GrowthOutcome
    }

    public static let droppedLeverage = 5

    public let rows: [Row]

    /// - Parameters:
    ///   - population: of the vintage looked at.
    ///   - others: the same population in every other vintage, oldest first.
    public init(_ population: Population, others: [Population], field: String, from: Int?, to: Int?) {
        let series = GrowthSeries(population, field: field, from: from, to: to)
        let vintage = population.models.vintage
        func row(_ variant: Variant, _ outcome: GrowthOutcome) -> Row {
            Row(variant: variant, vintage: vintage, n: series.count, coverage: series.coverage, outcome: outcome)
        }
        let independent = Result { () throws(InsufficientData) in
            try GrowthLine(times: series.times, logs: series.logs, clusters: nil)
        }
        var rows = [
            Self.stated(series, as: .stated, vintage), row(.independentRecords, GrowthOutcome(independent)),
            row(.theilSen, Self.theilSen(series)), Self.withoutLeverage(series, vintage),
        ]
        if field == RecordUncertainty.field {
            let confident = GrowthSeries(population, field: field, from: from, to: to) { $0.confidence == .confident }
            rows.append(Self.stated(confident, as: .confidentOnly, vintage))
            let errors = GrowthEras.Era(from: from, to: to, series: series).recordErrors
            if let errors { rows.append(row(.recordErrors, GrowthOutcome(errors))) }
        }
        for other in others {
            let series = GrowthSeries(other, field: field, from: from, to: to)
            rows.append(Self.stated(series, as: .vintage(other.models.vintage.label), other.models.vintage))
        }
        self.rows = rows
    }

    private static func theilSen(_ series: GrowthSeries) -> GrowthOutcome {
        do throws(InsufficientData) {
            let line = try TheilSen(x: series.times, y: series.logs)
            return GrowthOutcome(GrowthRate(slope: line.slope, interval: line.interval()))
        } catch { return GrowthOutcome(error) }
    }

    private static func withoutLeverage(_ series: GrowthSeries, _ vintage: Vintage) -> Row {
        let line = try? fitLine(x: series.times, y: series.logs, clusters: series.clusters, interceptAt: 0)
        let leverage = line?.fit.leverage ?? series.times.map { _ in 0 }
        let order = series.rows.indices.sorted { (-leverage[$0], $0) < (-leverage[$1], $1) }
        return stated(
            series.selecting(order.dropFirst(droppedLeverage).sorted()), as: .withoutLeverage(droppedLeverage), vintage)
    }

    private static func stated(_ series: GrowthSeries, as variant: Variant, _ vintage: Vintage) -> Row {
        Row(
            variant: variant, vintage: vintage, n: series.count, coverage: series.coverage,
            outcome: GrowthEras.Era(from: nil, to: nil, series: series).outcome)
    }
}
