import Quantities
import Records
import Tables

extension MetricRule {
    /// The rows of `metric-directions.csv`, by `MetricRule.key` of their metric.
    public static func rules(in table: Table) -> [String: MetricRule] {
        var rules: [String: MetricRule] = [:]
        for row in 0..<table.rowCount {
            guard let metric = table.cell("metric", row: row).text else { continue }
            func text(_ field: String) -> String? { table.cell(field, row: row).text }
            rules[key(metric)] = MetricRule(
                direction: text("direction").flatMap(MetricDirection.init(rawValue:)),
                ceilingKind: text("ceiling_kind").flatMap(CeilingKind.init(rawValue:)) ?? .none,
                floor: table.cell("floor", row: row).number ?? 0, ceiling: table.cell("ceiling", row: row).number ?? 1,
                isShare: table.cell("share", row: row).boolean ?? false)
        }
        return rules
    }
}

extension Trajectories {
    /// The rows of `sota-trajectories.csv`.
    public init(_ table: Table) {
        func texts(_ field: String) -> [String?] {
            let column = table[field]
            return (0..<table.rowCount).map { column?[$0].text }
        }
        let (dates, scores) = (table["date"], table["score"])
        self.init(
            tasks: texts("task"), datasets: texts("dataset"), metrics: texts("metric"),
            dates: (0..<table.rowCount).map { dates?[$0].date }, models: texts("model"),
            scores: (0..<table.rowCount).map { scores?[$0].number })
    }
}
