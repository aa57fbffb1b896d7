import Analysis

/// What one entry of a chapter became.
public struct FigureResult: Sendable {
    public let blocks: [Block]
    public let findings: [StatedFinding]

    public init(blocks: [Block], findings: [StatedFinding] = []) {
        self.blocks = blocks
        self.findings = findings
    }
}

/// What is wrong with an entry of a `report.yml`, found when its figure is made.
public struct ReportError: Error, Equatable, Sendable {
    public let figure: String
    public let message: String
    public let advice: String
}
