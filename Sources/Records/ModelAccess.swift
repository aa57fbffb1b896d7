/// Whether the weights of a model can be had.
public enum ModelAccess: String, Sendable, CaseIterable {
    /// Weights can be downloaded, under whatever terms.
    case openWeights = "open-weights"
    /// Through an interface or a hosted product only, or not at all.
    case closed

    /// As records state accessibility: `Open weights (unrestricted)`, `API access`, `Hosted access (no API)`, `Unreleased`.
    /// Nil for what is neither.
    public init?(stated: String) {
        if stated.hasPrefix("Open weights") {
            self = .openWeights
        } else if ["API access", "Hosted access (no API)", "Unreleased"].contains(stated) {
            self = .closed
        } else {
            return nil
        }
    }

    public var label: String { self == .openWeights ? "Open weights" : "Closed" }
}
