import Quantities
import RealModule

extension UncertainFootprint {
    /// Energy × the carbon intensity of the grid at the place and in the year of the run.
    static func operationalCarbon(
        of run: Run, _ energy: EnergyAccount, in place: ResolvedPlace, _ grid: Grid, _ ledger: inout Ledger
    ) throws(FootprintError) -> Uncertain<KilogramsCO2e>? {
        guard let total = energy.total else {
            ledger.cannotEstimate(.operationalCarbon, .follows(.energy))
            return nil
        }
        return try run.intensity(in: place, grid, &ledger).map { total.times($0, *) }
    }

    /// Energy × the carbon intensity of the electricity as contracted, only where that is stated.
    static func marketBasedCarbon(
        of run: Run, _ energy: EnergyAccount, _ ledger: inout Ledger
    ) -> Uncertain<KilogramsCO2e>? {
        guard let total = energy.total, let intensity = run.marketCarbonIntensity else {
            let reason = energy.total == nil ? NotEstimated.Reason.follows(.energy) : .noMarketIntensity
            ledger.cannotEstimate(.marketBasedCarbon, reason)
            return nil
        }
        return total.times(ledger.given(.marketCarbonIntensity, intensity), *)
    }
}

extension Run {
    /// As stated; else of the data centre's region; else of the country, of the organization's country, of the world, each
    /// wider than the one before; and in the run's year, else the nearest year held.
    fileprivate func intensity(
        in place: ResolvedPlace, _ grid: Grid, _ ledger: inout Ledger
    ) throws(FootprintError) -> Uncertain<GramsCO2ePerKilowattHour>? {
        if let carbonIntensity { return ledger.given(.carbonIntensity, carbonIntensity) }
        if let region = place.region, let intensity = region.intensity {
            let known = ledger.tabulated(.carbonIntensity, intensity, source: region.source, note: note(on: region))
            return try ledger.changed(known, over: yearsAway(from: region.year) ?? 0)
        }
        guard !place.countries.isEmpty || grid.holds(Grid.world) else {
            ledger.cannotEstimate(.operationalCarbon, .noIntensity)
            return nil
        }
        var readings: [Grid.Reading] = []
        for country in place.countries.isEmpty ? [Grid.world] : place.countries {
            readings.append(try grid.reading(of: country, year: year))
        }
        var intensity: Uncertain<GramsCO2ePerKilowattHour>? = ledger.tabulated(readings, for: self)
        if place.countries.isEmpty || place.isAssumed {
            let input: InputName = place.countries.isEmpty ? .worldPlace : .organizationPlace
            intensity = ledger.multiplied(intensity, by: input)
        }
        if readings.contains(where: \.isDerived) { intensity = ledger.multiplied(intensity, by: .derivedIntensity) }
        let years = readings.map { yearsAway(from: $0.year) ?? grid.yearsHeld(of: $0.place) / 2 }.max() ?? 0
        return try ledger.changed(intensity, over: years)
    }

    private func yearsAway(from other: Int?) -> Int? {
        guard let year, let other else { return nil }
        return abs(year - other)
    }
}

extension Ledger {
    /// Nil, and no operational carbon, without the factor.
    fileprivate mutating func multiplied(
        _ intensity: Uncertain<GramsCO2ePerKilowattHour>?, by input: InputName
    ) -> Uncertain<GramsCO2ePerKilowattHour>? {
        let ratio: Uncertain<One>? = assumed(input, part: .operationalCarbon)
        guard let intensity, let ratio else { return nil }
        return intensity * ratio
    }

    /// As many years away as this from the year that it is of.
    fileprivate mutating func changed(
        _ intensity: Uncertain<GramsCO2ePerKilowattHour>?, over years: Int
    ) throws(FootprintError) -> Uncertain<GramsCO2ePerKilowattHour>? {
        guard years > 0 else { return intensity }
        let factor = try factors.factor(.yearChange)?.accumulated(over: years)
        let ratio: Uncertain<One>? = assumed(.yearChange, factor, scope: "", part: .operationalCarbon)
        guard let intensity, let ratio else { return nil }
        return intensity * ratio
    }

    /// The intensity of one place; of several, of which one was the run's, the range that they span.
    fileprivate mutating func tabulated(
        _ readings: [Grid.Reading], for run: Run
    ) -> Uncertain<GramsCO2ePerKilowattHour> {
        let note = readings.map { run.note(on: $0) }.joined(separator: "; or ")
        let sources = Set(readings.map(\.source)).sorted().joined(separator: "; ")
        let values = readings.map(\.intensity.value).sorted()
        guard let low = values.first, let high = values.last, low > 0, low < high else {
            let value = readings.first?.intensity ?? .zero
            return tabulated(.carbonIntensity, value, source: sources, note: note)
        }
        let mid = Double.exp(values.map { .log($0) }.reduce(0, +) / Double(values.count))
        let range = Spread<GramsCO2ePerKilowattHour>(
            ordered: .init(value: low), .init(value: min(max(mid, low), high)), .init(value: high))
        return tabulated(.carbonIntensity, Stated(range, source: sources), note: note)
    }
}

extension Run {
    fileprivate func note(on region: Grid.Region) -> String {
        guard let held = region.year, held != year else { return region.id }
        return "\(region.id), \(held)" + (year.map { ", the year held for \($0)" } ?? "")
    }

    /// What a reading stands for, and what it stands in for.
    fileprivate func note(on reading: Grid.Reading) -> String {
        let found =
            "\(reading.place), \(reading.year)" + (reading.isDerived ? ", derived from generation by source" : "")
        let role =
            switch place {
            case _ where reading.place == Grid.world: ", since the place is unknown"
            case .organizationCountries: ", the organization's country"
            default: ""
            }
        guard let year else { return found + role + ", the latest year, since the run's is unknown" }
        return found + role + (year == reading.year ? "" : ", the nearest year to \(year)")
    }
}

extension Factor {
    /// The change over several years, as likely a rise as a fall: a random walk on the log scale, without its drift.
    fileprivate func accumulated(over years: Int) throws(FootprintError) -> Factor {
        let steps = Double(years).squareRoot()
        return try Factor(
            input, low: .pow(low / mid, steps), mid: 1, high: .pow(high / mid, steps), unit: input.unit, source: source)
    }
}
