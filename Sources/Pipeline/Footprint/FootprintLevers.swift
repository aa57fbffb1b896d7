import Analysis
import Footprint
import Quantities

/// The levers that `--levers` names, with the gain of each against the run as it was estimated.
struct FootprintLevers {
    let run: Run
    let estimate: FootprintEstimate
    let lookup: FootprintLookup

    private static let source = "--levers"
    static let words = [
        "country=NAME", "region=ID", "grid=G_PER_KWH", "pue=PUE", "mfu=MFU", "hardware=NAME", "bits=BITS",
        "caching=TIMES", "reuse=TIMES", "algorithm=TIMES", "demand=TIMES",
    ]

    /// - Throws: `Failure` of usage for a word that is no lever, or one that the run does not say enough for.
    func levers(_ texts: [String]) throws(Failure) -> [Lever] {
        var levers: [Lever] = []
        for text in texts {
            if let known = lookup.basis.leverCases.first(where: { $0.name == text }) {
                levers += known.levers
                continue
            }
            guard let sign = text.firstIndex(of: "=") else { throw unknown(text) }
            levers.append(try lever(String(text[..<sign]), String(text[text.index(after: sign)...]), text))
        }
        return levers
    }

    private func lever(_ name: String, _ value: String, _ text: String) throws(Failure) -> Lever {
        switch name {
        case "country":
            let year = run.year
            let grid = lookup.basis.estimator.grid
            let lookup = lookup
            let reading = try using { () throws(FootprintError) in
                try grid.reading(of: try lookup.country(value), year: year)
            }
            return try placement(reading.intensity, source: "\(reading.place), \(reading.year): \(reading.source)")
        case "region":
            let lookup = lookup
            let region = try using { () throws(FootprintError) in try lookup.region(value) }
            guard let intensity = region.intensity else {
                throw Failure(.usage, "--levers \(text): the carbon intensity of that region is unknown. Give grid=…")
            }
            return try placement(intensity, source: region.source)
        case "grid":
            return try placement(.gramsPerKilowattHour(try number(value, .carbonIntensity)), source: Self.source)
        case "pue":
            let (old, new) = (try used(.powerUsageEffectiveness, text), try number(value, .powerUsageEffectiveness))
            return try using { () throws(FootprintError) in
                try .dataCentre(from: old, to: new, source: Self.source)
            }
        case "mfu":
            let (old, new) = (try used(.modelFLOPUtilization, text), try number(value, .modelFLOPUtilization))
            return try using { () throws(FootprintError) in
                try .utilization(from: old, to: new, source: Self.source)
            }
        case "hardware": return try hardware(value, text)
        case "bits": return try numberFormat(value, text)
        case "caching", "reuse", "algorithm":
            let gain = try number(value, .gain)
            return try using { () throws(FootprintError) in
                try Lever(name: name, reach: .work, gain: gain, source: Self.source)
            }
        case "demand":
            let growth = try number(value, .gain)
            return try using { () throws(FootprintError) in
                try Lever(name: "demand (rebound)", reach: .work, gain: 1 / growth, source: Self.source)
            }
        default: throw unknown(text)
        }
    }

    private func placement(_ new: CarbonIntensity, source: String) throws(Failure) -> Lever {
        guard new > .zero else {
            throw Failure(
                .usage,
                "--levers: a carbon intensity of zero leaves nothing to divide by. No supply has none over its life.")
        }
        let old = CarbonIntensity.gramsPerKilowattHour(try used(.carbonIntensity, "country"))
        return try using { () throws(FootprintError) in try .placement(from: old, to: new, source: source) }
    }

    /// By operations for each joule at the run's number format, by peak performance and TDP.
    private func hardware(_ name: String, _ text: String) throws(Failure) -> Lever {
        let lookup = lookup
        let new = try using { () throws(FootprintError) in try lookup.accelerator(name) }
        guard let old = run.accelerator, let before = efficiency(old), let after = efficiency(new) else {
            throw Failure(
                .usage,
                "--levers \(text): the operations for each joule of both accelerators are needed. Give --hardware, and one whose peak performance and TDP are known."
            )
        }
        return try using { () throws(FootprintError) in
            try .hardware(from: before, to: after, source: "\(old.name) to \(new.name), peak performance over TDP")
        }
    }

    private func efficiency(_ accelerator: Accelerator) -> ComputeEfficiency? {
        guard let peak = accelerator.peak(for: formats), let power = accelerator.thermalDesignPower else { return nil }
        return peak.rate / power
    }

    /// By the peak performance of the run's accelerator at both formats, at the same power.
    private func numberFormat(_ bits: String, _ text: String) throws(Failure) -> Lever {
        let wanted = Int(bits).map(NumberFormat.formats(ofBits:)) ?? []
        guard let before = run.accelerator?.peak(for: formats), let after = run.accelerator?.peak(for: wanted) else {
            throw Failure(
                .usage,
                "--levers \(text): the peak performance of the run's accelerator at both formats is needed. Give --hardware, and bits that it offers."
            )
        }
        let gain = after.rate / before.rate
        return try using { () throws(FootprintError) in
            try Lever(
                name: "\(bits) bits", reach: .work, gain: gain,
                source: "\(before.format.rawValue) to \(after.format.rawValue), peak performance")
        }
    }

    private var formats: [NumberFormat] { run.formats.isEmpty ? NumberFormat.customary : run.formats }

    /// The median of an input that went into the estimate.
    private func used(_ input: InputName, _ text: String) throws(Failure) -> Double {
        guard let use = estimate.inputs.first(where: { $0.input == input }) else {
            throw Failure(
                .usage,
                "--levers \(text): the run's \(input.title) did not go into its estimate. State it, or leave the lever out."
            )
        }
        return use.mid
    }

    private func number(_ text: String, _ input: InputName) throws(Failure) -> Double {
        try using { () throws(FootprintError) in try input.number(from: text) }
    }

    private func using<Value>(_ body: () throws(FootprintError) -> Value) throws(Failure) -> Value {
        try FootprintRun.using("--levers", body)
    }

    private func unknown(_ text: String) -> Failure {
        let cases = lookup.basis.leverCases.map(\.name)
        return Failure(
            .usage,
            "--levers: \"\(text)\" is no lever. Give \(Self.words.joined(separator: ", "))"
                + (cases.isEmpty ? "." : ", or the case \(cases.joined(separator: ", "))."))
    }
}
