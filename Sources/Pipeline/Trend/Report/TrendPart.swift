import Analysis
import Statistics

/// The analysis of some records of a file: all of them, or one group's.
public struct TrendPart: Sendable {
    /// The group's name; nil for all records, and for those whose group is unknown.
    public let group: String?
    public let analysis: GrowthAnalysis
    /// In the order of x, y, the row's bytes; `analysis.rows` counts in it.
    let records: [TrendRecord]
    public let excluded: [ExcludedRows]
    /// Rows of the part, whether they are fitted or not.
    public let rowCount: Int
    /// Records without a cluster, each of which stands alone; nil where no clusters are asked for.
    let unclustered: Int?

    init(
        group: String?, _ records: [TrendRecord], _ excluded: [TrendRecords.Excluded], _ options: GrowthOptions,
        hasClusters: Bool
    ) {
        let analysis = GrowthAnalysis(
            x: records.map(\.x), y: records.map(\.y), clusters: hasClusters ? records.map(\.cluster) : nil,
            options: options)
        var rows = excluded.map { ($0.reason, $0.line, $0.text) }
        rows += analysis.notPositive.map { (.notPositive, records[$0].line, "") }
        rows += analysis.offFrontier.map { (.offFrontier, records[$0].line, "") }
        self.group = group
        self.analysis = analysis
        self.records = records
        self.excluded = ExcludedRows.grouped(rows)
        rowCount = records.count + excluded.count
        unclustered = hasClusters ? analysis.rows.count { records[$0].cluster == nil } : nil
    }

    /// The number of records that the line goes through.
    public var count: Int { analysis.count }
    /// Those that the line goes through.
    var fitted: [TrendRecord] { analysis.rows.map { records[$0] } }
}

extension TrendPart {
    /// That of the shape; `insufficientData` where not even a line can be fitted.
    var verdict: ShapeVerdict {
        if case .failure = analysis.line { .insufficientData } else { analysis.shape.verdict }
    }

    var verdictReason: String {
        if case .failure(let reason) = analysis.line { "\(reason)" } else { TrendWords.reason(analysis.shape) }
    }
}
