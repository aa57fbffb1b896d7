import Quantities
import Records
import Tables

/// Every change between two vintages: records added, removed, re-dated, re-labelled and re-valued.
public struct VintageChanges: Sendable {
    public let from: Vintage
    public let to: Vintage
    /// Records of the population in each vintage.
    public let countBefore: Int
    public let countAfter: Int
    /// Records that are of the population in either vintage and were found in both.
    public let matchedByName: Int
    public let matchedByLink: Int
    /// Of those, the records without any change.
    public let unchanged: Int
    /// Records without a partner whose link several records have; see `RecordMatching`.
    public let ambiguous: Int
    /// By kind, then by date and name.
    public let changes: [VintageChange]
    /// Columns that one of the two vintages states for no record, so that they cannot be compared.
    public let notHeld: [String]

    /// - Parameter filter: the population; records of it in either vintage are compared.
    public init(from before: ModelRecords, to after: ModelRecords, where filter: Filter?) throws(FilterError) {
        let old = try Side(before, where: filter)
        let new = try Side(after, where: filter)
        let matching = RecordMatching(before.records, after.records)
        let comparison = FieldComparison(before.table, after.table)
        let pairs = matching.pairs.filter { old.isMember[$0.before] || new.isMember[$0.after] }

        var changes = matching.onlyBefore.filter { old.isMember[$0] }.map { before.records[$0].removed(after) }
        changes += matching.onlyAfter.filter { new.isMember[$0] }.map { after.records[$0].added }
        var unchanged = 0
        for pair in pairs {
            let found = comparison.changes(before.records[pair.before], after.records[pair.after], by: pair.key)
            if found.isEmpty { unchanged += 1 }
            changes += found
        }
        let order = VintageChange.Kind.allCases
        self.changes = changes.sorted {
            (order.firstIndex(of: $0.kind) ?? 0, $0.date, $0.name, $0.idAfter ?? $0.idBefore ?? "", $0.field ?? "")
                < (
                    order.firstIndex(of: $1.kind) ?? 0, $1.date, $1.name, $1.idAfter ?? $1.idBefore ?? "",
                    $1.field ?? ""
                )
        }
        from = before.vintage
        to = after.vintage
        countBefore = old.isMember.count { $0 }
        countAfter = new.isMember.count { $0 }
        matchedByName = pairs.count { $0.key == .name }
        matchedByLink = pairs.count { $0.key == .link }
        self.unchanged = unchanged
        ambiguous =
            matching.ambiguousBefore.count { old.isMember[$0] } + matching.ambiguousAfter.count { new.isMember[$0] }
        notHeld = comparison.notHeld
    }

    /// Records with a change of this kind; several numbers of one record count once.
    public func records(_ kind: VintageChange.Kind) -> Int {
        Set(changes.lazy.filter { $0.kind == kind }.map { ($0.idAfter ?? "") + "\u{0}" + ($0.idBefore ?? "") }).count
    }

    /// Each vintage against the one before it, oldest first.
    public static func between(
        _ vintages: [ModelRecords], where filter: Filter?
    ) throws(FilterError) -> [VintageChanges] {
        var steps: [VintageChanges] = []
        for (before, after) in zip(vintages, vintages.dropFirst()) {
            steps.append(try VintageChanges(from: before, to: after, where: filter))
        }
        return steps
    }
}

/// The records of a vintage and which of them are of the population.
struct Side {
    let isMember: [Bool]

    init(_ models: ModelRecords, where filter: Filter?) throws(FilterError) {
        guard let bound = try filter?.bind(to: models.table) else {
            isMember = models.records.map { _ in true }
            return
        }
        isMember = models.records.map { bound.matches($0.row) }
    }
}

extension ModelRecord {
    /// A record that the later vintage marks wrong is withheld there.
    fileprivate func removed(_ later: ModelRecords) -> VintageChange {
        let isWrong = later.markedWrong.contains { RecordKey.name($0.name) == RecordKey.name(name) }
        return VintageChange(
            kind: .removed, field: nil, name: name, date: date, idBefore: id, idAfter: nil, matchedBy: nil, before: "",
            after: isWrong ? "marked wrong" : "")
    }

    fileprivate var added: VintageChange {
        VintageChange(
            kind: .added, field: nil, name: name, date: date, idBefore: nil, idAfter: id, matchedBy: nil, before: "",
            after: "")
    }
}
