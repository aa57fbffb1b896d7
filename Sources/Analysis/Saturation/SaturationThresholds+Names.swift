import Quantities
import Tables

extension SaturationThresholds {
    /// One limit, as `report.yml` names it and an appendix prints it.
    public struct Limit: Sendable, Equatable {
        public let name: String
        public let value: Double
        public let meaning: String
    }

    /// Every limit, in the order of the rules.
    public var limits: [Limit] {
        [
            Limit(
                name: "saturatedHeadroom", value: saturatedHeadroom,
                meaning: "rule 1: headroom at or below which a benchmark is saturated"),
            Limit(
                name: "saturatedLeastRecords", value: Double(saturatedLeastRecords),
                meaning: "rule 1: records that it needs"),
            Limit(name: "leastRecords", value: Double(leastRecords), meaning: "rule 2: records that a verdict needs"),
            Limit(
                name: "recentMonths", value: Double(recentMonths),
                meaning: "rules 3, 4 and 6: months that count as recent"),
            Limit(
                name: "leastAgeMonths", value: Double(leastAgeMonths),
                meaning: "rules 4 and 6: months since the first record"),
            Limit(
                name: "leastRecentResults", value: Double(leastRecentResults),
                meaning: "rule 4: recent results that it needs"),
            Limit(
                name: "leastShareClosed", value: leastShareClosed,
                meaning: "rule 4: share of the headroom that recent results must close to count as progress"),
            Limit(
                name: "nearHeadroom", value: nearHeadroom,
                meaning: "rules 4 and 5: headroom at or below which a benchmark is near saturation"),
            Limit(
                name: "slowingShareOfPace", value: slowingShareOfPace,
                meaning: "rule 6: share of the earlier pace below which progress is slowing"),
        ]
    }

    /// The same limits with some of them set, by name.
    /// - Throws: `ThresholdProblem` for an unknown name or a value that cannot be one.
    public func setting(_ values: [String: Double]) throws(ThresholdProblem) -> SaturationThresholds {
        let known = limits
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            guard known.contains(where: { $0.name == name }) else {
                throw .unknownName(name, known: known.map(\.name))
            }
            let isCount = name.hasSuffix("Records") || name.hasSuffix("Months") || name.hasSuffix("Results")
            guard value.isFinite,
                isCount ? value >= 1 && value <= 1200 && value == value.rounded() : (0...1).contains(value)
            else { throw .badValue(name, value, isCount: isCount) }
        }
        func number(_ name: String, _ standing: Double) -> Double { values[name] ?? standing }
        func count(_ name: String, _ standing: Int) -> Int { values[name].map { Int($0) } ?? standing }
        return SaturationThresholds(
            saturatedHeadroom: number("saturatedHeadroom", saturatedHeadroom),
            saturatedLeastRecords: count("saturatedLeastRecords", saturatedLeastRecords),
            leastRecords: count("leastRecords", leastRecords), recentMonths: count("recentMonths", recentMonths),
            leastAgeMonths: count("leastAgeMonths", leastAgeMonths),
            leastRecentResults: count("leastRecentResults", leastRecentResults),
            leastShareClosed: number("leastShareClosed", leastShareClosed),
            nearHeadroom: number("nearHeadroom", nearHeadroom),
            slowingShareOfPace: number("slowingShareOfPace", slowingShareOfPace))
    }
}

/// Why a limit cannot be set.
public enum ThresholdProblem: Error, Equatable, Sendable, CustomStringConvertible {
    case unknownName(String, known: [String])
    case badValue(String, Double, isCount: Bool)

    public var description: String {
        switch self {
        case .unknownName(let name, let known):
            "\"\(name)\" is no limit of the saturation rules. They are \(known.joined(separator: ", "))."
                + NearestName.hint(for: name, among: known)
        case .badValue(let name, let value, let isCount):
            "\(name) cannot be \(MachineNumber.text(value)). Give a "
                + (isCount ? "whole number from 1 to 1200." : "share from 0 to 1, such as 0.05.")
        }
    }
}
