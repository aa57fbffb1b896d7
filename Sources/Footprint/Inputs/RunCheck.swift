import Quantities

extension Run {
    /// - Throws: `outOfRange` for the first stated number that cannot be what it is stated to be.
    func check() throws(FootprintError) {
        try check(.energy, energy)
        try check(.acceleratorTime, acceleratorTime)
        try check(.accelerators, accelerators)
        try check(.trainingTime, trainingTime)
        try check(.meanPower, meanPower)
        try check(.trainingCompute, trainingCompute)
        try check(.modelFLOPUtilization, modelFLOPUtilization)
        try check(.powerUsageEffectiveness, powerUsageEffectiveness)
        try check(.carbonIntensity, carbonIntensity)
        try check(.marketCarbonIntensity, marketCarbonIntensity)
        try check(.hardwareLifetime, hardwareLifetime)
        try check(.fleetUtilization, fleetUtilization)
        try check(.acceleratorCarbon, acceleratorCarbon)
        try check(.serverCarbon, serverCarbon)
        if let year { try InputName.year.check(Double(year)) }
        try accelerator?.check()
    }

    private func check<Unit>(_ input: InputName, _ stated: Stated<Unit>?) throws(FootprintError) {
        guard let range = stated?.range else { return }
        try input.check(range.low.value)
        try input.check(range.mid.value)
        try input.check(range.high.value)
        // What varies is spread on a log scale, on which there is no zero.
        guard range.isExact || range.low.value > input.fixedPart else {
            throw .outOfRange(input, value: range.low.value)
        }
    }
}

extension Accelerator {
    func check() throws(FootprintError) {
        for format in NumberFormat.allCases {
            if let rate = peak[format] { try InputName.peakPerformance.check(rate.value) }
        }
        if let thermalDesignPower { try InputName.thermalDesignPower.check(thermalDesignPower.value) }
        if let dieArea { try InputName.dieArea.check(dieArea.value) }
        if let processNanometres { try InputName.processNode.check(processNanometres) }
        if let memory { try InputName.memorySize.check(memory.value) }
    }
}
