import Analysis
import Plots
import Quantities

/// The points of a trend, its fits with their bands, and its breaks.
struct TrendPlot {
    private let report: TrendReport
    /// The largest groups, in the order of their names; the others' points are grey.
    private let drawnGroups: [TrendPart]

    private static let mostGroups = 6
    private static let unknown = "(unknown)"

    init(_ report: TrendReport) {
        self.report = report
        let largest = report.groups.enumerated().sorted {
            ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
        }
        drawnGroups = largest.prefix(Self.mostGroups).sorted { $0.offset < $1.offset }.map(\.element)
    }

    func plot() throws(PlotError) -> Plot {
        try Plot(
            title: title, subtitle: report.axis.isDates ? "" : "against \(report.x)",
            description: "\(title). A point for each record; lines are the fits, shaded by their 95 % intervals.",
            caption: caption, layers: try layers(),
            xScale: report.axis.isDates ? .time() : .linear(report.x),
            yScale: report.scale == .log10 ? .log10(report.y) : .linear(report.y),
            annotations: try annotations())
    }

    private var title: String {
        "\(report.y) \(words.verb(report.whole.analysis))"
    }

    private var words: TrendFitText { TrendFitText(axis: report.axis) }

    private var caption: String {
        let shown =
            drawnGroups.count < report.groups.count
            ? " Fits of the \(drawnGroups.count) largest of \(report.groups.count) groups; the others' points are grey."
            : ""
        return "Source: \(report.file). n: \(TrendRows(report: report, part: report.whole).records). "
            + "Lines: least squares on \(report.scale == .log10 ? "log10 of y" : "y"). \(band)\(shown)"
    }

    private var band: String {
        guard case .success(let line) = report.whole.analysis.line else { return "" }
        guard line.interceptInterval != nil, let method = line.slopeInterval?.method.name else {
            return "No band: resampling gives an interval of the slope only."
        }
        return "Bands: 95 %, \(method)."
    }

    /// Records that the line does not go through and those of groups without a line, grey; then the others.
    private func layers() throws(PlotError) -> [Layer] {
        let isGrouped = report.groupColumn != nil
        let off = report.whole.analysis.offFrontier.map { report.whole.records[$0] }
        let others = report.whole.fitted.filter { record in
            isGrouped && !drawnGroups.contains { $0.group == record.group }
        }
        let shown = isGrouped ? drawnGroups.flatMap(\.fitted) : report.whole.fitted
        return [
            Layer(
                .point(radius: 2.4, isHollow: true), Encoding(x: "x", y: "y"), data: try data(off + others),
                role: Layer.neutral),
            Layer(
                .point(radius: 3), Encoding(x: "x", y: "y", colour: isGrouped ? "group" : nil), data: try data(shown),
                role: isGrouped ? nil : Layer.ink),
        ].filter { $0.data?.rowCount != 0 }
    }

    private func data(_ records: [TrendRecord]) throws(PlotError) -> PlotData {
        try PlotData([
            "x": .values(records.map(\.x)), "y": .values(records.map(\.y)),
            "group": .names(records.map { $0.group ?? Self.unknown }),
        ])
    }

    private func annotations() throws(PlotError) -> [Annotation] {
        var annotations: [Annotation] = []
        guard report.groups.isEmpty else {
            for part in drawnGroups {
                if let line = try fit(of: part, role: part.group ?? Self.unknown) { annotations.append(.fit(line)) }
            }
            return annotations
        }
        let eras = try eras()
        if let line = try fit(of: report.whole, role: nil, isDashed: eras != nil) { annotations.append(.fit(line)) }
        if let eras { annotations.append(.fit(eras)) }
        if case .success(let breaks) = report.whole.analysis.breaks {
            for found in breaks.breaks {
                annotations.append(
                    .reference(.vertical(at: found.time, "break \(report.text(ofX: found.time, isBreak: true))")))
            }
        }
        return annotations
    }

    private func fit(of part: TrendPart, role: String?, isDashed: Bool = false) throws(PlotError) -> FittedLine? {
        guard case .success(let line) = part.analysis.line, let range = part.range else { return nil }
        let times = Self.steps(range)
        let means = times.map(line.mean)
        let bands = means.compactMap(\.band)
        let value = report.scale.value
        return try FittedLine(
            x: times, y: means.map { value($0.value) }, low: bands.map { value($0.low) },
            high: bands.map { value($0.high) },
            words: role == nil ? words.words(part.analysis) : words.verb(part.analysis), role: role, isDashed: isDashed
        )
    }

    /// The lines between the breaks that were found; nil without breaks.
    private func eras() throws(PlotError) -> FittedLine? {
        guard case .success(let breaks) = report.whole.analysis.breaks, let lines = breaks.lines,
            let range = report.whole.range
        else { return nil }
        let times = (Self.steps(range) + breaks.breaks.map(\.time)).sorted()
        let means = times.map { lines.mean(at: $0) }
        let bands = means.map { $0.interval() }
        let value = report.scale.value
        return try FittedLine(
            x: times, y: means.map { value($0.value) }, low: bands.map { value($0.low) },
            high: bands.map { value($0.high) },
            words: words.slopes(breaks, report.scale))
    }

    private static func steps(_ range: ClosedRange<Double>) -> [Double] {
        let count = 48
        return (0...count).map { range.lowerBound + (range.upperBound - range.lowerBound) * Double($0) / Double(count) }
    }
}

extension TrendPart {
    /// Of the x that the line goes through.
    fileprivate var range: ClosedRange<Double>? {
        guard let first = fitted.first?.x, let last = fitted.last?.x else { return nil }
        return first...last
    }
}
