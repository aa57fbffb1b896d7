import Quantities
import Report
import Tables

/// `findings.json`: every finding that a page states, for machines (design.md, section 5).
enum FindingsJSON {
    static func file(for edition: Edition) -> RenderedFile {
        let json = JSONValue.object([
            ("schema", .string("almanac.findings/1")),
            ("findings", .array(edition.findings.map { finding($0, edition: edition.year) })),
        ])
        return RenderedFile(path: edition.folder + "/findings.json", bytes: json.bytes())
    }

    private static func finding(_ stated: StatedFinding, edition: Int?) -> JSONValue {
        let finding = stated.finding
        var members: [(key: String, value: JSONValue)] = [
            ("id", .string(finding.id)), ("analysis", .string(finding.analysis)), ("measure", .string(finding.measure)),
            ("population", .string(finding.population)),
            (
                "window",
                .object([
                    ("from", finding.window.from.map(JSONValue.integer) ?? .null),
                    ("to", finding.window.to.map(JSONValue.integer) ?? .null),
                ])
            ),
            ("edition", edition.map(JSONValue.integer) ?? .null), ("vintage", .string(finding.vintage)),
        ]
        for (key, value) in finding.labels.sorted(by: { $0.key < $1.key }) { members.append((key, .string(value))) }
        for (key, years) in finding.yearLists.sorted(by: { $0.key < $1.key }) {
            members.append((key, .array(years.map(JSONValue.integer))))
        }
        members += [
            ("n", .integer(finding.n)), ("estimate", .optional(finding.estimate)), ("low", .optional(finding.low)),
            ("high", .optional(finding.high)), ("level", .optional(finding.level)), ("unit", .string(finding.unit)),
            ("method", .string(finding.method)), ("verdict", .optional(finding.verdict)),
            ("reason", .optional(finding.reason)), ("coverage", .optional(finding.coverage)),
            ("asOf", .string(finding.asOf.iso)),
            (
                "derived",
                .object(finding.derived.sorted { $0.key < $1.key }.map { ($0.key, JSONValue.number($0.value)) })
            ), ("sentence", .string(stated.sentence)),
        ]
        return .object(members)
    }
}
