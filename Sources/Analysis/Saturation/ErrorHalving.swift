import Quantities
import RealModule
import Records
import Statistics

/// How long the state of the art takes to halve the headroom that is left, from a line through ln headroom over time.
///
/// It describes the records; it has no interval, since a running record only ever rises and its residuals depend on each other
/// (methods/trends.md, section 2: least squares on records covers 61–96 % where 95 % is stated).
public struct ErrorHalving: Sendable, Equatable {
    public let halvingMonths: Double
    /// Records with headroom left that the line goes through.
    public let records: Int
    public let rSquared: Double?

    /// - Parameter records: In order of date. Those without headroom have no logarithm and are left out.
    /// - Throws: `nothingKnown` for an unbounded metric, `tooFewRecords` below 4 with headroom, `constantX` or `constantY`
    ///   where a line says nothing.
    public init(_ records: [DatedResult], scale: ScoreScale) throws(InsufficientData) {
        guard scale.kind.isBounded else { throw .nothingKnown }
        let points = records.compactMap { record -> (year: Double, logHeadroom: Double)? in
            guard let headroom = scale.headroom(record.score), headroom > 0 else { return nil }
            return (record.day.decimalYear, Double.log(headroom))
        }
        let line = try fitLine(
            x: points.map(\.year), y: points.map(\.logHeadroom), interceptAt: points.first?.year ?? 0)
        halvingMonths = -Double.log(2) / line.slope.value * 12
        self.records = points.count
        rSquared = line.fit.rSquared
    }
}
