import Quantities
import Testing

@testable import Footprint

@Suite("The estimation ladder")
struct LadderTests {
    let estimator: FootprintEstimator

    init() throws { estimator = try .ofMethod() }

    static func computeRun() -> Run {
        var run = Run(name: "from compute")
        run.trainingCompute = Stated(.flop(1e23))
        run.accelerator = Chips.a100
        return run
    }

    @Test("the first rung whose inputs are complete is taken")
    func rungs() throws {
        var run = Self.computeRun()
        #expect(try estimator.estimate(run).rung == .trainingCompute)
        run.acceleratorTime = Stated(.acceleratorHours(2e5))
        #expect(try estimator.estimate(run).rung == .acceleratorTime)
        run.energy = Stated(.megawattHours(100))
        #expect(try estimator.estimate(run).rung == .reportedEnergy)
    }

    @Test("accelerators and the time of the run make accelerator time")
    func acceleratorsAndTime() throws {
        var run = Run(name: "512 for 10 hours")
        run.accelerators = Stated(Ratio(512))
        run.trainingTime = Stated(.hours(10))
        run.meanPower = Stated(.watts(400))
        run.powerUsageEffectiveness = Stated(Ratio(1))
        let estimate = try estimator.estimate(run)
        #expect(estimate.rung == .acceleratorTime)
        #expect(estimate.energy == Spread(exactly: .kilowattHours(2048)))
    }

    @Test("a stated mean draw is used as accounted: no load factor and no host overhead on it")
    func statedPower() throws {
        var run = Run(name: "stated power")
        run.acceleratorTime = Stated(.acceleratorHours(1000))
        run.meanPower = Stated(.watts(400))
        run.accelerator = Chips.a100
        let estimate = try estimator.estimate(run)
        #expect(estimate.computerEnergy == Spread(exactly: .kilowattHours(400)))
        let names = estimate.inputs.map(\.input)
        #expect(!names.contains(.loadFactor) && !names.contains(.hostOverhead) && !names.contains(.thermalDesignPower))
    }

    @Test("without one, TDP × load factor × (1 + host overhead)")
    func tdp() throws {
        var run = Run(name: "TDP")
        run.acceleratorTime = Stated(.acceleratorHours(1000))
        run.accelerator = Chips.a100
        let energy = try #require(try estimator.estimate(run).computerEnergy)
        // Medians: √(0.6 × 1.0) and √(0.1 × 0.6); the product's median is near the medians' product.
        #expect(abs(energy.mid.kilowattHours / (400 * 0.774597 * 1.244949) - 1) < 0.02)
        #expect(energy.low < energy.mid && energy.mid < energy.high)
    }

