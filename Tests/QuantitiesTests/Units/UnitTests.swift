import Testing

@testable import Quantities

@Suite("Units as types")
struct UnitTests {
    @Test("a unit reads back what it was given, and converts by name")
    func conversions() {
        #expect(Energy.megawattHours(1287).kilowattHours == 1_287_000)
        #expect(Energy.joules(3.6e6) == .kilowattHours(1))
        #expect(Energy.terawattHours(460).gigawattHours == 460_000)
        #expect(CarbonMass.tonnes(552).kilograms == 552_000)
        #expect(TimeSpan.days(14.8).hours == 14.8 * 24)
        #expect(TimeSpan.years(4).hours == 35_040)
        #expect(ChipArea.squareMillimetres(826).squareCentimetres == 8.26)
        #expect(WaterVolume.cubicMetres(2).litres == 2000)
        // International yard and pound agreement, 1959: 1 lb = 0.45359237 kg.
        #expect(CarbonMass.pounds(192).kilograms == 192 * 0.453_592_37)
        #expect(CarbonIntensity.poundsPerKilowattHour(0.954).gramsPerKilowattHour == 0.954 * 453.592_37)
    }

    @Test("power times time is energy, energy over power is time")
    func energyFromPower() {
        #expect(Power.watts(250) * TimeSpan.hours(8) == .kilowattHours(2))
        #expect(Power.watts(400) * AcceleratorTime.accelerators(512, for: .hours(10)) == .kilowattHours(2048))
        #expect(Energy.kilowattHours(2048) / Power.watts(400) == .acceleratorHours(5120))
    }

    @Test("carbon and water follow from energy, energy never from them")
    func carbonAndWater() {
        #expect(Energy.megawattHours(1) * CarbonIntensity.gramsPerKilowattHour(429) == .kilograms(429))
        #expect(Energy.kilowattHours(10) * WaterIntensity.litresPerKilowattHour(1.8) == .litres(18))
        #expect(ChipArea.squareCentimetres(8) * CarbonPerArea.kilogramsPerSquareCentimetre(2) == .kilograms(16))
        #expect(MemorySize.bytes(80e9) * CarbonPerMemory.kilogramsPerGigabyte(0.5) == .kilograms(40))
    }

    @Test("training compute over a rate is accelerator time")
    func compute() {
        // 3.6e15 FLOP at 1e12 FLOP/s is 3,600 s.
        #expect(Compute.flop(3.6e15) / ComputeRate.teraflopPerSecond(1) == .acceleratorHours(1))
        #expect(ComputeRate.teraflopPerSecond(312) / Power.watts(400) == .flopPerSecondPerWatt(0.78e12))
    }

    @Test("sums and order within one kind")
    func arithmetic() {
        #expect(Energy.kilowattHours(1) + .megawattHours(1) == .kilowattHours(1001))
        #expect(Energy.kilowattHours(3) - .kilowattHours(1) == .kilowattHours(2))
        #expect(Energy.kilowattHours(999) < .megawattHours(1))
        #expect(Energy.megawattHours(3) / Energy.kilowattHours(1500) == 2)
        #expect(Energy.kilowattHours(100) * Ratio(1.5) == .kilowattHours(150))
        #expect(2 * Power.watts(3) == .watts(6))
    }

    @Test(
        "written in the largest unit of which there is at least one",
        arguments: [
            (Energy.megawattHours(1287).text(digits: 4), "1.287 GWh"), (Energy.kilowattHours(201).text(), "201 kWh"),
            (Energy.wattHours(0.3).text(), "0.300 Wh"), (Energy.zero.text(), "0 kWh"),
            (CarbonMass.tonnes(552).text(), "552 tCO2e"), (CarbonMass.tonnes(-552).text(), "−552 tCO2e"),
            (CarbonIntensity.gramsPerKilowattHour(57).text(digits: 2), "57 gCO2e/kWh"),
            (WaterVolume.litres(12_500).text(), "12.5 m³"), (Compute.flop(3.14e23).text(), "3.14 × 10²³ FLOP"),
            (Ratio(1.1).text(digits: 2), "1.1"),
        ])
    func text(text: String, expected: String) {
        #expect(text == expected)
    }
}
