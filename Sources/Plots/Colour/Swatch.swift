/// A colour of the theme in its two schemes, under the name of its CSS variable.
public struct ThemeColour: Sendable, Hashable {
    /// Without the dashes: `c1`.
    public let variable: String
    public let light: HexColour
    public let dark: HexColour

    public init(_ variable: String, light: HexColour, dark: HexColour) {
        self.variable = variable
        self.light = light
        self.dark = dark
    }
}

/// How a category looks: a colour and cues that do without colour.
public struct Swatch: Sendable, Hashable {
    public enum Shape: Sendable, Hashable, CaseIterable {
        case circle, triangle, square, diamond, triangleDown, cross, plus, hexagon
    }

    /// Drawn over bars and areas.
    public enum Pattern: Sendable, Hashable, CaseIterable {
        case solid, diagonal, dots, backDiagonal, horizontal, vertical, grid, sparseDots
    }

    /// Of marks; contrast at least 3.
    public let mark: ThemeColour
    /// Of words that name the marks; contrast at least 4.5.
    public let text: ThemeColour
    public let shape: Shape
    public let pattern: Pattern

    public init(mark: ThemeColour, text: ThemeColour, shape: Shape = .circle, pattern: Pattern = .solid) {
        self.mark = mark
        self.text = text
        self.shape = shape
        self.pattern = pattern
    }

    /// The same colours with other cues.
    public func with(shape: Shape? = nil, pattern: Pattern? = nil) -> Swatch {
        Swatch(mark: mark, text: text, shape: shape ?? self.shape, pattern: pattern ?? self.pattern)
    }
}
