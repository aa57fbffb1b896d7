import Tables

/// The text of one value as a cell of a field, by the rules that data files are read by.
public enum CellText {
    /// Nil when the text does not fit the field; empty text is unknown.
    public static func cell(_ text: String, field: Field) -> Cell? {
        guard let cell = try? ValueParser.cell(text, for: field), fits(cell, field) else { return nil }
        return cell
    }

    private static func fits(_ cell: Cell, _ field: Field) -> Bool { cell != .unknown || !field.isRequired }
}
