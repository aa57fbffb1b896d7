import Records
import Testing

@testable import Analysis

@Suite("The scale of a benchmark's scores")
struct SaturationScaleTests {
    @Test("Headroom is the part of the way from chance to the ceiling that is left")
    func headroom() throws {
        let accuracy = try ScoreScale.percent(floor: 25)
        #expect(accuracy.headroom(25) == 1)
        #expect(accuracy.headroom(62.5) == 0.5)
        #expect(accuracy.headroom(100) == 0)
        // ImageNet top-1 at 2020-05-31, methods/trends.md section 4: 88.5 % of 100, floor 0.1 → 11.5 %.
        let imageNet = try #require(try ScoreScale.percent(floor: 0.1).headroom(88.5))
        #expect((imageNet * 1000).rounded() == 115)
    }

    @Test("Lower-is-better metrics run from a high floor to a low ceiling")
    func lower() throws {
        let error = try ScoreScale(direction: .lower, floor: 90, ceiling: 0, kind: .perfect)
        #expect(error.headroom(90) == 1)
        #expect(error.headroom(9) == 0.1)
        #expect(error.isImpossible(-1))
        #expect(error.isWorseThanFloor(95))
    }

    @Test("A model beyond a label-noise ceiling has no headroom, not a negative one, and is possible")
    func labelNoise() throws {
        let mmlu = try ScoreScale(direction: .higher, floor: 25, ceiling: 93.51, kind: .labelNoise, perfectScore: 100)
        #expect(mmlu.headroom(95) == 0)
        #expect(!mmlu.isImpossible(95))
        #expect(mmlu.isImpossible(100.5))
        #expect(mmlu.labelNoiseCeiling == 93.51)
    }

    @Test("An unbounded metric has no headroom")
    func unbounded() throws {
        let elo = try ScoreScale.unbounded()
        #expect(elo.headroom(3000) == nil)
        #expect(!elo.isImpossible(1e9))
        #expect(elo.isImpossible(.infinity))
        #expect(elo.isImpossible(.nan))
        let narrow = try ScoreScale(direction: .higher, floor: 0, ceiling: 1e-9, kind: .perfect)
        #expect(narrow.isImpossible(-1e308))
    }

    @Test("What is missing or contradictory is told, not guessed")
    func problems() {
        #expect(throws: ScoreScaleProblem.missingDirection) {
            try ScoreScale(direction: nil, floor: 0, ceiling: 100, kind: .perfect)
        }
        #expect(throws: ScoreScaleProblem.missingFloor) {
            try ScoreScale(direction: .higher, floor: nil, ceiling: 100, kind: .perfect)
        }
        #expect(throws: ScoreScaleProblem.missingCeiling) {
            try ScoreScale(direction: .higher, floor: 0, ceiling: nil, kind: .unreachable)
        }
        #expect(throws: ScoreScaleProblem.ceilingOfUnboundedMetric(100)) {
            try ScoreScale(direction: .higher, floor: nil, ceiling: 100, kind: .none)
        }
        #expect(throws: ScoreScaleProblem.ceilingNotBetterThanFloor(floor: 0, ceiling: 100, direction: .lower)) {
            try ScoreScale(direction: .lower, floor: 0, ceiling: 100, kind: .perfect)
        }
        #expect(throws: ScoreScaleProblem.labelNoiseBeyondPerfectScore(labelNoise: 101, perfect: 100)) {
            try ScoreScale(direction: .higher, floor: 0, ceiling: 101, kind: .labelNoise, perfectScore: 100)
        }
        #expect(
            ScoreScaleProblem.ceilingNotBetterThanFloor(floor: 0, ceiling: 100, direction: .lower).description
                == "The ceiling 100 is not lower than the floor 0, though lower is better. Swap them or change the "
                + "direction.")
    }
}
