import Footprint
import Quantities
import Tables

/// An estimate as JSON, `almanac.footprint/1`; README describes it.
public enum FootprintJSON {
    private typealias Members = [(key: String, value: JSONValue)]

    public static func value(_ report: FootprintReport) -> JSONValue {
        let estimate = report.estimate
        var members: Members = [
            ("schema", .string("almanac.footprint/1")), ("run", .string(estimate.run)),
            ("method", .string(estimate.method)), ("rung", .integer(estimate.rung.rawValue)),
            ("rungTitle", .string(FootprintWords.rung(estimate.rung))),
            ("boundary", .string(estimate.boundary.rawValue)), ("energyKWh", range(estimate.energy)),
            ("computerEnergyKWh", range(estimate.computerEnergy)),
            ("acceleratorHours", range(estimate.acceleratorTime)),
            ("wallClockHours", range(report.wallClockHours)),
            ("operationalKgCO2e", range(estimate.operationalCarbon)),
            ("marketBasedKgCO2e", range(estimate.marketBasedCarbon)),
            ("embodiedKgCO2e", range(estimate.embodiedCarbon)), ("embodiedShare", range(report.split?.embodiedShare)),
            ("waterLitres", range(estimate.water)), ("onSiteWaterLitres", range(estimate.onSiteWater)),
            ("offSiteWaterLitres", range(estimate.offSiteWater)),
            ("inputs", .array(estimate.inputs.map(input))),
            ("equivalents", .array(report.equivalents.map(equivalent))),
        ]
        members += scenarios(report)
        members += [
            ("notEstimated", .array(estimate.notEstimated.map(notEstimated))),
            ("warnings", .array(report.warnings.map(JSONValue.string))),
        ]
        return .object(members)
    }

    /// Null without an estimate.
    private static func range<Unit>(_ range: Spread<Unit>?) -> JSONValue {
        guard let range else { return .null }
        return .object([
            ("low", .number(range.low.value)), ("mid", .number(range.mid.value)), ("high", .number(range.high.value)),
        ])
    }

    private static func input(_ use: InputUse) -> JSONValue {
        .object([
            ("input", .string(use.input.rawValue)), ("value", .number(use.mid)), ("low", .number(use.low)),
            ("high", .number(use.high)), ("unit", .string(use.unit)), ("source", .string(use.source)),
            ("origin", .string(use.origin.rawValue)), ("note", .optional(use.note)),
        ])
    }

    private static func equivalent(_ compared: (equivalent: Equivalent, count: Spread<One>)) -> JSONValue {
        .object([
            ("name", .string(compared.equivalent.name)), ("kgCO2e", .number(compared.equivalent.mass.kilograms)),
            ("count", range(compared.count)), ("source", .string(compared.equivalent.source)),
        ])
    }

    private static func notEstimated(_ part: NotEstimated) -> JSONValue {
        .object([("part", .string(part.part.rawValue)), ("reason", .string("\(part.reason)"))])
    }

    /// Profile, queries and levers; null where they were not asked for.
    private static func scenarios(_ report: FootprintReport) -> Members {
        let phases = report.phases.map { phase, energy in
            JSONValue.object([("phase", .string(phase.rawValue)), ("energyKWh", range(energy))])
        }
        let profile = report.profile.map { profile in
            JSONValue.object([
                ("name", .string(profile.name)), ("source", .string(profile.source)), ("phases", .array(phases)),
            ])
        }
        let queries = report.queries.map { queries in
            JSONValue.object([
                ("count", .number(queries.queries.count)), ("trainingKWhPerQuery", range(queries.training)),
                ("trainingKgCO2ePerQuery", range(queries.trainingCarbon)), ("inferenceKWh", range(queries.inference)),
            ])
        }
        let hasLevers = report.energyLevers != nil || report.carbonLevers != nil
        return [
            ("profile", profile ?? .null), ("lifetimeQueries", queries ?? .null),
            (
                "levers",
                hasLevers
                    ? .object([
                        ("energyKWh", report.energyLevers.map(waterfall) ?? .null),
                        ("operationalKgCO2e", report.carbonLevers.map(waterfall) ?? .null),
                    ]) : .null
            ),
        ]
    }

    private static func waterfall<Unit>(_ waterfall: Waterfall<Unit>) -> JSONValue {
        .object([
            ("before", range(waterfall.start)), ("gain", .number(waterfall.gain)),
            (
                "steps",
                .array(
                    waterfall.steps.map { step in
                        .object([
                            ("lever", .string(step.lever.name)), ("gain", .number(step.lever.gain)),
                            ("applies", .bool(step.applies)), ("after", range(step.range)),
                            ("source", .string(step.lever.source)),
                        ])
                    })
            ),
        ])
    }
}
