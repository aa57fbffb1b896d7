import Quantities

/// One value on its way into or out of a table. Unknown is a case of its own, never a value.
public enum Cell: Equatable, Sendable {
    case unknown
    case text(String)
    case number(Double)
    case boolean(Bool)
    case date(PartialDate)
    case list([String])

    /// The value as data files write it; unknown is empty, lists are separated by `;`.
    public var machineText: String {
        switch self {
        case .unknown: ""
        case .text(let text): text
        case .number(let value): MachineNumber.text(value)
        case .boolean(let value): value ? "true" : "false"
        case .date(let date): date.iso
        case .list(let items): items.joined(separator: ";")
        }
    }

    public var number: Double? { if case .number(let value) = self { value } else { nil } }
    public var text: String? { if case .text(let value) = self { value } else { nil } }
    public var date: PartialDate? { if case .date(let value) = self { value } else { nil } }
    public var list: [String]? { if case .list(let value) = self { value } else { nil } }
    public var boolean: Bool? { if case .boolean(let value) = self { value } else { nil } }
}
