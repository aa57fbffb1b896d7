import Analysis

/// What one entry of a chapter became.
public struct FigureResult: Sendable {
    public let blocks: [Block]
    public let findings: [StatedFinding]
    /// The kind of record that the vintage has none of, such as "accelerators"; nil where there is something to show.
    let lackedRecords: String?

    /// Computes a figure of a plan.
    public init(_ plan: FigurePlan, scope: ReportScope) throws(ReportError) {
        let made = try FigureCatalogue.make(plan, scope: scope)
        self = plan.vintage.map(made.labelled) ?? made
    }

    /// The same figures, their titles naming the vintage that they were asked for.
    private func labelled(vintage: String) -> FigureResult {
        FigureResult(
            blocks: blocks.map { block in
                guard case .figure(let figure) = block, !figure.title.contains("vintage \(vintage)") else {
                    return block
                }
                return .figure(figure.titled("\(figure.title) (vintage \(vintage))"))
            }, findings: findings, lackedRecords: lackedRecords)
    }

    private init(blocks: [Block], findings: [StatedFinding], lackedRecords: String?) {
        (self.blocks, self.findings, self.lackedRecords) = (blocks, findings, lackedRecords)
    }

    public init(blocks: [Block], findings: [StatedFinding] = []) {
        let figures = blocks.count { if case .figure = $0 { true } else { false } }
        // Of several figures each states the findings of its own sentences.
        self.blocks =
            figures == 1
            ? blocks.map { block in
                if case .figure(let figure) = block { .figure(figure.stating(findings)) } else { block }
            } : blocks
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

    /// The places of the results to show: of several that lack the same records the first.
    static func sayingLacksOnce(_ results: [FigureResult]) -> [Int] {
        var said: Set<String> = []
        return results.indices.filter { results[$0].lackedRecords.map { said.insert($0).inserted } ?? true }
    }

    private static func lack(_ records: String, _ scope: ReportScope) -> String {
        "vintage \(scope.models.vintage.label) holds no \(records), and those of another vintage do not stand in for them"
    }
}

/// What is wrong with an entry of a `report.yml`, found when its figure is made.
public struct ReportError: Error, Equatable, Sendable {
    public let figure: String
    /// The key of the entry that is at fault; nil where it is the entry as a whole.
    public var option: AnalysisName.Option? = nil
    public let message: String
    public let advice: String
}
