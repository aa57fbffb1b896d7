import Quantities

/// Water used up by a run: on site to cool the computers, off site to make the electricity.
///
/// On site it is the energy of the computers × WUE, so PUE has no part in it; off site, all energy × water per kWh made.
/// Source: Li, Yang, Islam and Ren, "Making AI less thirsty" (2023), section 3.
struct WaterAccount {
    var onSite: Uncertain<Litres>?
    var offSite: Uncertain<Litres>?
    var total: Uncertain<Litres>?

    init(of run: Run, _ energy: EnergyAccount, in place: ResolvedPlace, _ ledger: inout Ledger) {
        guard let total = energy.total else {
            for part in [FootprintPart.onSiteWater, .offSiteWater, .water] {
                ledger.cannotEstimate(part, .follows(.energy))
            }
            return
        }
        let name = run.dataCentreOperator ?? place.region?.dataCentreOperator ?? ""
        let country = place.countries.count == 1 ? place.countries[0] : ""
        let effectiveness: Uncertain<LitresPerKilowattHour>? = ledger.assumed(
            .waterUsageEffectiveness, for: name, year: run.year, part: .onSiteWater)
        let making: Uncertain<LitresPerKilowattHour>? = ledger.assumed(
            .offSiteWater, for: country, part: .offSiteWater)
        offSite = making.map { total.times($0, *) }
        guard let share = energy.computerShare, let ofComputers = energy.ofComputers else {
            ledger.cannotEstimate(.onSiteWater, .unclearBoundary)
            ledger.cannotEstimate(.water, .follows(.onSiteWater))
            return
        }
        guard let effectiveness, let making else {
            ledger.cannotEstimate(.water, .follows(effectiveness == nil ? .onSiteWater : .offSiteWater))
            return
        }
        onSite = ofComputers.times(effectiveness, *)
        // The sum for each kWh first, so that runs of all sizes share it.
        self.total = total.times(effectiveness * share + making, *)
    }
}
