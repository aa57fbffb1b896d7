import Quantities
import RealModule
import Records
import Tables

/// A numeric column of any table over its dates, or the ratio of two: FLOP/s per watt, per dollar.
public struct ColumnSeries: Sendable {
    public struct Point: Sendable {
        public let row: Int
        public let name: String
        public let date: PartialDate
        public let value: Double
    }

    /// By date, then name.
    public let points: [Point]
    public let series: GrowthSeries
    public let rows: Int

    /// What a table lacks for such a series.
    public enum Fault: Error, Equatable, Sendable {
        /// No column of this name holds numbers; those that do.
        case noNumbers(String, known: [String])
        case noDates
    }

    /// - Parameters:
    ///   - numerator, denominator: numeric columns. The date is the table's first column of dates, the name its column
    ///     `name`, or else its key.
    ///   - cluster: a column whose equal values mark rows that err together, such as the maker.
    public init(
        _ table: Table, _ numerator: String, per denominator: String? = nil, cluster: String? = nil, from: Int? = nil,
        to: Int? = nil, keeping keep: (Int) -> Bool = { _ in true }
    ) throws(Fault) {
        let values = try Self.numbers(numerator, table)
        let divisors = try denominator.map { name throws(Fault) in try Self.numbers(name, table) }
        guard let dated = table.schema.fields.first(where: { $0.type == .date }) else { throw .noDates }
        let nameField = table.schema.index(of: "name") == nil ? table.schema.primaryKey ?? "" : "name"
        let window = Finding.Window(from: from, to: to)
        var points: [Point] = []
        var rows = 0
        var notPositive = 0
        for row in 0..<table.rowCount where keep(row) {
            guard let date = table.cell(dated.name, row: row).date,
                window.contains(date.year)
            else { continue }
            rows += 1
            guard let value = values[row], let divisor = divisors.map({ $0[row] }) ?? 1 else { continue }
            let ratio = value / divisor
            guard ratio > 0, ratio.isFinite else {
                notPositive += 1
                continue
            }
            points.append(
                Point(row: row, name: table.cell(nameField, row: row).text ?? "", date: date, value: ratio))
        }
        points.sort { ($0.date.representativeDay, $0.name) < ($1.date.representativeDay, $1.name) }
        self.points = points
        self.rows = rows
        series = GrowthSeries(
            rows: points.map(\.row), times: points.map(\.date.decimalYear), values: points.map(\.value),
            clusterNames: points.map { point in cluster.flatMap { table.cell($0, row: point.row).text } },
            populationCount: rows, notPositiveCount: notPositive)
    }

    private static func numbers(_ name: String, _ table: Table) throws(Fault) -> [Double?] {
        if case .number(let values) = table[name] { return values }
        throw .noNumbers(name, known: table.schema.fields.filter(\.type.isNumeric).map(\.name))
    }
}
