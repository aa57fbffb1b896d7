import Testing

@testable import Plots

@Suite("Words in a figure")
struct LabelPlacementTests {
    @Test("labels keep clear of each other and stay in the frame", arguments: 1...20)
    func noOverlap(seed: Int) {
        var made = MadeNumbers(seed: UInt64(seed))
        let frame = Frame(left: 40, top: 20, width: 300, height: 200)
        let points = (0..<150).map { _ in (x: 40 + made.uniform() * 300, y: 20 + made.uniform() * 200) }
        var placer = LabelPlacer(frame: frame, marks: points)
        let boxes = points.compactMap { point in
            placer.place(
                LabelPlacer.around(x: point.x, y: point.y, width: 30 + made.uniform() * 60, height: 15, reach: [20]))
        }
        #expect(boxes.count > 10)
        #expect(boxes.allSatisfy(frame.contains))
        for first in boxes.indices {
            for second in boxes.indices where second > first { #expect(!boxes[first].overlaps(boxes[second])) }
        }
    }

    @Test("a label avoids marks where it can")
    func avoidsMarks() throws {
        let frame = Frame(left: 0, top: 0, width: 200, height: 100)
        let crowd = (0..<60).map { (x: 105 + Double($0), y: 50.0) }
        var placer = LabelPlacer(frame: frame, marks: crowd)
        let found = placer.place(LabelPlacer.around(x: 100, y: 50, width: 40, height: 14))
        let box = try #require(found)
        #expect(box.right <= 105 || box.bottom <= 50 || box.top >= 50)
    }

    @Test("words of a whole figure keep clear of each other and stay inside it", arguments: [720.0, 340, 200])
    func wholeFigures(width: Double) throws {
        for (id, plot) in try GalleryPlots.forms() + OddPlots.all() {
            let resolved = ResolvedPlot(plot)
            let layout = FigureLayout(resolved, width: width, isStandalone: false)
            for panel in layout.panels {
                let marks = resolved.panels[panel.index]
                let place = PanelPlace(x: resolved.x, y: resolved.y, frame: panel.frame)
                let annotations = PanelAnnotations(resolved: resolved, place: place, panelName: marks.name)
                var words = PanelWords(
                    place: place, layers: marks.layers, annotations: annotations, layout: layout)
                words.placeAll(endLabels: layout.endLabels)
                let boxes = words.placed.map { $0.box.inset(by: 0.01) }
                let inside = Frame(left: 0, top: 0, width: layout.width, height: layout.height)
                for (index, box) in boxes.enumerated() {
                    #expect(inside.contains(box), "\(id) at \(width): \(words.placed[index].lines)")
                    for other in boxes[(index + 1)...] { #expect(!box.overlaps(other), "\(id) at \(width)") }
                }
            }
        }
    }

    @Test("intervals on a line move apart as little as possible")
    func spreading() {
        let apart = Spreading.centres([10, 50], lengths: [10, 10], range: 0...100)
        #expect(apart == [10, 50])
        let close = Spreading.centres([50, 50, 90], lengths: [10, 10, 10], range: 0...100)
        #expect(close == [45, 55, 90])
        let edge = Spreading.centres([99, 98], lengths: [10, 10], range: 0...100)
        #expect(edge == [95, 85])
        let crowded = Spreading.centres([5, 5, 5, 5], lengths: [10, 10, 10, 10], range: 0...20)
        #expect(crowded == [2.5, 7.5, 12.5, 17.5])
    }

    @Test("intervals keep their order, their distance and the range", arguments: 1...30)
    func spreadingProperties(seed: Int) {
        var made = MadeNumbers(seed: UInt64(seed))
        let desired = (0..<12).map { _ in made.uniform() * 200 }
        let lengths = (0..<12).map { _ in 8 + made.uniform() * 8 }
        let centres = Spreading.centres(desired, lengths: lengths, range: 0...200)
        let order = desired.indices.sorted { desired[$0] < desired[$1] }
        for (first, second) in zip(order, order.dropFirst()) {
            #expect(centres[second] - centres[first] >= (lengths[first] + lengths[second]) / 2 - 1e-9)
        }
        #expect(
            centres.indices.allSatisfy {
                centres[$0] - lengths[$0] / 2 >= -1e-9 && centres[$0] + lengths[$0] / 2 <= 200 + 1e-9
            })
    }

    @Test("text is wrapped and shortened by its estimated width")
    func wrapping() {
        let lines = TextWrap.lines("one two three four five", width: 60, size: 12, limit: 2)
        #expect(lines == ["one two", "three fo…"])
        #expect(TextWrap.lines("", width: 60, size: 12).isEmpty)
        let balanced = TextWrap.balanced(
            "doubles every 5.7 months from 2010 on", width: 230, size: 12, isBold: false, limit: 3)
        #expect(balanced == ["doubles every 5.7", "months from 2010 on"])
        for text in HostileText.samples.map({ SafeText.line($0) }) {
            for width in [20.0, 100, 500] {
                let lines = TextWrap.lines(text, width: width, size: 12, limit: 3)
                #expect(lines.count <= 3)
                let widest = text.map { TextWidth.of(String($0), size: 12) }.max() ?? 0
                let room = max(width, widest + TextWidth.of("…", size: 12))
                #expect(lines.allSatisfy { TextWidth.of($0, size: 12) <= room }, "\(lines)")
            }
        }
    }

    @Test(
        "estimated widths are those of DejaVu Sans",
        arguments: [
            // fontTools 4: sums of hmtx advances of DejaVuSans.ttf 2.37 at 12 px.
            ("Training compute (FLOP)", 149.6), ("10²¹", 24.9), ("–", 6.0), ("2015", 30.5),
        ])
    func widths(text: String, width: Double) {
        #expect(abs(TextWidth.of(text, size: 12) - width) < width * 0.04)
    }
}
