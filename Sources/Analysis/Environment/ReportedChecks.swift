import Footprint
import Quantities
import Records

/// Whether reported figures follow from each other: energy from accelerator time, power and PUE; carbon from energy and carbon
/// intensity.
public struct ReportedChecks: Sendable {
    public enum Verdict: String, Sendable, CaseIterable {
        case reproduced
        case differs
        /// What it would follow from is not reported, or it itself is not.
        case notTestable
    }

    /// A reported figure beside what the other reported ones give.
    public struct Check<Unit: MeasurementUnit>: Sendable {
        public let reported: Quantity<Unit>?
        public let derived: Quantity<Unit>?

        /// By how much they may differ: figures are printed to two or three digits.
        public var verdict: Verdict {
            guard let ratio else { return .notTestable }
            return abs(ratio - 1) <= ReportedChecks.tolerance ? .reproduced : .differs
        }

        /// Derived over reported.
        public var ratio: Double? {
            guard let reported, let derived, reported > .zero else { return nil }
            return derived / reported
        }
    }

    public struct Row: Sendable {
        public let report: ReportedFootprint
        public let energy: Check<KilowattHours>
        /// Location-based.
        public let carbon: Check<KilogramsCO2e>
    }

    public static let tolerance = 0.02

    /// In the order of the reports.
    public let rows: [Row]

    public init(_ basis: FootprintBasis, upTo year: Int) {
        let reports = basis.reported.filter { ($0.year ?? .max) <= year }
        let energies = basis.estimator.estimates(of: reports.map { Self.withoutEnergy($0, basis) })
        let carbons = basis.estimator.estimates(of: reports.map { Self.withBoundaryOfCarbon($0, basis) })
        rows = reports.indices.map { index in
            let report = reports[index]
            let fromInputs = try? energies[index].get()
            let derivedEnergy: EnergyRange? =
                switch report.energyIncludesPUE {
                case .yes: report.powerUsageEffectiveness == nil ? nil : fromInputs?.energy
                case .no, .unknown: fromInputs?.computerEnergy
                }
            let hasIntensity = report.carbonIntensity != nil
            return Row(
                report: report,
                energy: Check(
                    reported: report.energy, derived: report.meanPower == nil ? nil : derivedEnergy?.mid),
                carbon: Check(
                    reported: report.carbon,
                    derived: hasIntensity ? (try? carbons[index].get())?.operationalCarbon?.mid : nil))
        }
    }

    private static func withoutEnergy(_ report: ReportedFootprint, _ basis: FootprintBasis) -> Run {
        var run = Run(report, basis)
        run.energy = nil
        run.trainingCompute = nil
        return run
    }

    /// Carbon that is reported without PUE follows from energy without it.
    private static func withBoundaryOfCarbon(_ report: ReportedFootprint, _ basis: FootprintBasis) -> Run {
        var run = Run(report, basis)
        if report.carbonIncludesPUE == .no { run.powerUsageEffectiveness = nil }
        return run
    }

    public func count(_ verdict: Verdict) -> Int {
        rows.count { $0.energy.verdict == verdict } + rows.count { $0.carbon.verdict == verdict }
    }
}
