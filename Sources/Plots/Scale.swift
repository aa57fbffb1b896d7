/// How numbers are written along an axis and in tooltips.
public struct NumberStyle: Sendable, Hashable {
    public enum Form: Sendable, Hashable {
        /// `1.2 M` and `10²¹` where they are shorter, else plain digits.
        case automatic
        /// A fraction as a percentage: 0.2 → `20 %`.
        case percent
        /// `10⁶` always.
        case scientific
        /// `2015`, never grouped.
        case year
    }

    public let form: Form
    public let prefix: String
    public let suffix: String

    /// Prefix and suffix are cut after 12 characters.
    public init(_ form: Form = .automatic, prefix: String = "", suffix: String = "") {
        self.form = form
        self.prefix = SafeText.affix(prefix)
        self.suffix = SafeText.affix(suffix)
    }

    public static let automatic = NumberStyle()
    public static let percent = NumberStyle(.percent)
    public static let scientific = NumberStyle(.scientific)
    public static let year = NumberStyle(.year)
    public static let dollars = NumberStyle(prefix: "$")
}

/// What an axis measures and how values become places on it.
public struct Scale: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable {
        case linear, log10, time, band
    }

    public var kind: Kind
    /// With the unit: `Training compute (FLOP)`. Empty where the values speak for themselves, as years do.
    public var title: String
    /// In place of the data's own range. On a log scale both limits are above zero.
    public var domain: ClosedRange<Double>?
    /// The order of a band scale's categories, shown even where no row has them; others follow in order of appearance.
    public var order: [String]
    public var style: NumberStyle
    /// Whether zero belongs to the domain though no value is there. Bars and areas see to it themselves.
    public var includesZero: Bool

    public init(
        _ kind: Kind, title: String = "", domain: ClosedRange<Double>? = nil, order: [String] = [],
        style: NumberStyle = .automatic, includesZero: Bool = false
    ) {
        self.kind = kind
        self.title = title
        self.domain = domain
        self.order = order
        self.style = style
        self.includesZero = includesZero
    }

    public static func linear(
        _ title: String = "", domain: ClosedRange<Double>? = nil, style: NumberStyle = .automatic,
        includesZero: Bool = false
    ) -> Scale { Scale(.linear, title: title, domain: domain, style: style, includesZero: includesZero) }

    public static func log10(
        _ title: String = "", domain: ClosedRange<Double>? = nil, style: NumberStyle = .automatic
    ) -> Scale { Scale(.log10, title: title, domain: domain, style: style) }

    /// Values are decimal years.
    public static func time(_ title: String = "", domain: ClosedRange<Double>? = nil) -> Scale {
        Scale(.time, title: title, domain: domain, style: .year)
    }

    public static func band(_ title: String = "", order: [String] = []) -> Scale {
        Scale(.band, title: title, order: order)
    }
}
