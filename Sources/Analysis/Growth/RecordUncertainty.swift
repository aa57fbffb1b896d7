import RealModule
import Records
import Statistics

/// The errors of records' training compute as growth fits take them: log-normal, the range being that of `ComputeUncertainty`.
public enum RecordUncertainty {
    /// The field that marks and bounds are about.
    public static let field = "training_compute_flop"

    /// The standard deviation in orders of magnitude (OOM) of the log-normal whose 5th and 95th percentile lie as far apart.
    public static func standardDeviationOOM(
        value: Double, confidence: ComputeConfidence?, lower: Double?, upper: Double?
    ) -> Double {
        let ends = ComputeUncertainty.range(of: value, confidence: confidence, lower: lower, upper: upper)
        return Double.log10(ends.high / ends.low) / (2 * Normal.standard.quantile(0.95))
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
