enum SVGWords {
    static func draw(_ words: PlacedWords, on canvas: inout SVGCanvas) {
        if let leader = words.leader {
            canvas.open([("stroke", canvas.paint(PlotTheme.axis)), ("fill", "none"), ("stroke-width", "0.9")])
            canvas.line(leader.fromX, leader.fromY, leader.toX, leader.toY)
            canvas.close()
        }
        var attributes = [("fill", canvas.paint(words.colour)), ("pointer-events", "none")]
        if words.isBold { attributes.append(("font-weight", "600")) }
        if words.size != Metrics.tick { attributes.append(("font-size", SVGCanvas.plain(words.size))) }
        canvas.open(attributes + (words.isOverMarks ? canvas.halo : []))
        let lineHeight = words.box.height / Double(max(words.lines.count, 1))
        for (index, line) in words.lines.enumerated() {
            canvas.words(
                line, x: words.align == .centre ? words.box.middleX : words.box.left,
                y: words.box.top + (Double(index) + 0.78) * lineHeight, align: words.align == .centre ? .middle : .start
            )
        }
        canvas.close()
    }
}
