import Analysis
import Statistics
import Tables

/// A trend as JSON, `almanac.trend/1`; README describes it.
public enum TrendJSON {
    public static func value(_ report: TrendReport) -> JSONValue {
        var members: [(key: String, value: JSONValue)] = [("schema", .string("almanac.trend/1"))]
        members += part(report.whole, report, warnings: report.decisions)
        if report.groupColumn != nil {
            members.append(
                (
                    "groups",
                    .array(
                        report.groups.map { group in
                            .object([("group", .optional(group.group))] + part(group, report, warnings: []))
                        })
                ))
        }
        return .object(members)
    }

    private static func part(
        _ part: TrendPart, _ report: TrendReport, warnings: [String]
    ) -> [(key: String, value: JSONValue)] {
        let analysis = part.analysis
        let line = try? analysis.line.get()
        let rate = analysis.rate
        return [
            ("n", .integer(part.count)),
            ("excluded", .array(part.excluded.map(excluded))),
            ("slope", estimate(line?.slope, line?.slopeInterval)),
            ("intercept", estimate(line?.intercept, line?.interceptInterval)),
            ("interceptAt", interceptAt(report)),
            ("growthFactorPerYear", estimate(rate?.factor, rate?.factorInterval)),
            ("doublingTimeMonths", estimate(rate?.doublingMonths, rate?.doublingMonthsInterval)),
            ("rSquared", .optional(line?.fit.fit.rSquared)),
            ("standardErrors", standardErrors(line)),
            ("theilSen", theilSen(try? analysis.theilSen.get())),
            ("mannKendall", mannKendall(try? analysis.mannKendall.get())),
            ("breaks", .array(breaks(try? analysis.breaks.get(), report))),
            ("shape", shape(part)),
            ("warnings", .array((warnings + report.warnings(part).all).map(JSONValue.string))),
        ]
    }

    private static func excluded(_ excluded: ExcludedRows) -> JSONValue {
        .object([
            ("reason", .string(TrendWords.reason(excluded.reason))), ("count", .integer(excluded.count)),
            ("lines", .array(excluded.lines.map(JSONValue.integer))),
            ("values", .array(excluded.texts.map { .string(Diagnostic.shortened($0)) })),
        ])
    }

    /// Null where there is no estimate; its ends are null where there is no interval.
    private static func estimate(_ value: Double?, _ interval: Interval?) -> JSONValue {
        guard let value, value.isFinite else { return .null }
        return .object(interval.members(around: value))
    }

    private static func interceptAt(_ report: TrendReport) -> JSONValue {
        report.axis.isDates ? .string("2010-01-01") : .number(report.axis.interceptAt)
    }

    /// Of the slope.
    private static func standardErrors(_ line: TrendLine?) -> JSONValue {
        let slope = line?.fit.slope
        return .object([
            ("ols", .optional(slope?.ols.standardError)), ("hc3", .optional((try? slope?.hc3.get())?.standardError)),
            ("cluster", .optional((try? slope?.cluster?.get())?.standardError)),
        ])
    }

    private static func theilSen(_ line: TheilSen?) -> JSONValue {
        guard let line else { return .null }
        return estimate(line.slope, line.interval())
    }

    private static func mannKendall(_ test: MannKendall?) -> JSONValue {
        guard let test else { return .null }
        return .object([
            ("s", .integer(test.s)), ("tau", .number(test.tau)), ("variance", .number(test.variance)),
            ("z", .number(test.z)), ("pValue", .number(test.pValue)),
        ])
    }

    private static func breaks(_ found: GrowthBreaks?, _ report: TrendReport) -> [JSONValue] {
        guard let found, let slopes = found.slopes.isEmpty ? nil : found.slopes else { return [] }
        return found.breaks.enumerated().map { index, found in
            let (before, after) = (slopes[index], slopes[index + 1])
            return .object(
                Optional(found.interval).members(around: found.time) + [
                    (
                        "date",
                        report.axis.isDates ? .string(report.text(ofX: found.time, isBreak: true)) : .null
                    ),
                    ("openEnded", .bool(found.isOpenEnded)),
                    ("slopeBefore", estimate(before.value, before.interval)),
                    ("slopeAfter", estimate(after.value, after.interval)),
                ])
        }
    }

    private static func shape(_ part: TrendPart) -> JSONValue {
        let candidates = part.verdict == .insufficientData ? [] : part.analysis.shape.assessment?.candidates ?? []
        return .object([
            ("verdict", .string(part.verdict.rawValue)), ("reason", .string(part.verdictReason)),
            (
                "candidates",
                .array(
                    candidates.map { candidate in
                        .object([
                            ("family", .string(candidate.family.rawValue)), ("aicc", .number(candidate.aicc)),
                            ("delta", .number(candidate.delta)),
                        ])
                    })
            ),
        ])
    }
}

extension Interval? {
    fileprivate func members(around value: Double) -> [(key: String, value: JSONValue)] {
        [
            ("estimate", .number(value)), ("low", .optional(self?.low)), ("high", .optional(self?.high)),
            ("level", .optional(self?.level.value)), ("method", .optional(self?.method.name)),
        ]
    }
}
