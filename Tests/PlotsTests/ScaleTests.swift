import RealModule
import Testing

@testable import Plots

@Suite("Scales and ticks")
struct ScaleTests {
    private func trained(_ scale: Scale, _ values: [Double]) -> TrainedScale {
        var training = ScaleTraining(scale)
        training.include(values)
        return training.trained(categories: [])
    }

    private func labels(_ scale: Scale, _ values: [Double], atMost count: Int = 7) -> [String] {
        trained(scale, values).ticks(atMost: count).map(\.label)
    }

    @Test("ticks that people would choose")
    func chosen() {
        #expect(labels(.linear(), [0, 97]) == ["0", "20", "40", "60", "80", "100"])
        #expect(
            labels(.linear(style: .percent), [0, 1], atMost: 6) == ["0 %", "20 %", "40 %", "60 %", "80 %", "100 %"])
        #expect(labels(.linear(), [0, 1_150_000]) == ["0", "200 k", "400 k", "600 k", "800 k", "1 M", "1.2 M"])
        #expect(labels(.linear(style: .dollars), [-5, 5], atMost: 5) == ["−$5", "$0", "$5"])
        #expect(
            labels(.log10("FLOP"), [1e12, 3e25], atMost: 8) == ["10¹²", "10¹⁴", "10¹⁶", "10¹⁸", "10²⁰", "10²²", "10²⁴"])
        #expect(labels(.log10("FLOP"), [1e12, 3e25], atMost: 5) == ["10¹²", "10¹⁵", "10¹⁸", "10²¹", "10²⁴"])
        #expect(labels(.log10(), [1e6, 1e12], atMost: 4) == ["1 M", "100 M", "10 B", "1 T"])
        #expect(labels(.log10(), [4, 300]) == ["5", "10", "20", "50", "100", "200"])
        #expect(labels(.time(), [1998.2, 2025.4], atMost: 6) == ["2000", "2005", "2010", "2015", "2020", "2025"])
        #expect(labels(.time(), [2024.1, 2024.62], atMost: 4) == ["Mar 2024", "May 2024", "Jul 2024"])
        #expect(
            labels(.linear(), [1_000_000, 1_000_003], atMost: 5) == [
                "1,000,000", "1,000,001", "1,000,002", "1,000,003",
            ])
        #expect(
            labels(.linear(), [0, 4e21], atMost: 6) == ["0", "10²¹", "2 × 10²¹", "3 × 10²¹", "4 × 10²¹", "5 × 10²¹"])
    }

    /// Ranges of all sizes and places, made by a fixed sequence.
    private static let ranges: [(low: Double, high: Double)] = {
        var made = MadeNumbers(seed: 77)
        let drawn = (0..<400).map { _ -> (low: Double, high: Double) in
            let size = Double.exp10(made.uniform() * 600 - 300)
            let low = (made.uniform() - 0.5) * size * (made.uniform() < 0.3 ? 1000 : 2)
            return (low, low + size * made.uniform())
        }
        return drawn + [
            (0, 0), (1, 1), (-5, -5), (1e-300, 1e300), (-1.7e308, 1.7e308),
            (.leastNonzeroMagnitude, .leastNormalMagnitude), (0, .leastNonzeroMagnitude), (0, 1),
            (1e15, 1e15 + 1), (-1e-9, 1e-9), (123_456_789, 123_456_790),
        ]
    }()

    @Test("ticks of linear scales ascend, lie inside, are at most ten, are round and are all named differently")
    func linearProperties() {
        for range in Self.ranges {
            let scale = trained(.linear(), [range.low, range.high])
            for count in [2, 3, 5, 10, 40] {
                let ticks = scale.ticks(atMost: count)
                check(ticks, scale, atMost: min(count, 10))
                #expect(count < 3 || !ticks.isEmpty, "\(range)")
                for (first, second) in zip(ticks, ticks.dropFirst()) {
                    let step = (second.value / 4 - first.value / 4) * 4
                    let mantissa = step / Double.exp10(Double.log10(step).rounded(.down))
                    let isRound = [1, 2, 5, 10].contains { abs(mantissa / $0 - 1) < 1e-3 }
                    // Between neighbouring doubles the difference itself is not exact.
                    #expect(isRound || step < abs(second.value) * 1e-12 || step < 1e-300, "\(step) in \(range)")
                }
            }
        }
    }

    @Test("ticks of log scales ascend, lie inside, are at most ten and are all named differently")
    func logProperties() {
        for range in Self.ranges {
            let scale = trained(.log10(), [abs(range.low), abs(range.high)])
            for count in [2, 4, 10] {
                check(scale.ticks(atMost: count), scale, atMost: count)
            }
        }
    }

    @Test("ticks of time scales ascend, lie inside and are at most ten")
    func timeProperties() {
        var made = MadeNumbers(seed: 5)
        for _ in 0..<300 {
            let low = 1900 + made.uniform() * 120
            let high = low + .exp10(made.uniform() * 5 - 3)
            let scale = trained(.time(), [low, high])
            for count in [2, 5, 10] { check(scale.ticks(atMost: count), scale, atMost: count) }
        }
    }

    private func check(_ ticks: [Tick], _ scale: TrainedScale, atMost count: Int) {
        #expect(ticks.count <= count)
        #expect(zip(ticks, ticks.dropFirst()).allSatisfy { $0.value < $1.value })
        #expect(ticks.allSatisfy { scale.contains($0.value) && $0.value.isFinite })
        #expect(Set(ticks.map(\.label)).count == ticks.count, "\(ticks.map(\.label))")
    }

    @Test("positions rise with values and stay within the frame, whatever the values")
    func positions() {
        for range in Self.ranges {
            for kind in [Scale.Kind.linear, .log10] {
                let ends = kind == .log10 ? [abs(range.low), abs(range.high)].sorted() : [range.low, range.high]
                let scale = trained(Scale(kind), ends)
                let values = [ends[0], ends[0] / 2 + ends[1] / 2, ends[1]].filter { kind == .linear || $0 > 0 }
                let places = values.map(scale.position)
                #expect(places.allSatisfy { $0 >= -1e-9 && $0 <= 1 + 1e-9 }, "\(kind) \(range)")
                #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 })
            }
        }
    }

    @Test("bars begin at zero; a range far from zero does not")
    func zero() {
        #expect(trained(.linear(includesZero: true), [40, 90]).low == 0)
        #expect(trained(.linear(), [0, 90]).low == 0)
        #expect(trained(.linear(), [40, 90]).low > 0)
        #expect(trained(.linear(style: .percent), [0.2, 1]).high == 1)
    }

    @Test("one value gets room around it and a word of why")
    func oneValue() {
        let scale = trained(.log10("Training compute (FLOP)"), [1e21])
        #expect(scale.note == "Training compute (FLOP): all values are 10²¹.")
        #expect(scale.position(1e21) == 0.5)
        #expect(trained(.time(), [2015]).note == "All dates are 2015.")
        #expect(trained(.linear(), [1, 2]).note == nil)
    }
}
