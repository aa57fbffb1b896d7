import Testing

@testable import Quantities

@Suite("Numbers for readers")
struct NumberTextTests {
    @Test(
        "significant digits by rule, never false ones",
        arguments: [
            (5.0000000000001e26, "5.00 × 10²⁶"), (0.1 + 0.2, "0.300"), (20.5, "20.5"), (5.7, "5.70"), (1234.6, "1,230"),
            (999_999, "10⁶"), (0.00123, "0.00123"), (0.000123, "1.23 × 10⁻⁴"), (-3.14159, "−3.14"), (0, "0"),
            (1e-300, "10⁻³⁰⁰"), (9.999, "10.0"),
        ])
    func significant(value: Double, text: String) {
        #expect(NumberText.significant(value) == text)
    }

    @Test("scientific", arguments: [(1.2e21, "1.2 × 10²¹"), (1e21, "10²¹"), (9.96e5, "10⁶"), (-2e-7, "−2.0 × 10⁻⁷")])
    func scientific(value: Double, text: String) {
        #expect(NumberText.scientific(value) == text)
    }

    @Test(
        "compact",
        arguments: [
            (1_200_000, "1.2 M"), (340_000, "340 k"), (1500, "1,500"), (175e9, "175 B"), (1e12, "1 T"), (0.25, "0.25"),
            (0, "0"), (3e18, "3.0 × 10¹⁸"), (999_999, "1 M"),
        ])
    func compact(value: Double, text: String) {
        #expect(NumberText.compact(value) == text)
    }

    @Test(
        "fixed decimals round half away from zero in decimal",
        arguments: [
            (2.675, 2, "2.68"), (1234567.0, 0, "1,234,567"), (-0.04, 1, "0.0"), (0.05, 1, "0.1"), (0.5, 0, "1"),
        ])
    func fixed(value: Double, decimals: Int, text: String) {
        #expect(NumberText.fixed(value, decimals: decimals) == text)
    }

    @Test("percentages take fractions")
    func percent() {
        #expect(NumberText.percent(0.2) == "20 %")
        #expect(NumberText.percent(0.1149, decimals: 1) == "11.5 %")
        #expect(NumberText.percent(.nan) == "–")
    }
}

@Suite("Numbers for machines")
struct MachineNumberTests {
    @Test(
        "text reads back to the same number",
        arguments: [3.14e23, 12, -0.5, 5.0000000000001e26, 1e-300, 9_007_199_254_740_992, 0.1])
    func roundTrip(value: Double) {
        #expect(MachineNumber.parse(MachineNumber.text(value)) == value)
    }

    @Test(
        "what a machine would not write is not a number",
        arguments: ["", "nan", "NaN", "inf", "0x1p3", "1e400", "1,000", "1 000", "12a", "--1", "e5", ".", "１２"])
    func refused(text: String) {
        #expect(MachineNumber.parse(text) == nil)
    }
}
