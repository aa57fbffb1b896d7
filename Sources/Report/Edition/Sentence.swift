/// A sentence for readers and the findings it states. It says only what their verdicts support.
public struct Sentence: Sendable, Equatable {
    public let text: String
    public let findingIDs: [String]

    public init(_ text: String, findings: [String] = []) {
        self.text = text
        findingIDs = findings
    }
}
