import Footprint
import Quantities

/// How an estimate's parts are called for readers.
enum FootprintWords {
    static func rung(_ rung: Rung) -> String {
        switch rung {
        case .reportedEnergy: "rung 1 of 3: reported energy"
        case .acceleratorTime: "rung 2 of 3: accelerator time and power"
        case .trainingCompute: "rung 3 of 3: training compute"
        case .none: "no rung: no estimate"
        }
    }

    static func boundary(_ boundary: EnergyBoundary) -> String {
        switch boundary {
        case .dataCentre: "energy of the whole data centre, PUE included"
        case .computers: "energy of the computers only, without PUE"
        case .unclear: "energy as reported, PUE included or not"
        }
    }

    /// An input's number with its unit; a range with its median.
    static func value(_ use: InputUse) -> String {
        let unit = use.unit.isEmpty ? "" : " \(use.unit)"
        guard use.low < use.high else { return number(use.mid) + unit }
        return "\(number(use.mid)) (\(number(use.low)) to \(number(use.high)))\(unit)"
    }

    private static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e5 ? NumberText.count(Int(value)) : TrendWords.number(value)
    }
}
