import Footprint
import Quantities

/// A range of energy, from the 5th to the 95th percentile.
public typealias EnergyRange = Spread<KilowattHours>
/// A range of carbon.
public typealias CarbonRange = Spread<KilogramsCO2e>
/// A range of a bare number.
public typealias RatioRange = Spread<One>
