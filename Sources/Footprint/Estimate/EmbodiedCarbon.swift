import Quantities

extension UncertainFootprint {
    /// What making the hardware emitted, by the share of its useful life that the run took:
    /// Σ parts × accelerator time / (lifetime × fleet utilization).
    ///
    /// Sources: Gupta et al., "ACT: designing sustainable computer systems with an architectural carbon modeling tool",
    /// ISCA 2022, equations 1 to 6; Wu et al., "Sustainable AI", MLSys 2022, section 2.
    static func embodiedCarbon(
        of run: Run, _ energy: EnergyAccount, _ ledger: inout Ledger
    ) -> Uncertain<KilogramsCO2e>? {
        guard let time = energy.time else {
            ledger.cannotEstimate(.embodiedCarbon, .unknown([.acceleratorTime]))
            return nil
        }
        guard let accelerator = run.acceleratorCarbon(&ledger), let server = run.serverCarbon(&ledger) else {
            return nil
        }
        let lifetime =
            run.hardwareLifetime.map { ledger.given(.hardwareLifetime, $0) }
            ?? ledger.assumed(.hardwareLifetime, part: .embodiedCarbon)
        let utilization =
            run.fleetUtilization.map { ledger.given(.fleetUtilization, $0) }
            ?? ledger.assumed(.fleetUtilization, part: .embodiedCarbon)
        guard let lifetime, let utilization else { return nil }
        let lives = time.over(lifetime * utilization) { Ratio($0.acceleratorHours / $1.hours) }
        return (accelerator + server) * lives
    }
}

extension Run {
    /// As stated; else die area × carbon per area at its process ÷ yield + memory × carbon per gigabyte; else, where die or
    /// memory are unknown, the default for an accelerator.
    fileprivate func acceleratorCarbon(_ ledger: inout Ledger) -> Uncertain<KilogramsCO2e>? {
        if let acceleratorCarbon { return ledger.given(.acceleratorCarbon, acceleratorCarbon) }
        guard let accelerator, let area = accelerator.dieArea, let process = accelerator.processNanometres,
            let memory = accelerator.memory
        else { return ledger.assumed(.acceleratorCarbon, for: accelerator?.name ?? "", part: .embodiedCarbon) }
        let name = accelerator.name
        let perArea: Uncertain<KilogramsCO2ePerSquareCentimetre>? = ledger.assumed(
            .logicCarbon, ledger.factors.factor(.logicCarbon, forProcess: process), scope: "\(process) nm",
            part: .embodiedCarbon)
        let yield: Uncertain<One>? = ledger.assumed(.dieYield, part: .embodiedCarbon)
        let perMemory: Uncertain<KilogramsCO2ePerGigabyte>? = ledger.assumed(.memoryCarbon, part: .embodiedCarbon)
        guard let perArea, let yield, let perMemory else { return nil }
        let die = ledger.tabulated(.dieArea, area, source: accelerator.source, note: name).times(perArea, *) / yield
        let chips = ledger.tabulated(.memorySize, memory, source: accelerator.source, note: name)
        return die + chips.times(perMemory, *)
    }

    fileprivate func serverCarbon(_ ledger: inout Ledger) -> Uncertain<KilogramsCO2e>? {
        serverCarbon.map { ledger.given(.serverCarbon, $0) } ?? ledger.assumed(.serverCarbon, part: .embodiedCarbon)
    }
}
