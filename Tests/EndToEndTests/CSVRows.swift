import Testing

/// The rows of a CSV file by column name; a quoted cell may hold commas, neither quotes nor line breaks.
func csvRows(_ csv: String) throws -> [[String: String]] {
    let lines = csv.split(whereSeparator: \.isNewline).map { csvCells(String($0)) }
    let header = try #require(lines.first)
    return lines.dropFirst().map { Dictionary(zip(header, $0)) { first, _ in first } }
}

private func csvCells(_ line: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
        switch character {
        case "\"": isQuoted.toggle()
        case "," where !isQuoted: cells.append("")
        default: cells[cells.count - 1].append(character)
        }
    }
    return cells
}
