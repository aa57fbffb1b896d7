import Quantities

/// A footprint before its factors are drawn.
struct UncertainFootprint {
    let energy: EnergyAccount
    let operationalCarbon: Uncertain<KilogramsCO2e>?
    let marketBasedCarbon: Uncertain<KilogramsCO2e>?
    let embodiedCarbon: Uncertain<KilogramsCO2e>?
    let water: WaterAccount

    init(of run: Run, grid: Grid, _ ledger: inout Ledger) throws(FootprintError) {
        let place = try run.resolvedPlace(in: grid)
        energy = EnergyAccount(of: run, in: place, &ledger)
        operationalCarbon = try Self.operationalCarbon(of: run, energy, in: place, grid, &ledger)
        marketBasedCarbon = Self.marketBasedCarbon(of: run, energy, &ledger)
        embodiedCarbon = Self.embodiedCarbon(of: run, energy, &ledger)
        water = WaterAccount(of: run, energy, in: place, &ledger)
    }
}
