import Statistics

/// A growth rate, or why there is none.
public struct GrowthOutcome: Sendable {
    public let rate: GrowthRate?
    /// A sentence without its full stop; nil where there is a rate.
    public let reason: String?

    init(_ result: Result<GrowthRate, InsufficientData>) {
        switch result {
        case .success(let rate): (self.rate, reason) = (rate, nil)
        case .failure(let shortage): (rate, reason) = (nil, "\(shortage)")
        }
    }

    init(_ rate: () throws(InsufficientData) -> GrowthRate) {
        self.init(Result { () throws(InsufficientData) in try rate() })
    }
}
