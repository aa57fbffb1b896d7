import Records
import Tables

/// How the count of a sector's models of a year moved from one vintage to the next, split by what happened to the records.
public struct CountDrift: Sendable {
    /// The later count less the earlier one is the sum of all parts.
    public struct Split: Sendable, Equatable {
        public var before = 0
        public var after = 0
        /// Records that the earlier vintage does not hold at all.
        public var added = 0
        /// Records that the later vintage no longer holds, below zero.
        public var removed = 0
        /// Net of records that came into the population or left it: for notable models, by their notability.
        public var population = 0
        /// Net of records that moved to or from another year.
        public var redated = 0
        /// Net of records that moved to or from another sector.
        public var sector = 0

        public var change: Int { after - before }
    }

    public let from: Vintage
    public let to: Vintage
    private let splits: [Place: Split]

    private struct Place: Hashable {
        let year: Int
        let sector: SectorClass
    }

    /// A record that changed in several ways counts as one that came or left, else as re-dated, else as of another sector.
    public init(from before: ModelRecords, to after: ModelRecords, where filter: Filter?) throws(FilterError) {
        let old = try Side(before, where: filter)
        let new = try Side(after, where: filter)
        let matching = RecordMatching(before.records, after.records)
        func place(_ record: ModelRecord) -> Place { Place(year: record.year, sector: record.sector) }
        var splits: [Place: Split] = [:]
        for (record, isMember) in zip(before.records, old.isMember) where isMember {
            splits[place(record), default: Split()].before += 1
        }
        for (record, isMember) in zip(after.records, new.isMember) where isMember {
            splits[place(record), default: Split()].after += 1
        }
        for index in matching.onlyBefore where old.isMember[index] {
            splits[place(before.records[index]), default: Split()].removed -= 1
        }
        for index in matching.onlyAfter where new.isMember[index] {
            splits[place(after.records[index]), default: Split()].added += 1
        }
        for pair in matching.pairs {
            let (first, second) = (before.records[pair.before], after.records[pair.after])
            let (was, isNow) = (old.isMember[pair.before], new.isMember[pair.after])
            let part: WritableKeyPath<Split, Int>
            if was != isNow {
                part = \.population
            } else if first.year != second.year {
                part = \.redated
            } else if first.sector != second.sector {
                part = \.sector
            } else {
                continue
            }
            if was { splits[place(first), default: Split()][keyPath: part] -= 1 }
            if isNow { splits[place(second), default: Split()][keyPath: part] += 1 }
        }
        from = before.vintage
        to = after.vintage
        self.splits = splits
    }

    public func split(_ sector: SectorClass, _ year: Int) -> Split {
        splits[Place(year: year, sector: sector)] ?? Split()
    }

    /// Each vintage against the one before it, oldest first.
    public static func between(_ vintages: [ModelRecords], where filter: Filter?) throws(FilterError) -> [CountDrift] {
        var steps: [CountDrift] = []
        for (before, after) in zip(vintages, vintages.dropFirst()) {
            steps.append(try CountDrift(from: before, to: after, where: filter))
        }
        return steps
    }
}
