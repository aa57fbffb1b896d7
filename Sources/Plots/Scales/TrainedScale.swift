import RealModule

/// A scale that knows its domain. Positions run from 0 to 1 and lie outside for values outside of the domain.
struct TrainedScale: Sendable {
    let kind: Scale.Kind
    let style: NumberStyle
    let title: String
    /// In scale space: values, log10 of values, or indices of categories from −0.5.
    let low: Double
    let high: Double
    let categories: [String]
    /// A word of why the domain is what it is, where the data did not decide it.
    let note: String?
    private let shrink: Double

    init(
        kind: Scale.Kind, style: NumberStyle, title: String, low: Double, high: Double, categories: [String] = [],
        note: String? = nil
    ) {
        self.kind = kind
        self.style = style
        self.title = title
        self.low = low
        self.high = high
        self.categories = categories
        self.note = note
        shrink = (high - low).isFinite ? 1 : 0.25
    }

    /// NaN where the value has no place: NaN, or not above zero on a log scale.
    func position(_ value: Double) -> Double {
        let place = kind == .log10 ? (value > 0 ? Double.log10(value) : .nan) : value
        return (place * shrink - low * shrink) / (high * shrink - low * shrink)
    }

    /// Where a number that an annotation names lies: itself, or on a band scale whose categories are ascending numbers (years,
    /// say) its place among them. Nil where it lies outside or the categories are not such.
    func place(of number: Double) -> Double? {
        guard kind == .band else { return contains(number) ? number : nil }
        let numbers = categories.compactMap { Double($0) }
        guard numbers.count == categories.count, let first = numbers.first, let last = numbers.last,
            zip(numbers, numbers.dropFirst()).allSatisfy(<), number >= first, number <= last,
            let next = numbers.firstIndex(where: { $0 >= number })
        else { return nil }
        guard next > 0, numbers[next] > number else { return Double(next) }
        return Double(next) - (numbers[next] - number) / (numbers[next] - numbers[next - 1])
    }

    /// The stretch between two numbers, cut at the limits; on a band scale from the first category in it to the last, whole
    /// bands. Nil where nothing of it is on the scale.
    func stretch(from: Double?, to: Double?) -> (from: Double, to: Double)? {
        let (start, end) = (from ?? -.infinity, to ?? .infinity)
        guard kind == .band else {
            let (low, high) = (max(start, limits.low), min(end, limits.high))
            return low < high ? (low, high) : nil
        }
        let numbers = categories.map { Double($0) ?? .nan }
        let inside = numbers.indices.filter { numbers[$0] >= start && numbers[$0] < end }
        guard let first = inside.first, let last = inside.last else { return nil }
        return (Double(first) - 0.5, Double(last) + 0.5)
    }

    func contains(_ value: Double) -> Bool {
        let position = position(value)
        return position >= -1e-9 && position <= 1 + 1e-9
    }

    /// The limits as values; for a band scale as indices.
    var limits: (low: Double, high: Double) {
        guard kind == .log10 else { return (low, high) }
        return (Self.power(low), Self.power(high))
    }

    /// Where bars and areas begin: zero, or the nearest that the scale has.
    var baseline: Double {
        switch kind {
        case .log10: Self.power(low)
        default: min(max(0, low), high)
        }
    }

    /// At most `count` ticks (never more than ten, except on a band scale), ascending and inside the domain.
    func ticks(atMost count: Int) -> [Tick] {
        let limit = min(max(count, 2), 10)
        switch kind {
        case .linear: return LinearTicks.ticks(low, high, atMost: limit, style: style)
        case .log10: return LogTicks.ticks(low, high, atMost: limit, style: style)
        case .time: return TimeTicks.ticks(low, high, atMost: limit)
        case .band: return categories.enumerated().map { Tick(value: Double($0.offset), label: $0.element) }
        }
    }

    private static func power(_ exponent: Double) -> Double {
        let value = exponent == exponent.rounded() ? PowerOfTen.value(Int(exponent)) : Double.exp10(exponent)
        return min(max(value, .leastNonzeroMagnitude), .greatestFiniteMagnitude)
    }
}

struct Tick: Sendable, Hashable {
    let value: Double
    let label: String
}
