/// How a benchmark stands at a date.
public enum SaturationVerdict: String, Sendable, CaseIterable {
    case saturated
    case nearSaturation
    case plateau
    case slowing
    case improving
    /// No longer tried.
    case dormant
    /// No new record, where the source holds only records.
    case noNewRecord
    case insufficientData

    public var label: String {
        switch self {
        case .saturated: "saturated"
        case .nearSaturation: "near saturation"
        case .plateau: "plateau"
        case .slowing: "slowing"
        case .improving: "improving"
        case .dormant: "dormant"
        case .noNewRecord: "no new record"
        case .insufficientData: "insufficient data"
        }
    }
}
