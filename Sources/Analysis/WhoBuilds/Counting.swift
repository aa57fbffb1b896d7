import Records

/// How a record of several sectors is counted.
public enum Counting: String, Sendable, CaseIterable {
    /// Once, in the class of its set of sectors.
    case full
    /// An equal share to each sector of its set.
    case fractional

    /// What one record gives to each class; the parts sum to one. Empty for a record that states no sector.
    func parts(_ record: ModelRecord) -> [(sector: SectorClass, part: Double)] {
        if record.sectors.isEmpty { return [] }
        guard self == .fractional else { return [(record.sector, 1)] }
        return record.sectors.map { (SectorClass(members: [$0]), 1 / Double(record.sectors.count)) }
    }
}
