import Analysis

/// What one entry of a chapter became.
public struct FigureResult: Sendable {
    public let blocks: [Block]
    public let findings: [StatedFinding]
    /// The kind of record that the vintage has none of, such as "accelerators"; nil where there is something to show.
    let lackedRecords: String?

    /// Computes a figure of a plan.
    public init(_ plan: FigurePlan, scope: ReportScope) throws(ReportError) {
        self = try FigureCatalogue.make(plan, scope: scope)
    }

    public init(blocks: [Block], findings: [StatedFinding] = []) {
        self.blocks = blocks
        self.findings = findings
        lackedRecords = nil
    }

    /// What is shown where the vintage holds no record of the kind that the figure is about: another vintage's never stand
    /// in for them.
    init(lacking records: String, in scope: ReportScope) {
        blocks = [.note("Left out: \(Self.lack(records, scope)).")]
        findings = []
        lackedRecords = records
    }

    /// The blocks of a chapter. Where every one of its figures lacks its records, one line says so.
    static func chapterBlocks(_ results: [FigureResult], scope: ReportScope) -> [Block]? {
        var lacked: [String] = []
        for result in results {
            guard let records = result.lackedRecords else { return nil }
            if !lacked.contains(records) { lacked.append(records) }
        }
        guard !lacked.isEmpty else { return nil }
        return [.note("This chapter is left out: \(Self.lack(lacked.joined(separator: ", "), scope)).")]
    }

    private static func lack(_ records: String, _ scope: ReportScope) -> String {
        "vintage \(scope.models.vintage.label) holds no \(records), and those of another vintage do not stand in for them"
    }
}

/// What is wrong with an entry of a `report.yml`, found when its figure is made.
public struct ReportError: Error, Equatable, Sendable {
    public let figure: String
    public let message: String
    public let advice: String
}
