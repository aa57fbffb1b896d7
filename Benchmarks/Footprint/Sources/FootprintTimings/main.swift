// How long 2,000 footprint estimates take: the median of 5 runs each, on one core.
//
//     swift run -c release --package-path Benchmarks/Footprint FootprintTimings
import Footprint
import Quantities

func factor(_ input: InputName, for scope: String = "", year: Int? = nil, _ low: Double, _ high: Double) throws
    -> Factor
{
    let fixed = input == .powerUsageEffectiveness ? 1.0 : 0
    return try Factor(
        input, scope: scope, year: year, low: low, mid: fixed + ((low - fixed) * (high - fixed)).squareRoot(),
        high: high,
        unit: input.unit, source: "benchmark")
}

/// Twenty kinds of accelerator and ten operators whose PUE is known by year.
func factors() throws -> [Factor] {
    var factors = try [
        factor(.loadFactor, 0.6, 1), factor(.hostOverhead, 0.1, 0.6), factor(.powerUsageEffectiveness, 1.08, 1.6),
        factor(.hardwareLifetime, 26_280, 43_800), factor(.fleetUtilization, 0.3, 0.6),
        factor(.logicCarbon, for: "7 nm", 1.5, 3),
        factor(.dieYield, 0.5, 0.9), factor(.memoryCarbon, 0.06, 0.9), factor(.serverCarbon, 100, 400),
        factor(.waterUsageEffectiveness, 0.2, 1.8), factor(.offSiteWater, 1, 6), factor(.organizationPlace, 0.5, 1.5),
        factor(.worldPlace, 0.2, 1.8), factor(.yearChange, 0.93, 1.05),
    ]
    for chip in 0..<20 {
        factors.append(try factor(.modelFLOPUtilization, for: "chip\(chip)", 0.2 + 0.001 * Double(chip), 0.5))
    }
    for name in 0..<10 {
        for year in 2012...2024 {
            let high = 1.2 + 1e-4 * Double(100 * name + year - 2012)
            factors.append(try factor(.powerUsageEffectiveness, for: "operator\(name)", year: year, 1.07, high))
        }
    }
    return factors
}

func grid() -> Grid {
    var readings: [Grid.Reading] = []
    for place in (0..<40).map({ "Country \($0)" }) + [Grid.world] {
        for year in 2000...2022 {
            let grams = CarbonIntensity.gramsPerKilowattHour(100 + Double((place.count * 31 + year) % 400))
            readings.append(Grid.Reading(place: place, year: year, intensity: grams, source: "benchmark"))
        }
    }
    return Grid(readings: readings)
}

func run(_ index: Int, ownRange: Bool) -> Run {
    var run = Run(name: "run \(index)")
    run.accelerator = Accelerator(
        name: "Maker chip\(index % 20)", peak: [.tensor16: .teraflopPerSecond(100 + 10 * Double(index % 20))],
        thermalDesignPower: .watts(300), dieArea: .squareMillimetres(800), processNanometres: 7,
        memory: .gigabytes(80), source: "benchmark")
    let compute = Compute.flop(1e20 * Double(index + 1))
    let range = Spread(low: compute / (2 + 1e-3 * Double(index)), mid: compute, high: compute * 2)
    run.trainingCompute =
        ownRange ? range.map { Stated($0, source: "benchmark") } : Stated(compute, source: "benchmark")
    run.dataCentreOperator = "operator\(index % 12)"
    run.year = 2012 + index % 14
    run.place = index % 7 == 0 ? .unknown : .organizationCountries(["Country \(index % 40)"])
    return run
}

let table = FactorTable(try factors())
for (name, ownRange) in [("as models are", false), ("each with a range of its own, so that nothing is shared", true)] {
    let runs = (0..<2000).map { run($0, ownRange: ownRange) }
    for count in [Draws.Count.coarse, .standard] {
        var times: [Double] = []
        for _ in 0..<5 {
            let elapsed = ContinuousClock().measure {
                let estimator = FootprintEstimator(factors: table, grid: grid(), draws: Draws(count))
                precondition(estimator.estimates(of: runs).count == runs.count)
            }
            times.append(Double(elapsed.components.attoseconds) / 1e18 + Double(elapsed.components.seconds))
        }
        print("2,000 runs × \(count.rawValue) draws, \(name): \((times.sorted()[2] * 100).rounded() / 100) s")
    }
}
