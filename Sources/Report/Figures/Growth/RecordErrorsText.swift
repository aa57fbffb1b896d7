import Analysis
import Quantities

extension FigureCatalogue {
    /// What the errors that the records state would do to a growth rate alone: `drawing every record from its own uncertainty
    /// would move the doubling time between 5.40 and 6.00 months`. Nil where records state none.
    static func recordErrorsText(_ recordErrors: GrowthRate?) -> String? {
        guard let recordErrors else { return nil }
        guard let (low, high) = GrowthText.doublingEnds(recordErrors) else {
            return "drawn from their own uncertainty alone, the records do not settle whether the measure grows"
        }
        return "drawing every record from its own uncertainty would by itself move the doubling time between "
            + "\(low) and \(high) months"
    }

    /// The factors that a confidence mark stands for, for captions.
    static let recordErrorsMethod =
        "Errors of the records: log-normal, within a factor of \(Int(ComputeUncertainty.factor(.confident))) (confident), \(Int(ComputeUncertainty.factor(.likely))) (likely) or \(Int(ComputeUncertainty.factor(.speculative))) (speculative, unverified or not stated) in 90 % of cases, or within the bounds that a record states. As far as they are independent and unbiased they are part of the scatter about the line, and the interval above holds them already."
}
