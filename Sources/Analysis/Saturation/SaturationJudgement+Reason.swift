import Quantities
import Records

extension SaturationJudgement {
    /// Why the rule applies, in one clause.
    public func reason(_ profile: BenchmarkProfile, limits: SaturationThresholds = .standard) -> String {
        let recent = "\(limits.recentMonths) months to \(judgedAt.iso)"
        switch rule {
        case 1:
            return "headroom \(left(figures.headroom)) is at most \(percent(limits.saturatedHeadroom)), "
                + "with \(count(figures.records, "record"))"
        case 2:
            return "\(count(figures.records, "record")), fewer than \(limits.leastRecords)"
        case 3:
            let kind = profile.completeness == .allResults ? "result" : "record"
            return "no \(kind) in the \(recent); the last is of \(figures.lastResult?.iso ?? "unknown date")"
        case 4 where !profile.scale.kind.isBounded:
            return "\(count(figures.recentResults, "result")) and no record in the \(recent)"
        case 4:
            return
                "\(count(figures.recentResults, "result")) in the \(recent) closed \(percent(figures.shareClosed)) of "
                + "the headroom, less than \(percent(limits.leastShareClosed)); headroom \(left(figures.headroom))"
        case 5:
            return "headroom \(left(figures.headroom)) is at most \(percent(limits.nearHeadroom))"
        case 6:
            let share = figures.pace.map { $0.earlier > 0 ? $0.recent / $0.earlier : 0 } ?? 0
            return "the pace of the \(recent) is \(percent(share)) of the earlier one, less than "
                + percent(limits.slowingShareOfPace)
        default:
            return figures.headroom.map { "headroom \(left($0)), and no rule for less progress applies" }
                ?? "no rule for less progress applies"
        }
    }

    private func percent(_ fraction: Double?) -> String {
        fraction.map { NumberText.percent($0, decimals: $0 < 0.1 ? 1 : 0) } ?? NumberText.notANumber
    }

    /// Headroom with a decimal, so that it does not seem to stand at a limit that it is above.
    private func left(_ headroom: Double?) -> String {
        headroom.map { NumberText.percent($0, decimals: 1) } ?? NumberText.notANumber
    }

    private func count(_ number: Int, _ noun: String) -> String {
        "\(NumberText.count(number)) \(noun)\(number == 1 ? "" : "s")"
    }
}
