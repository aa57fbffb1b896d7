import RealModule
import Records
import Statistics

/// How far a record's training compute may lie from what it states: log-normal, with the factor within which it lies in 90 %
/// of cases, by its confidence mark or by the bounds that it states (methods/trends.md, section 2; the marks are Epoch AI's).
public enum RecordUncertainty {
    /// The field that marks and bounds are about.
    public static let field = "training_compute_flop"

    /// The factor to either side that holds 90 %.
    public static func factor(_ confidence: ComputeConfidence?) -> Double {
        switch confidence {
        case .confident: 3
        case .likely: 10
        case .speculative, .unverified, .unknown, .wrong, nil: 31
        }
    }

    /// The standard deviation in orders of magnitude (OOM). Bounds that a record states are its 5th and 95th percentile and
    /// win over its mark; a bound on the wrong side of the value says nothing.
    public static func standardDeviationOOM(
        value: Double, confidence: ComputeConfidence?, lower: Double?, upper: Double?
    ) -> Double {
        let middle = Double.log10(value)
        let below = lower.flatMap { $0 > 0 && $0 <= value ? middle - Double.log10($0) : nil }
        let above = upper.flatMap { $0 >= value && $0.isFinite ? Double.log10($0) - middle : nil }
        let reach: Double =
            switch (below, above) {
            case (let below?, let above?): (below + above) / 2
            case (let side?, nil), (nil, let side?): side
            case (nil, nil): Double.log10(factor(confidence))
            }
        return reach / Normal.standard.quantile(0.95)
    }

    /// For each row of a population's table that states the value; nil for another measure, whose records state no
    /// uncertainty.
    static func standardDeviationsOOM(_ models: ModelRecords, field: String, rows: [Int]) -> [Double]? {
        guard field == Self.field, let values = models.numbers(field) else { return nil }
        let lower = models.numbers("training_compute_lower_flop")
        let upper = models.numbers("training_compute_upper_flop")
        return rows.map { row in
            standardDeviationOOM(
                value: values[row] ?? .nan, confidence: models.records[row].confidence, lower: lower?[row],
                upper: upper?[row])
        }
    }
}
