import Quantities

/// A run's energy, by the first rung of the ladder whose inputs are complete.
///
/// 1. reported energy, as stated;
/// 2. accelerator time × power × PUE, the power being the stated mean draw, else TDP × load factor × (1 + host overhead);
/// 3. accelerator time = training compute / (peak performance at the number format × MFU), then as 2;
/// 4. no estimate.
///
/// What is stated is used as stated: no default is multiplied onto a reported energy or a stated mean draw. PUE enters once.
struct EnergyAccount {
    var rung = Rung.none
    var boundary = EnergyBoundary.dataCentre
    /// Within the boundary.
    var total: Uncertain<KilowattHours>?
    var ofComputers: Uncertain<KilowattHours>?
    /// `ofComputers` as a share of `total`.
    var computerShare: Uncertain<One>?
    /// Of the accelerators; estimated from the energy where it is neither stated nor follows from compute.
    var time: Uncertain<AcceleratorHours>?

    init(of run: Run, in place: ResolvedPlace, _ ledger: inout Ledger) {
        if let reported = run.energy {
            takeReported(reported, run, in: place, &ledger)
        } else {
            estimate(run, in: place, &ledger)
        }
    }

    private mutating func takeReported(
        _ reported: Stated<KilowattHours>, _ run: Run, in place: ResolvedPlace, _ ledger: inout Ledger
    ) {
        rung = .reportedEnergy
        let energy = ledger.given(.energy, reported)
        total = energy
        switch run.energyIncludesPUE {
        case .yes:
            if let effectiveness = run.effectiveness(in: place, for: .onSiteWater, &ledger) {
                ofComputers = energy / effectiveness
                computerShare = Uncertain(Ratio(1)) / effectiveness
            }
        case .no:
            ofComputers = energy
            if let stated = run.powerUsageEffectiveness {
                let effectiveness = ledger.given(.powerUsageEffectiveness, stated)
                total = energy * effectiveness
                computerShare = Uncertain(Ratio(1)) / effectiveness
            } else {
                boundary = .computers
                computerShare = Uncertain(Ratio(1))
            }
        case .unknown:
            boundary = .unclear
        }
        let energyOfComputers = ofComputers
        time =
            statedTime(run, &ledger)
            ?? ledger.attempt { computedTime(run, &$0) }
            ?? ledger.attempt { ledger in
                guard let energyOfComputers, let power = run.power(&ledger) else { return nil }
                return energyOfComputers.over(power, /)
            }
    }

    private mutating func estimate(_ run: Run, in place: ResolvedPlace, _ ledger: inout Ledger) {
        let stated = statedTime(run, &ledger)
        guard let time = stated ?? computedTime(run, &ledger) else { return }
        self.time = time
        guard let power = run.power(&ledger), let effectiveness = run.effectiveness(in: place, for: .energy, &ledger)
        else { return }
        rung = stated == nil ? .trainingCompute : .acceleratorTime
        let energy = power.times(time, *)
        ofComputers = energy
        total = energy * effectiveness
        computerShare = Uncertain(Ratio(1)) / effectiveness
    }

    private func statedTime(_ run: Run, _ ledger: inout Ledger) -> Uncertain<AcceleratorHours>? {
        if let stated = run.acceleratorTime { return ledger.given(.acceleratorTime, stated) }
        guard let accelerators = run.accelerators, let time = run.trainingTime else { return nil }
        return ledger.given(.accelerators, accelerators).times(ledger.given(.trainingTime, time)) {
            .accelerators($0.value, for: $1)
        }
    }

    private func computedTime(_ run: Run, _ ledger: inout Ledger) -> Uncertain<AcceleratorHours>? {
        guard let compute = run.trainingCompute else {
            ledger.cannotEstimate(.energy, .unknown([.energy, .acceleratorTime, .trainingCompute]))
            return nil
        }
        guard let accelerator = run.accelerator else {
            ledger.cannotEstimate(.energy, .unknownAccelerator)
            return nil
        }
        let formats = run.formats.isEmpty ? NumberFormat.customary : run.formats
        guard let peak = accelerator.peak(for: formats) else {
            let known = NumberFormat.allCases.filter { accelerator.peak[$0] != nil }
            let name = accelerator.name
            ledger.cannotEstimate(.energy, .noPeakPerformance(accelerator: name, wanted: formats, known: known))
            return nil
        }
        let utilization: Uncertain<One>? =
            run.modelFLOPUtilization.map { ledger.given(.modelFLOPUtilization, $0) }
            ?? ledger.assumed(.modelFLOPUtilization, for: accelerator.name, part: .energy)
        guard let utilization else { return nil }
        let rate = ledger.tabulated(
            .peakPerformance, peak.rate, source: accelerator.source,
            note: "\(accelerator.name), \(peak.format.rawValue)")
        return ledger.given(.trainingCompute, compute).over(rate * utilization, /)
    }
}

extension Run {
    /// Of one accelerator in use: the stated mean draw, else what it and its share of the host draw by their TDP.
    fileprivate func power(_ ledger: inout Ledger) -> Uncertain<Watts>? {
        if let meanPower { return ledger.given(.meanPower, meanPower) }
        guard let accelerator else {
            ledger.cannotEstimate(.energy, .unknownAccelerator)
            return nil
        }
        guard let limit = accelerator.thermalDesignPower else {
            ledger.cannotEstimate(.energy, .unknown([.meanPower, .thermalDesignPower]))
            return nil
        }
        let load: Uncertain<One>? = ledger.assumed(.loadFactor, for: accelerator.name, part: .energy)
        let host: Uncertain<One>? = ledger.assumed(.hostOverhead, for: accelerator.name, part: .energy)
        guard let load, let host else { return nil }
        let name = accelerator.name
        return ledger.tabulated(.thermalDesignPower, limit, source: accelerator.source, note: name) * load * host
    }

    /// PUE as stated, else as known of the data centre, else the default for its operator and year.
    fileprivate func effectiveness(
        in place: ResolvedPlace, for part: FootprintPart, _ ledger: inout Ledger
    ) -> Uncertain<One>? {
        if let powerUsageEffectiveness { return ledger.given(.powerUsageEffectiveness, powerUsageEffectiveness) }
        if let region = place.region, let value = region.powerUsageEffectiveness {
            return ledger.tabulated(.powerUsageEffectiveness, Ratio(value), source: region.source, note: region.id)
        }
        let name = dataCentreOperator ?? place.region?.dataCentreOperator ?? ""
        return ledger.assumed(.powerUsageEffectiveness, for: name, year: year, part: part)
    }
}
