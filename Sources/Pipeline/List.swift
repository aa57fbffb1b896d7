import Analysis
import Quantities
import Records
import Report
import Tables

/// What a `report.yml` may name: analyses, measures, fields, vintages, reports.
public struct Listing: Sendable {
    public let analyses: [AnalysisName]
    public let measures: [Measure]
    public let fields: [Field]
    public let vintages: [Vintage]
    public let reports: [ReportPlan]

    /// Reads the project's datasets and reports.
    public init(project path: String) throws(Failure) {
        let project = ProjectFolder(path)
        let descriptors = try ProjectDescriptors(project, builtIn: BuiltInFiles.all)
        let catalog = try Datasets(project, descriptors: descriptors).trusted()
        analyses = AnalysisName.allCases
        measures = catalog.measures
        fields = catalog.models.table.schema.fields
        vintages = catalog.allVintages.map(\.vintage)
        reports = try ProjectTemplates(project, builtIn: BuiltInFiles.all, catalog: catalog).plans
    }

    private let limits = SaturationThresholds.standard.limits

    public var text: String {
        func lines(_ title: String, _ pairs: [(String, String)]) -> String {
            let width = pairs.map(\.0.count).max() ?? 0
            return title + "\n"
                + pairs.map { "  \($0.0)\(String(repeating: " ", count: width - $0.0.count))  \($0.1)" }.joined(
                    separator: "\n")
        }
        return [
            lines(
                "Analyses (analysis: in report.yml)",
                analyses.map { analysis in
                    let options = analysis.options.map(\.rawValue).joined(separator: ", ")
                    return (analysis.rawValue, analysis.summary + (options.isEmpty ? "" : " [\(options)]"))
                }),
            lines("Measures (measure:)", measures.map { ($0.field, $0.title + ($0.unit.map { ", \($0)" } ?? "")) }),
            lines("Fields (where:)", fields.map { ($0.name, Self.kind($0)) }),
            lines(
                "Vintages (--vintage)",
                vintages.map {
                    ($0.label, "as of \($0.asOf.iso)" + ($0.populationIsAll ? ", all rows count as notable" : ""))
                }),
            lines(
                "Limits of the saturation rules (thresholds:)",
                limits.map { ($0.name, "\(NumberText.compact($0.value)), \($0.meaning)") }),
            lines(
                "Reports (--report)",
                reports.map { report in
                    (
                        report.id,
                        report.title
                            + (report.editions.isEmpty
                                ? "" : ", editions " + report.editions.map(String.init).joined(separator: ", "))
                    )
                }),
        ].joined(separator: "\n\n") + "\n"
    }

    public var json: JSONValue {
        .object([
            ("schema", .string("almanac.list/1")),
            (
                "analyses",
                .array(
                    analyses.map { analysis in
                        .object([
                            ("name", .string(analysis.rawValue)), ("summary", .string(analysis.summary)),
                            ("options", .array(analysis.options.map { .string($0.rawValue) })),
                        ])
                    })
            ),
            (
                "measures",
                .array(
                    measures.map { measure in
                        .object([
                            ("name", .string(measure.field)), ("title", .string(measure.title)),
                            ("unit", .optional(measure.unit)),
                        ])
                    })
            ),
            (
                "fields",
                .array(
                    fields.map { field in
                        .object([
                            ("name", .string(field.name)), ("type", .string(field.type.word)),
                            ("values", .array(Self.allowed(field).map(JSONValue.string))),
                        ])
                    })
            ),
            (
                "vintages",
                .array(
                    vintages.map { vintage in
                        .object([
                            ("name", .string(vintage.label)), ("asOf", .string(vintage.asOf.iso)),
                            ("populationIsAll", .bool(vintage.populationIsAll)),
                        ])
                    })
            ),
            (
                "thresholds",
                .array(
                    limits.map { limit in
                        .object([
                            ("name", .string(limit.name)), ("value", .number(limit.value)),
                            ("meaning", .string(limit.meaning)),
                        ])
                    })
            ),
            (
                "reports",
                .array(
                    reports.map { report in
                        .object([
                            ("name", .string(report.id)), ("title", .string(report.title)),
                            ("editions", .array(report.editions.map(JSONValue.integer))),
                        ])
                    })
            ),
        ])
    }

    private static func kind(_ field: Field) -> String {
        let allowed = allowed(field)
        return field.type.word + (allowed.isEmpty ? "" : ": " + allowed.joined(separator: ", "))
            + (field.unit.map { ", \($0)" } ?? "")
    }

    private static func allowed(_ field: Field) -> [String] {
        switch field.type {
        case .category(let allowed?), .list(let allowed?): allowed
        default: []
        }
    }
}
