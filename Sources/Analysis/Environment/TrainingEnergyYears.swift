import Footprint
import Quantities
import Records

/// The energy of training by year: of the records that have an estimate, never of the world.
public struct TrainingEnergyYears: Sendable {
    public struct Row: Sendable {
        public let year: Int
        /// Records of the population.
        public let models: Int
        /// Records with an estimate, by what it rests on.
        public let reported: Int
        public let byAcceleratorTime: Int
        public let byCompute: Int
        /// Of the records with an estimate, together.
        public let total: EnergyRange?
        public let totalCarbon: CarbonRange?
        /// The median record's energy if every estimate were at its 5th percentile, its median, its 95th percentile.
        public let median: EnergyRange?

        /// The model of the largest estimate, and its share in the sum of the medians.
        public let largest: (name: String, share: Double)?

        public var estimated: Int { reported + byAcceleratorTime + byCompute }
    }

    public let rows: [Row]
    /// Records of all years, and those with an estimate.
    public let models: Int
    public let estimated: Int

    /// Years without records are left out.
    public init(_ footprints: ModelFootprints, _ population: Population, from: Int, to: Int) {
        let own = footprints.footprints(of: population)
        let byYear = Dictionary(grouping: own) { $0.model.year }
        rows = byYear.keys.filter { $0 >= from && $0 <= to }.sorted().map { year in
            Self.row(year, byYear[year] ?? [], footprints.totals)
        }
        models = rows.map(\.models).reduce(0, +)
        estimated = rows.map(\.estimated).reduce(0, +)
    }

    public var coverage: Double? { models == 0 ? nil : Double(estimated) / Double(models) }

    private static func row(_ year: Int, _ models: [ModelFootprint], _ totals: FootprintEstimator) -> Row {
        let estimated = models.filter { $0.estimate != nil }
        let energies = estimated.compactMap { $0.estimate?.energy }
        func count(_ rung: Rung) -> Int { estimated.count { $0.estimate?.rung == rung } }
        let total = totals.total(of: estimated.map(\.run))
        return Row(
            year: year, models: models.count, reported: count(.reportedEnergy),
            byAcceleratorTime: count(.acceleratorTime), byCompute: count(.trainingCompute), total: total.energy,
            totalCarbon: total.operationalCarbon, median: medianRange(energies), largest: largest(estimated))
    }

    private static func largest(_ models: [ModelFootprint]) -> (name: String, share: Double)? {
        let energies = models.compactMap { model in
            model.estimate?.energy.map { (name: model.model.name, energy: $0.mid.kilowattHours) }
        }
        let sum = energies.reduce(0) { $0 + $1.energy }
        return energies.max { $0.energy < $1.energy }.map { ($0.name, $0.energy / sum) }
    }

    private static func medianRange(_ ranges: [EnergyRange]) -> EnergyRange? {
        func middle(_ value: (EnergyRange) -> Energy) -> Energy? {
            Analysis.median(ranges.map { value($0).kilowattHours }).map(Energy.kilowattHours)
        }
        guard let low = middle(\.low), let mid = middle(\.mid), let high = middle(\.high) else { return nil }
        return EnergyRange(low: low, mid: mid, high: high)
    }
}
