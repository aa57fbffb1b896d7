/// What kind of organization a builder of models is.
public enum Sector: String, Sendable, CaseIterable, Comparable {
    case industry
    case academia
    case government
    case researchCollective = "research-collective"
    case nonprofit

    public static func < (left: Sector, right: Sector) -> Bool { left.order < right.order }

    private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// The class of a record by the set of its organizations' sectors (methods/trends.md, section 3).
public enum SectorClass: String, Sendable, CaseIterable, Comparable {
    case industry
    case academia
    case industryAcademia = "industry-academia"
    case government
    case researchCollective = "research-collective"
    case nonprofit
    case otherMixed = "other-mixed"
    case unknown

    /// Industry and academia both present → collaboration; one member → that sector; another mixture → other mixed; none →
    /// unknown.
    public init(members: Set<Sector>) {
        if members.isSuperset(of: [.industry, .academia]) {
            self = .industryAcademia
        } else if members.count > 1 {
            self = .otherMixed
        } else {
            self = members.first.flatMap { SectorClass(rawValue: $0.rawValue) } ?? .unknown
        }
    }

    public var label: String {
        switch self {
        case .industry: "Industry"
        case .academia: "Academia"
        case .industryAcademia: "Industry–academia collaboration"
        case .government: "Government"
        case .researchCollective: "Research collective"
        case .nonprofit: "Nonprofit"
        case .otherMixed: "Other mixed"
        case .unknown: "Unknown"
        }
    }

    public static func < (left: SectorClass, right: SectorClass) -> Bool { left.order < right.order }

    private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
