import Footprint
import Quantities

/// The run that a request describes, and what its reader must know of how it was read.
struct FootprintRun {
    private(set) var run: Run
    private(set) var warnings: [String] = []
    private let request: FootprintRequest
    private let lookup: FootprintLookup

    /// - Throws: `Failure` of usage for an option that cannot be used, naming it.
    init(_ request: FootprintRequest, _ lookup: FootprintLookup) throws(Failure) {
        self.request = request
        self.lookup = lookup
        run = Run(name: "the run")
        if let model = request.model {
            run = try Self.using("--model") { () throws(FootprintError) in try lookup.run(ofModel: model) }
        }
        try takeWork()
        try takeEnergy()
        try takePlace()
        run.powerUsageEffectiveness =
            try stated("--pue", request.pue, .powerUsageEffectiveness) { Ratio($0) }
            ?? run.powerUsageEffectiveness
    }

    /// What is given replaces what is known of the model, and what would be taken before it.
    private mutating func takeWork() throws(Failure) {
        if request.chipHours != nil, request.hours != nil {
            throw Failure(.usage, "Give --chip-hours, or --chips and --hours: both say the accelerator time.")
        }
        if request.flop != nil, request.chipHours != nil || request.hours != nil || request.energyKWh != nil {
            warnings.append("--flop is not used: what is nearer to the energy was given, too.")
        }
        if let name = request.hardware {
            let lookup = lookup
            run.accelerator = try Self.using("--hardware") { () throws(FootprintError) in
                try lookup.accelerator(name)
            }
        }
        if let bits = request.formatBits { run.formats = try formats(bits) }
        if let compute = try stated("--flop", request.flop, .trainingCompute, Compute.flop) {
            run.trainingCompute = compute
            (run.energy, run.acceleratorTime, run.trainingTime) = (nil, nil, nil)
        }
        run.accelerators = try stated("--chips", request.chips, .accelerators) { Ratio($0) } ?? run.accelerators
        if let hours = try stated("--hours", request.hours, .trainingTime, TimeSpan.hours) {
            guard run.accelerators != nil else {
                throw Failure(.usage, "--hours says how long the accelerators were in use; add --chips, their number.")
            }
            (run.trainingTime, run.acceleratorTime, run.energy) = (hours, nil, nil)
        }
        if let time = try stated("--chip-hours", request.chipHours, .acceleratorTime, AcceleratorTime.acceleratorHours)
        {
            (run.acceleratorTime, run.energy) = (time, nil)
        }
        run.meanPower = try stated("--power-w", request.powerW, .meanPower, Power.watts) ?? run.meanPower
        run.modelFLOPUtilization =
            try stated("--mfu", request.mfu, .modelFLOPUtilization) { Ratio($0) } ?? run.modelFLOPUtilization
    }

    private mutating func takeEnergy() throws(Failure) {
        guard let energy = try stated("--energy-kwh", request.energyKWh, .energy, Energy.kilowattHours) else {
            if request.energyIncludesPUE != nil, run.energy == nil {
                throw Failure(.usage, "--energy-includes-pue says what --energy-kwh includes; give that too.")
            }
            if let includes = request.energyIncludesPUE { run.energyIncludesPUE = includes ? .yes : .no }
            return
        }
        run.energy = energy
        run.energyIncludesPUE = (request.energyIncludesPUE ?? true) ? .yes : .no
        if request.energyIncludesPUE == nil {
            warnings.append(
                "The energy is taken as that of the whole data centre, PUE included; --energy-includes-pue no says otherwise."
            )
        }
    }

    private mutating func takePlace() throws(Failure) {
        let lookup = lookup
        if let text = request.year {
            guard let year = Int(exactly: try number("--year", text, .year)) else {
                throw Failure(.usage, "--year is \"\(text)\"; give a whole year, such as 2024.")
            }
            run.year = year
        }
        if request.country != nil, request.region != nil {
            throw Failure(.usage, "Give --country or --region: a region lies in its country.")
        }
        if let name = request.country {
            run.place = .country(
                try Self.using("--country") { () throws(FootprintError) in try lookup.country(name) })
            run.carbonIntensity = nil
        }
        if let id = request.region {
            run.place = .region(
                try Self.using("--region") { () throws(FootprintError) in try lookup.region(id).id })
            run.carbonIntensity = nil
        }
        if let intensity = try stated(
            "--grid-g-per-kwh", request.gridGramsPerKWh, .carbonIntensity, CarbonIntensity.gramsPerKilowattHour)
        {
            guard intensity.range.mid > .zero else {
                throw Failure(
                    .usage,
                    "--grid-g-per-kwh is 0; no electricity emits nothing over its life, wind about 11. Give its intensity."
                )
            }
            run.carbonIntensity = intensity
        }
    }

    private func formats(_ text: String) throws(Failure) -> [NumberFormat] {
        let formats = Int(text).map(NumberFormat.formats(ofBits:)) ?? []
        guard !formats.isEmpty else {
            throw Failure(
                .usage, "--format-bits: there is no number format of \"\(text)\" bits. Give 64, 32, 19, 16, 8 or 4.")
        }
        return formats
    }

    private func stated<Unit>(
        _ option: String, _ text: String?, _ input: InputName, _ make: (Double) -> Quantity<Unit>
    ) throws(Failure) -> Stated<Unit>? {
        guard let text else { return nil }
        return Stated(make(try number(option, text, input)), source: option)
    }

    private func number(_ option: String, _ text: String, _ input: InputName) throws(Failure) -> Double {
        try Self.using(option) { () throws(FootprintError) in try input.number(from: text) }
    }

    static func using<Value>(
        _ option: String, _ body: () throws(FootprintError) -> Value
    ) throws(Failure) -> Value {
        do { return try body() } catch { throw FootprintMessage.failure(error, option: option) }
    }
}
