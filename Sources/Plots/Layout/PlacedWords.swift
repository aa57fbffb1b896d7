/// Words with their place in a panel.
struct PlacedWords: Sendable {
    enum Align: Sendable {
        case left, centre
    }

    /// Around the lines.
    let box: Frame
    let lines: [String]
    var align = Align.left
    var size = Metrics.tick
    var colour = PlotTheme.ink
    var isBold = false
    /// A line from what the words are about to the box.
    var leader: Leader?
    /// Whether the words stand on marks and need a halo.
    var isOverMarks = true

    struct Leader: Sendable {
        let fromX: Double
        let fromY: Double
        let toX: Double
        let toY: Double
    }
}
