import Records

/// How far the training compute that a record states may be from the truth.
///
/// Source: methods of the trend pages: compute marked confident, likely or speculative is right within a factor of 3, 10 or
/// 31, the 5th to 95th percentile (Epoch AI, documentation of the models database). Compute with another mark or none is
/// taken as speculative.
public enum ComputeUncertainty {
    /// By which the stated value is divided for its 5th percentile and multiplied for its 95th.
    public static func factor(_ confidence: ComputeConfidence?) -> Double {
        switch confidence {
        case .confident: 3
        case .likely: 10
        case .speculative, .unverified, .unknown, .wrong, nil: 31
        }
    }

    /// The ends of the range of a stated value; a bound that the record states wins over its mark, unless it lies on the wrong
    /// side of the value.
    public static func range(
        of stated: Double, confidence: ComputeConfidence?, lower: Double? = nil, upper: Double? = nil
    ) -> (low: Double, high: Double) {
        let factor = factor(confidence)
        let low = lower.flatMap { $0 > 0 && $0 <= stated ? $0 : nil } ?? stated / factor
        let high = upper.flatMap { $0 >= stated && $0.isFinite ? $0 : nil } ?? stated * factor
        return (low, high)
    }
}
