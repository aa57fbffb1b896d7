import Analysis
import Quantities
import Tables

/// What `almanac trend` found, to be printed as a table, JSON, Markdown or SVG.
public struct TrendReport: Sendable {
    public let file: String
    public let x: String
    public let y: String
    /// The column by which there are groups.
    public let groupColumn: String?
    let axis: TrendAxis
    public let whole: TrendPart
    /// One for each group.
    public let groups: [TrendPart]
    /// Whether the scale was asked for, or follows from the values.
    let scaleIsAsked: Bool
    private let hints: TrendHints

    init(_ request: TrendRequest, _ axis: TrendAxis, _ whole: TrendPart, _ groups: [TrendPart], hints: TrendHints) {
        file = request.file
        (x, y) = (request.x, request.y)
        groupColumn = request.group
        self.axis = axis
        self.whole = whole
        self.groups = groups
        scaleIsAsked = request.options.scale != nil
        self.hints = hints
    }

    /// A date, or a number.
    func text(ofX x: Double, isBreak: Bool = false) -> String {
        axis.isDates ? TrendDate.text(x, isBreak: isBreak) : TrendWords.number(x)
    }

    var scale: GrowthScale { whole.analysis.scale }

    /// What a reader of a part must know.
    func warnings(_ part: TrendPart) -> TrendWarnings { TrendWarnings(report: self, part: part, hints: hints) }

    /// What x are and on which scale y is fitted, in sentences.
    var decisions: [String] { [axisSentence, scaleSentence] }

    private var axisSentence: String {
        switch axis {
        case .dates(let format): "x are dates (\(format.text))"
        case .numbers: "x are numbers, one unit of which counts as a year"
        }
    }

    private var scaleSentence: String {
        switch (scale, scaleIsAsked) {
        case (.log10, true): "y is fitted as log10"
        case (.log10, false): "y is fitted as log10, since every y is positive (--levels fits the values as they are)"
        case (.levels, true): "y is fitted as it is"
        case (.levels, false):
            "y is fitted as it is, since some y are zero or negative (--log fits log10 of the others)"
        }
    }
}
