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
        let vintage = population.models.vintage
        let series = GrowthSeries(population, field: field, from: from, to: to)
        var rows = [Self.stated(series, as: .stated, vintage)]
        rows.append(
            Self.row(.independentRecords, series, vintage) { () throws(InsufficientData) in
                let line = try GrowthLine(times: series.times, logs: series.logs, clusters: nil)
                return line.rate
            })
        rows.append(
            Self.row(.theilSen, series, vintage) { () throws(InsufficientData) in
                let line = try TheilSen(x: series.times, y: series.logs)
                return GrowthRate(slope: line.slope, interval: line.interval())
            })
        rows.append(Self.withoutLeverage(series, vintage))
        if field == RecordUncertainty.field {
            let confident = GrowthSeries(population, field: field, from: from, to: to) { $0.confidence == .confident }
            rows.append(Self.stated(confident, as: .confidentOnly, vintage))
            rows.append(
                Self.row(.recordErrors, series, vintage) { () throws(InsufficientData) in
                    let line = try GrowthLine(times: series.times, logs: series.logs, clusters: nil)
                    return GrowthRate(
                        slope: line.slope, interval: GrowthFit.recordInterval(line.slope, of: series))
                })
        }
        for other in others {
            let series = GrowthSeries(other, field: field, from: from, to: to)
            rows.append(Self.stated(series, as: .vintage(other.models.vintage.label), other.models.vintage))
        }
        self.rows = rows
    }

    private static func withoutLeverage(_ series: GrowthSeries, _ vintage: Vintage) -> Row {
        let variant = Variant.withoutLeverage(droppedLeverage)
        guard let line = try? fitLine(x: series.times, y: series.logs, clusters: series.clusters, interceptAt: 0) else {
            return stated(series, as: variant, vintage)
        }
        let order = series.rows.indices.sorted { (-line.fit.leverage[$0], $0) < (-line.fit.leverage[$1], $1) }
        let kept = order.dropFirst(droppedLeverage).sorted()
        return row(variant, series, vintage, n: kept.count) { () throws(InsufficientData) in
            try GrowthLine(
                times: kept.map { series.times[$0] }, logs: kept.map { series.logs[$0] },
                clusters: kept.map { series.clusters[$0] }
            ).rate
        }
    }

    private static func stated(_ series: GrowthSeries, as variant: Variant, _ vintage: Vintage) -> Row {
        row(variant, series, vintage) { () throws(InsufficientData) in
            guard series.count > 0 else { throw .nothingKnown }
            return try GrowthLine(times: series.times, logs: series.logs, clusters: series.clusters).rate
        }
    }

    private static func row(
        _ variant: Variant, _ series: GrowthSeries, _ vintage: Vintage, n: Int? = nil,
        _ rate: () throws(InsufficientData) -> GrowthRate
    ) -> Row {
        Row(
            variant: variant, vintage: vintage, n: n ?? series.count, coverage: series.coverage,
            outcome: GrowthOutcome(rate))
    }
}
