import Quantities
import RealModule

/// Words for the ticks of one axis: all in one form, none with a false digit, no two alike.
enum TickLabels {
    static func label(_ values: [Double], step: LinearTicks.Step, style: NumberStyle) -> [Tick] {
        let largest = values.map(abs).max() ?? 0
        let decimals = max(0, -step.exponent)
        let texts: [String]
        switch style.form {
        case .percent:
            texts = values.map { $0 == 0 ? "0 %" : NumberText.percent($0, decimals: max(0, decimals - 2)) }
        case .year:
            texts = values.map { plain($0, decimals).filter { $0 != "," } }
        case .scientific:
            texts = values.map { scientific($0, largest: largest, step: step) }
        case .automatic:
            if largest >= 1e15 || (largest > 0 && largest < 1e-3) {
                texts = values.map { scientific($0, largest: largest, step: step) }
            } else if largest >= 1e4 {
                let short = values.map { NumberText.compact($0, digits: 4) }
                texts = Set(short).count == values.count ? short : values.map { plain($0, decimals) }
            } else {
                texts = values.map { plain($0, decimals) }
            }
        }
        return zip(values, texts).map { Tick(value: $0, label: dressed($1, style)) }
    }

    /// Ticks on a log scale: `1 k`, `1 M` while all are within reach of words, else powers of ten.
    static func labelPowers(_ values: [Double], style: NumberStyle) -> [Tick] {
        let isWordy = values.allSatisfy(isWordy)
        return values.map { value in
            let text =
                switch style.form {
                case .percent: NumberText.percent(value, decimals: decimals(value * 100))
                case .year: NumberText.significant(value, digits: 6)
                case .scientific: NumberText.scientific(value, digits: 1)
                case .automatic: isWordy ? NumberText.compact(value) : NumberText.scientific(value, digits: 1)
                }
            return Tick(value: value, label: dressed(text, style))
        }
    }

    /// One value in words, in the axis's style: three significant digits, without trailing zeros while it is short.
    static func value(_ value: Double, style: NumberStyle) -> String {
        switch style.form {
        case .percent: dressed(NumberText.percent(value, decimals: 1), style)
        case .year: isWholeYear(value) ? NumberText.year(Int(value)) : DecimalYearText.month(value)
        case .scientific: dressed(NumberText.scientific(value, digits: 3), style)
        case .automatic:
            dressed(isWordy(value) ? NumberText.compact(value) : NumberText.significant(value), style)
        }
    }

    private static func isWordy(_ value: Double) -> Bool { value == 0 || (abs(value) >= 1e-4 && abs(value) < 1e15) }

    static func dressed(_ text: String, _ style: NumberStyle) -> String {
        guard !style.prefix.isEmpty || !style.suffix.isEmpty else { return text }
        guard text.hasPrefix("−") else { return style.prefix + text + style.suffix }
        return "−" + style.prefix + text.dropFirst() + style.suffix
    }

    private static func isWholeYear(_ value: Double) -> Bool { value == value.rounded() && abs(value) < 1e15 }

    private static func plain(_ value: Double, _ decimals: Int) -> String {
        value == 0 ? "0" : NumberText.fixed(value, decimals: decimals)
    }

    private static func scientific(_ value: Double, largest: Double, step: LinearTicks.Step) -> String {
        guard value != 0 else { return "0" }
        let digits = Int(Double.log10(abs(value)).rounded(.down)) - step.exponent + 1
        return NumberText.scientific(value, digits: min(max(1, digits), 17))
    }

    private static func decimals(_ value: Double) -> Int {
        max(0, -Int(Double.log10(max(value, 1e-12)).rounded(.down)))
    }
}
