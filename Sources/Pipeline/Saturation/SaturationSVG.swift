import Analysis
import Plots
import Report

/// A benchmark's life as a drawing that stands alone.
public enum SaturationSVG {
    /// - Throws: `Failure` of bad data where no result is known by the day, or of a bug, should the plot not hold together.
    public static func bytes(_ report: SaturationReport) throws(Failure) -> [UInt8] {
        let verdict = report.analysis.saturation.judgement
        let title = "\(report.name): \(verdict.verdict.label) on \(verdict.judgedAt.iso)"
        let drawing = SaturationPlot(report.analysis, metric: report.name, unit: report.unit)
        let plot: Plot?
        do {
            plot = try drawing.plot(
                title: title,
                caption:
                    "Source: \(report.source). n: \(report.analysis.results.count) dated results. \(report.analysis.reason)."
            )
        } catch {
            throw Failure(.bug, "The drawing failed: \(error)\n  Please report it with the command line.")
        }
        guard let plot else {
            throw Failure(
                .badData, "\(report.source): no result is known by \(verdict.judgedAt.iso)\n  Give a later --at.")
        }
        return SVGWriter(.standalone()).bytes(plot)
    }
}
