/// SVG elements as bytes, with colours either as CSS variables or resolved.
struct SVGCanvas {
    var text: ByteText
    /// Before every id of the document.
    let idPrefix: String
    /// Nil writes `var(--name,#light)`.
    let scheme: PlotTheme.Scheme?
    private(set) var titlesLeft: Int

    init(idPrefix: String, scheme: PlotTheme.Scheme?, titleLimit: Int, capacity: Int = 16_384) {
        text = ByteText(capacity: capacity)
        self.idPrefix = idPrefix
        self.scheme = scheme
        titlesLeft = titleLimit
    }

    func paint(_ colour: ThemeColour) -> String {
        guard let scheme else { return "var(--\(colour.variable),\(colour.light.text))" }
        return colour.hex(scheme).text
    }

    /// ` name="value"` for a value that needs no escaping.
    mutating func attribute(_ name: String, _ value: String) {
        text.raw(" ")
        text.raw(name)
        text.raw("=\"")
        text.raw(value)
        text.raw("\"")
    }

    mutating func attribute(_ name: String, _ value: Double) {
        text.raw(" ")
        text.raw(name)
        text.raw("=\"")
        text.tenths(value)
        text.raw("\"")
    }

    mutating func open(_ attributes: [(String, String)]) {
        text.raw("<g")
        for (name, value) in attributes { attribute(name, value) }
        text.raw(">")
    }

    mutating func close() { text.raw("</g>\n") }

    /// Ends an open start tag: with a title inside if there are titles left, else at once.
    mutating func finish(_ element: String, title: @autoclosure () -> String) {
        guard titlesLeft > 0 else { return text.raw("/>") }
        titlesLeft -= 1
        text.raw("><title>")
        text.escaped(title())
        text.raw("</title></")
        text.raw(element)
        text.raw(">")
    }

    mutating func move(_ x: Double, _ y: Double, _ command: String) {
        text.raw(command)
        text.tenths(x)
        text.raw(" ")
        text.tenths(y)
    }

    mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
        text.raw("<path d=\"")
        move(x1, y1, "M")
        move(x2, y2, "L")
        text.raw("\"/>")
    }

    mutating func rectangle(_ frame: Frame) {
        text.raw("<rect")
        attribute("x", frame.left)
        attribute("y", frame.top)
        attribute("width", frame.width)
        attribute("height", frame.height)
    }

    enum Align: String {
        case start, middle, end
    }

    /// One line of text whose baseline is at `y`.
    mutating func words(_ line: String, x: Double, y: Double, align: Align = .start, more: [(String, String)] = []) {
        text.raw("<text")
        attribute("x", x)
        attribute("y", y)
        if align != .start { attribute("text-anchor", align.rawValue) }
        for (name, value) in more { attribute(name, value) }
        text.raw(">")
        text.escaped(line)
        text.raw("</text>")
    }

    mutating func block(_ block: TextBlock) {
        open([
            ("fill", paint(block.isBold ? PlotTheme.ink : PlotTheme.inkSoft)), ("font-size", Self.plain(block.size)),
            ("font-weight", block.isBold ? "600" : "400"),
        ])
        for (index, line) in block.lines.enumerated() {
            let y = block.top + (Double(index) + 0.8) * block.size * Metrics.lineHeight
            let x = block.isCentred ? block.left + block.width / 2 : block.left
            words(line, x: x, y: y, align: block.isCentred ? .middle : .start)
        }
        close()
    }

    /// Attributes that keep words legible over marks.
    var halo: [(String, String)] {
        [
            ("paint-order", "stroke"), ("stroke", paint(PlotTheme.surface)), ("stroke-width", "3"),
            ("stroke-linejoin", "round"),
        ]
    }

    static func plain(_ value: Double) -> String {
        var text = ByteText(capacity: 8)
        text.tenths(value)
        return String(decoding: text.bytes, as: UTF8.self)
    }
}
