/// The colours of every figure and of the page around it: CSS variables in a light and a dark scheme. The eight swatches stay
/// apart under protanopia, deuteranopia and tritanopia (Machado et al. 2009, simulated) and by lightness; the tests check it.
public enum PlotTheme {
    public static let page = colour("page", 0xf7f6f2, 0x15181c)
    /// Behind a figure.
    public static let surface = colour("surface", 0xffffff, 0x1d2126)
    public static let ink = colour("ink", 0x1f2328, 0xe8e6e1)
    public static let inkSoft = colour("ink-soft", 0x595f66, 0xadb1b6)
    /// Lines that help the eye and carry no meaning.
    public static let grid = colour("grid", 0xe4e3de, 0x343a41)
    public static let axis = colour("axis", 0x80868d, 0x7d848c)
    public static let shade = colour("shade", 0xf0eee8, 0x262b31)

    /// In the order in which categories without a role take them.
    public static let swatches: [Swatch] = [
        swatch(1, 0x3b64cf, 0x64b8fb, text: 0x3b64cf, 0x64b8fb, .circle, .solid),
        swatch(2, 0xcb6d3a, 0xf68624, text: 0xa84f1c, 0xf68624, .triangle, .diagonal),
        swatch(3, 0x0b5a3c, 0x8fecd7, text: 0x0b5a3c, 0x8fecd7, .square, .dots),
        swatch(4, 0x6a1b8f, 0xa070d6, text: 0x6a1b8f, 0xb48ae0, .diamond, .backDiagonal),
        swatch(5, 0x6f6a08, 0xe2dc5c, text: 0x6f6a08, 0xe2dc5c, .triangleDown, .horizontal),
        swatch(6, 0x3490bd, 0x1da2b9, text: 0x1f6f97, 0x35b4ca, .cross, .vertical),
        swatch(7, 0xa0506b, 0xe0506e, text: 0x984862, 0xf0768f, .plus, .grid),
        swatch(8, 0x85837f, 0xbcb7ae, text: 0x66645f, 0xbcb7ae, .hexagon, .sparseDots),
    ]

    /// For what is context, or for one category too many.
    public static let neutral = Swatch(
        mark: colour("neutral", 0x7f8287, 0x8f949a), text: inkSoft, shape: .circle, pattern: .solid)

    /// From little to much, for cells; `ink` is for words on the step.
    public static let sequence: [(fill: ThemeColour, ink: ThemeColour)] = [
        step(1, 0xe6eef8, 0x22303f, ink: 0x1f2328, 0xe8e6e1), step(2, 0xc9daf0, 0x294766, ink: 0x1f2328, 0xe8e6e1),
        step(3, 0xa5c1e6, 0x2c5f8e, ink: 0x1f2328, 0xffffff), step(4, 0x7ba3d8, 0x4282ba, ink: 0x14181d, 0x0e1114),
        step(5, 0x4473bd, 0x66a5da, ink: 0xffffff, 0x0e1114), step(6, 0x2f5aa6, 0x98c8f0, ink: 0xffffff, 0x0e1114),
        step(7, 0x173a78, 0xd2e8fb, ink: 0xffffff, 0x0e1114),
    ]

    /// All of them, each variable once.
    public static var colours: [ThemeColour] {
        let marks = swatches.flatMap { [$0.mark, $0.text] }
        return [page, surface, ink, inkSoft, grid, axis, shade] + marks + [neutral.mark]
            + sequence.flatMap { [$0.fill, $0.ink] }
    }

    /// Custom properties for the page: light, dark by the reader's preference, and either by `data-theme` on the root.
    public static func css(extra: [ThemeColour] = []) -> String {
        func block(_ scheme: Scheme, indent: String) -> String {
            (colours + extra).map { "\(indent)--\($0.variable):\($0.hex(scheme).text);\n" }.joined()
        }
        let dark = block(.dark, indent: "    ")
        return """
            :root {
              color-scheme: light;
            \(block(.light, indent: "  "))}
            @media (prefers-color-scheme: dark) {
              :root:not([data-theme="light"]) {
                color-scheme: dark;
            \(dark)  }
            }
            :root[data-theme="dark"] {
              color-scheme: dark;
            \(block(.dark, indent: "  "))}
            .plot { display: block; max-width: 100%; height: auto; }

            """
    }

    public enum Scheme: Sendable, Hashable, CaseIterable {
        case light, dark
    }

    private static func colour(_ name: String, _ light: UInt32, _ dark: UInt32) -> ThemeColour {
        ThemeColour(name, light: HexColour(rgb: light), dark: HexColour(rgb: dark))
    }

    private static func swatch(
        _ number: Int, _ light: UInt32, _ dark: UInt32, text: UInt32, _ darkText: UInt32, _ shape: Swatch.Shape,
        _ pattern: Swatch.Pattern
    ) -> Swatch {
        Swatch(
            mark: colour("c\(number)", light, dark), text: colour("c\(number)-text", text, darkText), shape: shape,
            pattern: pattern)
    }

    private static func step(
        _ number: Int, _ light: UInt32, _ dark: UInt32, ink: UInt32, _ darkInk: UInt32
    ) -> (fill: ThemeColour, ink: ThemeColour) {
        (colour("s\(number)", light, dark), colour("s\(number)-ink", ink, darkInk))
    }
}

extension ThemeColour {
    public func hex(_ scheme: PlotTheme.Scheme) -> HexColour { scheme == .light ? light : dark }
}
