import Testing

@testable import Plots

@Suite("What cannot be plotted is refused with advice")
struct PlotErrorTests {
    private let data: PlotData

    init() throws {
        data = try PlotData([
            "year": .values([2020, 2021]), "compute": .values([1, 2]), "sector": .names(["industry", "academia"]),
        ])
    }

    private func error(
        _ layers: [Layer], x: Scale = .time(), y: Scale = .linear(), facet: Facet? = nil
    ) -> PlotError? {
        do throws(PlotError) {
            _ = try Plot(title: "t", description: "d", data: data, layers: layers, xScale: x, yScale: y, facet: facet)
            return nil
        } catch { return error }
    }

    @Test("columns of different lengths")
    func lengths() {
        #expect(throws: PlotError.lengths(first: "a", firstCount: 2, second: "b", secondCount: 1)) {
            try PlotData(["a": .values([1, 2]), "b": .values([1])])
        }
        #expect(throws: PlotError.lengths(first: "x", firstCount: 2, second: "high", secondCount: 1)) {
            try FittedLine(x: [1, 2], y: [1, 2], low: [0, 1], high: [2], words: "doubles")
        }
        #expect(throws: PlotError.lengths(first: "x", firstCount: 2, second: "y", secondCount: 0)) {
            try FittedLine(x: [1, 2], y: [], words: "doubles")
        }
    }

    @Test("two columns of one name")
    func duplicates() {
        #expect(throws: PlotError.duplicateColumn("a")) { try PlotData(["a": .values([1]), "a": .values([2])]) }
    }

    @Test("a field that the data lack: the message names the nearest one")
    func unknownField() {
        let found = error([.scatter(x: "yaer", y: "compute")])
        #expect(
            found == .unknownField("yaer", channel: .x, nearest: ["year"], known: ["year", "compute", "sector"]))
        #expect(found?.description.contains("Did you mean \"year\"?") == true)
        #expect(
            error([.scatter(x: "year", y: "compute")], facet: Facet("sectors"))
                == .unknownField("sectors", channel: .facet, nearest: ["sector"], known: ["year", "compute", "sector"]))
    }

    @Test("text on a scale of numbers, numbers as categories")
    func kinds() {
        #expect(error([.scatter(x: "year", y: "sector")]) == .notNumbers(field: "sector", channel: .y, scale: "linear"))
        #expect(
            error([.scatter(x: "year", y: "compute", colour: "compute")])
                == .notText(field: "compute", channel: .colour))
    }

    @Test("a mark without what it needs")
    func channels() {
        #expect(error([Layer(.line(), Encoding(x: "year"))]) == .missingChannel(.y, mark: "line"))
        #expect(error([Layer(.rule(), Encoding(x: "year", y: "compute"))]) == .missingChannel(.y2, mark: "rule"))
        #expect(error([Layer(.text(), Encoding(x: "year", y: "compute"))]) == .missingChannel(.label, mark: "text"))
        #expect(error([.bars(x: "year", y: "compute")]) == .barNeedsBand)
    }

    @Test("domains that do not suit their scale", arguments: [(0.0, 10.0), (-1, 1), (5, 5)])
    func domains(low: Double, high: Double) {
        let scale = Scale.log10("FLOP", domain: low...high)
        #expect(error([.scatter(x: "year", y: "compute")], y: scale) == .domain(low: low, high: high, scale: "log10"))
    }

    @Test("colours that are none", arguments: ["", "#12345", "red", "#12345g", "#1234567", "１２３４５６７"])
    func colours(text: String) {
        #expect(throws: PlotError.colour(text)) { try HexColour(text) }
    }

    @Test("what is well-formed is accepted")
    func accepted() {
        #expect(error([.scatter(x: "year", y: "compute", colour: "sector")]) == nil)
        #expect(error([.bars(x: "sector", y: "compute")], x: .band()) == nil)
    }
}
