import Analysis
import Quantities
import Records
import Statistics
import Tables

/// A saturation report as JSON, `almanac.saturation/1`; README describes it.
public enum SaturationJSON {
    public static func value(_ report: SaturationReport) -> JSONValue {
        let (analysis, found) = (report.analysis, report.analysis.saturation)
        let (profile, judgement) = (report.analysis.history.profile, report.analysis.saturation.judgement)
        return .object([
            ("schema", .string("almanac.saturation/1")), ("name", .string(report.name)),
            ("source", .string(report.source)), ("verdict", .string(found.verdict.rawValue)),
            ("reason", .string(analysis.reason)), ("rule", .integer(judgement.rule)),
            ("askedFor", .string(judgement.askedFor.iso)), ("judgedAt", .string(judgement.judgedAt.iso)),
            ("coverageEnd", .optional(analysis.history.coverageEnd?.iso)),
            ("completeness", .string(profile.completeness.rawValue)), ("scale", scale(profile.scale, report.unit)),
            ("headroom", .optional(found.headroom)),
            ("results", .integer(judgement.figures.results)),
            ("records", .array(found.records.map { record($0, profile.scale) })),
            (
                "improvement",
                .object([("lastYear", improvement(found.lastYear)), ("sinceLaunch", improvement(found.sinceLaunch))])
            ),
            ("errorHalvingMonths", .optional((try? found.errorHalving.get())?.halvingMonths)),
            ("ceilingFit", ceilingFit(analysis.ceiling)), ("ceilingFitReason", .optional(analysis.ceilingReason)),
            ("humanBaseline", .optional(profile.human)),
            ("humanPassed", .optional(found.humanPassed?.date.iso)),
            ("humanPassedBy", found.humanPassed.map { record($0, profile.scale) } ?? .null),
            (
                "undated",
                .object([
                    ("count", .integer(found.undated.count)), ("best", .optional(found.undated.best?.score)),
                    ("beatsRecord", .bool(found.undated.beatsRecord)),
                ])
            ),
            ("diagnostics", .array(report.diagnostics.map(DiagnosticText.json))),
            ("warnings", .array(report.decisions.map(JSONValue.string))),
        ])
    }

    private static func scale(_ scale: ScoreScale, _ unit: String?) -> JSONValue {
        .object([
            ("unit", .optional(unit)), ("direction", .string(scale.direction.rawValue)),
            ("floor", .optional(scale.floor)), ("ceiling", .optional(scale.ceiling)),
            ("ceilingKind", .string(scale.kind.rawValue)), ("labelNoiseCeiling", .optional(scale.labelNoiseCeiling)),
            ("perfectScore", .optional(scale.perfectScore)),
        ])
    }

    private static func record(_ record: DatedResult, _ scale: ScoreScale) -> JSONValue {
        .object([
            ("date", .string(record.date.iso)), ("score", .number(record.score)),
            ("name", record.name.isEmpty ? .null : .string(record.name)),
            ("headroom", .optional(scale.headroom(record.score))),
        ])
    }

    private static func improvement(_ gain: SOTAImprovement?) -> JSONValue {
        guard let gain else { return .null }
        return .object([
            ("points", .number(gain.points)), ("relative", .optional(gain.relative)),
            ("headroomClosed", .optional(gain.headroomClosed)), ("from", .string(gain.from.date.iso)),
            ("fromScore", .number(gain.from.score)), ("to", .string(gain.to.date.iso)),
            ("toScore", .number(gain.to.score)),
        ])
    }

    /// Its interval is null where only records are known, or where it did not settle.
    private static func ceilingFit(_ ceiling: Result<BenchmarkCeiling, InsufficientData>) -> JSONValue {
        guard case .success(let ceiling) = ceiling else { return .null }
        let (curve, interval) = (ceiling.curve, ceiling.interval)
        var isEstimate = false
        if case .estimated = ceiling { isEstimate = true }
        return .object([
            ("family", .string(curve.family)), ("of", .string(isEstimate ? "typical result" : "records, described")),
            ("asymptote", ceiling.isTold ? .number(curve.asymptote) : .null), ("bends", .bool(!curve.isUnbent)),
            ("low", .optional(interval?.low)), ("high", .optional(interval?.high)),
            ("isOpenBelow", .bool(interval?.isOpenBelow ?? false)),
            ("isOpenAbove", .bool(interval?.isOpenAbove ?? false)), ("level", .optional(interval?.level.value)),
            ("method", .optional(interval?.method.name)), ("n", .integer(curve.count)),
            ("reaches", .array(ceiling.isTold ? curve.toldDates.map(reach) : [])),
            (
                "families",
                .array(
                    curve.families.map { .object([("family", .string($0.name)), ("deltaAICc", .number($0.delta))]) })
            ),
        ])
    }

    private static func reach(
        _ told: (share: Double, year: Double, day: CalendarDay, isAfterLastResult: Bool)
    ) -> JSONValue {
        .object([
            ("share", .number(told.share)), ("year", .number(told.year)), ("date", .string(told.day.iso)),
            ("isAfterLastResult", .bool(told.isAfterLastResult)),
        ])
    }
}