    @Test("time from compute is compute over peak performance at the format × MFU")
    func compute() throws {
        var run = Self.computeRun()
        run.modelFLOPUtilization = Stated(Ratio(0.5))
        // 1e23 / (312e12 × 0.5 × 3600) = 178,062.678 h.
        #expect(
            abs(try #require(try estimator.estimate(run).acceleratorTime).mid.acceleratorHours - 178_062.678) < 0.001)
        run.formats = NumberFormat.formats(ofBits: 32)
        // 1e23 / (19.49e12 × 0.5 × 3600) = 2,850,464.626 h.
        #expect(
            abs(try #require(try estimator.estimate(run).acceleratorTime).mid.acceleratorHours - 2_850_464.626) < 0.001)
    }

    @Test("PUE enters once: 1.5 gives 1.5 times the energy and no more water on site")
    func effectivenessOnce() throws {
        for rung in 1...3 {
            var run = Self.computeRun()
            if rung <= 2 { run.acceleratorTime = Stated(.acceleratorHours(2e5)) }
            if rung == 1 {
                run.energy = Stated(.megawattHours(100))
                run.energyIncludesPUE = .no
            }
            run.powerUsageEffectiveness = Stated(Ratio(1))
            let ideal = try estimator.estimate(run)
            run.powerUsageEffectiveness = Stated(Ratio(1.5))
            let real = try estimator.estimate(run)
            for (ideal, real) in [(ideal.energy?.low, real.energy?.low), (ideal.energy?.high, real.energy?.high)] {
                #expect(abs(try #require(real) / (try #require(ideal)) - 1.5) < 1e-12)
            }
            #expect(real.onSiteWater == ideal.onSiteWater)
            #expect(real.computerEnergy == ideal.computerEnergy)
            #expect(try #require(real.offSiteWater).mid > (try #require(ideal.offSiteWater)).mid)
        }
    }

    @Test("reported energy stays as stated, whatever its boundary")
    func boundaries() throws {
        var run = Run(name: "reported")
        run.energy = Stated(.megawattHours(433))
        run.energyIncludesPUE = .yes
        let included = try estimator.estimate(run)
        #expect(included.boundary == .dataCentre && included.energy == Spread(exactly: .megawattHours(433)))
        #expect(try #require(included.computerEnergy).high < .megawattHours(433))

        run.energyIncludesPUE = .no
        let excluded = try estimator.estimate(run)
        #expect(excluded.boundary == .computers && excluded.energy == Spread(exactly: .megawattHours(433)))
        #expect(excluded.computerEnergy == excluded.energy)

        run.energyIncludesPUE = .unknown
        run.powerUsageEffectiveness = Stated(Ratio(1.2))
        let unclear = try estimator.estimate(run)
        #expect(unclear.boundary == .unclear && unclear.energy == Spread(exactly: .megawattHours(433)))
        #expect(unclear.onSiteWater == nil && unclear.water == nil && unclear.offSiteWater != nil)
        #expect(unclear.notEstimated.contains(NotEstimated(part: .onSiteWater, reason: .unclearBoundary)))
    }

    @Test("more hours never make less energy, nor less of anything else", arguments: [1.0, 10, 1e3, 123_456.7, 1e7])
    func monotone(hours: Double) throws {
        var run = Self.computeRun()
        run.acceleratorTime = Stated(.acceleratorHours(hours))
        let fewer = try estimator.estimate(run)
        run.acceleratorTime = Stated(.acceleratorHours(hours * 1.01))
        let more = try estimator.estimate(run)
        #expect(try #require(fewer.energy).low < (try #require(more.energy)).low)
        #expect(try #require(fewer.energy).high < (try #require(more.energy)).high)
        #expect(try #require(fewer.embodiedCarbon).mid < (try #require(more.embodiedCarbon)).mid)
        #expect(try #require(fewer.water).mid < (try #require(more.water)).mid)
    }

    @Test("unknown is never zero: a run of which nothing is known has no part and a reason for each")
    func nothingKnown() throws {
        let estimate = try estimator.estimate(Run(name: "nothing"))
        #expect(estimate.rung == .none)
        #expect(estimate.energy == nil && estimate.operationalCarbon == nil && estimate.embodiedCarbon == nil)
        #expect(estimate.water == nil && estimate.inputs.isEmpty)
        #expect(Set(estimate.notEstimated.map(\.part)) == Set(FootprintPart.allCases))
        #expect(estimate.notEstimated.allSatisfy { !$0.reason.description.isEmpty })
    }

    @Test("compute without hardware, or hardware without a peak at the format, is no estimate, and says which")
    func missingHardware() throws {
        var run = Run(name: "no hardware")
        run.trainingCompute = Stated(.flop(1e23))
        #expect(
            try estimator.estimate(run).notEstimated.contains(NotEstimated(part: .energy, reason: .unknownAccelerator)))
        run.accelerator = Chips.tpuV3
        run.formats = [.fp8]
        let reason = NotEstimated.Reason.noPeakPerformance(
            accelerator: "Google TPU v3", wanted: [.fp8], known: [.tensor16])
        let estimate = try estimator.estimate(run)
        #expect(estimate.energy == nil && estimate.notEstimated.contains(NotEstimated(part: .energy, reason: reason)))
    }

    @Test("ranges are ordered, on every rung and for every part")
    func ordered() throws {
        var runs = [Self.computeRun()]
        for place in [Place.unknown, .organizationCountries(["France", "Poland"]), .region("somewhere-1")] {
            var run = Self.computeRun()
            run.place = place
            run.trainingCompute = Stated(
                try #require(Spread(low: .flop(1e22), mid: .flop(9e22), high: .flop(1e23))), source: "test")
            runs.append(run)
        }
        for estimate in try runs.map(estimator.estimate) {
            for (low, mid, high) in estimate.inputs.map({ ($0.low, $0.mid, $0.high) }) {
                #expect(low <= mid && mid <= high)
            }
            let energy = try #require(estimate.energy)
            #expect(.zero < energy.low && energy.low < energy.mid && energy.mid < energy.high)
            for mass in [estimate.operationalCarbon, estimate.embodiedCarbon] {
                let mass = try #require(mass)
                #expect(.zero < mass.low && mass.low < mass.mid && mass.mid < mass.high)
            }
        }
    }

    @Test("a wider input makes a wider result")
    func statedRange() throws {
        let exact = try #require(try estimator.estimate(Self.computeRun()).energy)
        var run = Self.computeRun()
        run.trainingCompute = Stated(
            try #require(Spread(low: .flop(0.25e23), mid: .flop(1e23), high: .flop(4e23))), source: "test")
        let wide = try #require(try estimator.estimate(run).energy)
        #expect(wide.width > 2 * exact.width)
        #expect(abs(wide.mid / exact.mid - 1) < 0.05)
    }

    @Test("many runs at once give what each gives alone")
    func batch() throws {
        var impossible = Self.computeRun()
        impossible.powerUsageEffectiveness = Stated(Ratio(0.9))
        let runs = [Self.computeRun(), impossible] + PublishedRun.all.map(\.reported)
        let together = estimator.estimates(of: runs)
        for (run, result) in zip(runs, together) {
            #expect(result == Result { () throws(FootprintError) in try estimator.estimate(run) })
        }
    }

    @Test("every estimate names the version of the method")
    func method() throws {
        #expect(try estimator.estimate(Self.computeRun()).method == MethodVersion.current)
    }
}
