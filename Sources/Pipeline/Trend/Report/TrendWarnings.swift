import Analysis
import Quantities
import Statistics
import Tables

/// What a reader of a trend must know beside its numbers, in sentences.
struct TrendWarnings {
    let report: TrendReport
    let part: TrendPart
    let hints: TrendHints

    private var analysis: GrowthAnalysis { part.analysis }

    var all: [String] { rows + line + growth + frontier + breaks + shape }

    /// About rows that could not be read.
    var rows: [String] {
        part.excluded.compactMap { excluded -> String? in
            switch excluded.reason {
            case .xUnreadable, .yUnreadable:
                let texts = excluded.texts.map { "\"\(Diagnostic.shortened($0, to: 30))\"" }.joined(separator: ", ")
                return "\(count(excluded.count)) left out, since \(TrendWords.reason(excluded.reason)): \(texts) "
                    + "(\(excluded.lineList))\(hints.advice(excluded.reason).map { ". \($0)" } ?? "")"
            case .ragged, .notPositive:
                return
                    "\(count(excluded.count)) left out: \(TrendWords.reason(excluded.reason)) (\(excluded.lineList))"
            case .filtered, .xUnknown, .yUnknown, .offFrontier: return nil
            }
        }
    }

    private func count(_ rows: Int) -> String { rows == 1 ? "1 row is" : "\(NumberText.count(rows)) rows are" }

    /// About the line and its interval.
    var line: [String] {
        switch analysis.line {
        case .failure(let reason): return ["insufficientData: no line can be fitted: \(reason)"]
        case .success(let line):
            var warnings: [String] = []
            if let reason = line.fallback {
                warnings.append("the slope's interval is that of OLS, since \(reason)")
            } else if line.hasFewClusters {
                warnings.append(
                    "fewClusters: fewer than 4 degrees of freedom between clusters, so that the slope's interval is not "
                        + "to be relied on")
            }
            if case .failure(let reason) = line.fit.slope.hc3 {
                warnings.append("no HC3 standard error, since \(reason)")
            }
            if let alone = part.unclustered, alone > 0 {
                warnings.append(
                    "\(NumberText.count(alone)) records name no cluster, and each stands for one of its own")
            }
            return warnings
        }
    }

    private var growth: [String] {
        if analysis.scale == .levels {
            return [
                "no growth factor and no doubling time: a line through the values as they are grows by an amount, not by "
                    + "a factor"
            ]
        }
        guard let rate = analysis.rate else { return [] }
        if let unsettled = TrendWords.unsettledDoubling(rate) {
            return ["the slope's interval contains 0, so the doubling time has none: \(unsettled)"]
        }
        return rate.slope < 0 ? ["the measure falls: a negative doubling time is the time in which it halves"] : []
    }

    private var frontier: [String] {
        guard analysis.options.frontier != .all, case .success(let line) = analysis.line else { return [] }
        var warnings = [
            "the standard errors and R² are those of the frontier's records alone and flatter it; the slope's interval "
                + "is a bootstrap of the whole cloud, and the intercept has none"
        ]
        if line.slopeInterval == nil {
            warnings.append("no interval: too few of the resampled clouds have a frontier of 3 records")
        }
        if analysis.options.frontier == .runningRecord {
            warnings.append("a running record also rises because there are more attempts")
        }
        if case .success(let breaks) = analysis.breaks, !breaks.breaks.isEmpty {
            warnings.append(
                "breaks of a frontier are searched among its own records, and their intervals are too short")
        }
        return warnings
    }

    private var breaks: [String] {
        guard analysis.options.breaks != .none, case .success = analysis.line else { return [] }
        switch analysis.breaks {
        case .failure(let reason): return ["no break is given: \(reason)"]
        case .success(let breaks):
            if breaks.most == 0 { return ["no break was searched: \(InsufficientData.noRoomForBreaks(1))"] }
            return breaks.breaks.filter(\.isOpenEnded).map {
                "openEnded: the interval of the break at \(report.text(ofX: $0.time, isBreak: true)) reaches an end of the "
                    + "dates searched, and the break may lie beyond"
            }
        }
    }

    private var shape: [String] {
        var warnings: [String] = []
        if let year = analysis.shape.incompleteYear {
            warnings.append("the shape leaves out \(year), of which more may come")
        }
        if let weighted = analysis.shape.weighted, weighted.verdict != analysis.shape.verdict {
            warnings.append(
                "with each year counting as often as it has records the shape is \(weighted.verdict.rawValue): "
                    + "\(weighted.reason)")
        }
        return warnings
    }
}
