@testable import Plots

/// What a drawing shows.
struct SVGReading {
    let elements: [XMLElement]

    init(_ plot: Plot, width: Double = 720) throws {
        elements = try XMLReader.elements(SVGWriter(.inline(id: "f"), width: width).bytes(plot))
    }

    init(_ bytes: [UInt8]) throws { elements = try XMLReader.elements(bytes) }

    /// Shapes directly in groups of a class: `points`, `bars`, `cells`, `rules`, `lines`, `areas`.
    func marks(_ kind: String) -> [XMLElement] {
        elements.filter { element in
            guard let parent = element.parents.last else { return false }
            return elements[parent].attributes["class"] == kind && element.name != "title"
        }
    }

    var words: [String] { elements.filter { $0.name == "text" }.map(\.text) }

    var titles: [String] { elements.filter { $0.name == "title" }.map(\.text) }
}
