import Quantities
import Records
import Tables

/// Compares the fields of two records that are one.
struct FieldComparison {
    private let before: Table
    private let after: Table
    private let measures: [String]
    private let comparesCountries: Bool
    let notHeld: [String]

    /// Values this close are one: upstream tells equal values apart by a digit far behind the point.
    static let leastRelativeDifference = 1e-6

    init(_ before: Table, _ after: Table) {
        let fields = ["countries"] + Measure.all(in: after.schema).map(\.field)
        let held = Set(fields.filter { Self.isHeld($0, before) && Self.isHeld($0, after) })
        self.before = before
        self.after = after
        measures = fields.dropFirst().filter(held.contains)
        comparesCountries = held.contains("countries")
        notHeld = fields.filter { !held.contains($0) }
    }

    /// Whether any record states the field.
    private static func isHeld(_ field: String, _ table: Table) -> Bool {
        guard let column = table[field] else { return false }
        return (0..<table.rowCount).contains { column[$0] != .unknown }
    }

    func changes(_ old: ModelRecord, _ new: ModelRecord, by key: RecordMatching.Key) -> [VintageChange] {
        func change(_ kind: VintageChange.Kind, _ field: String, _ before: String, _ after: String) -> VintageChange {
            VintageChange(
                kind: kind, field: field, name: new.name, date: new.date, idBefore: old.id, idAfter: new.id,
                matchedBy: key, before: before, after: after)
        }
        var changes: [VintageChange] = []
        if !old.date.mayBe(new.date) { changes.append(change(.redated, "date", old.date.iso, new.date.iso)) }
        if old.sector != new.sector {
            changes.append(change(.sector, "sectors", old.sector.rawValue, new.sector.rawValue))
        }
        if comparesCountries, Set(old.countries) != Set(new.countries) {
            func text(_ countries: [String]) -> String { Set(countries).sorted().joined(separator: ";") }
            changes.append(change(.country, "countries", text(old.countries), text(new.countries)))
        }
        if old.isNotable != new.isNotable {
            changes.append(change(.notability, "notable", Self.word(old.isNotable), Self.word(new.isNotable)))
        }
        for field in measures {
            let (first, second) = (before.cell(field, row: old.row), after.cell(field, row: new.row))
            guard Self.differ(first.number, second.number) else { continue }
            changes.append(change(.revalued, field, first.machineText, second.machineText))
        }
        return changes
    }

    private static func word(_ isNotable: Bool) -> String { isNotable ? "notable" : "not notable" }

    private static func differ(_ first: Double?, _ second: Double?) -> Bool {
        guard let first, let second else { return (first == nil) != (second == nil) }
        return abs(first - second) > leastRelativeDifference * max(abs(first), abs(second))
    }
}

extension PartialDate {
    /// Whether the two can be the same day: they agree as far as the less precise one goes.
    func mayBe(_ other: PartialDate) -> Bool {
        year == other.year && (month == nil || other.month == nil || month == other.month)
            && (day == nil || other.day == nil || day == other.day)
    }
}
