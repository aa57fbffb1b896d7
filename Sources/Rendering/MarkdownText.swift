import Report

/// Text for CommonMark with tables.
public enum MarkdownText {
    /// Signs that Markdown or HTML would read as markup stand behind a backslash; line ends become blanks; control characters
    /// are left out.
    public static func escaped(_ text: String) -> String {
        var output = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "#", "$":
                output += "\\"
                output.unicodeScalars.append(scalar)
            case "&": output += "&amp;"
            case "\n", "\r", "\t": output += " "
            case "\u{0}"..."\u{8}", "\u{B}"..."\u{1F}", "\u{7F}"..."\u{9F}": continue
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output
    }

    /// A link's address: blanks, parentheses and angle brackets are percent-encoded.
    static func address(_ link: String) -> String {
        var output = ""
        for scalar in link.unicodeScalars {
            switch scalar {
            case " ": output += "%20"
            case "(": output += "%28"
            case ")": output += "%29"
            case "<": output += "%3C"
            case ">": output += "%3E"
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": continue
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output
    }

    /// - Parameter root: The way from the page to the site's root, such as `../../`.
    static func table(_ table: ShownTable, root: String) -> String {
        var output = "**\(escaped(table.caption))**\n\n"
        output += line(table.columns.map { escaped($0.title) })
        output += line(table.columns.map { $0.isNumeric ? "---:" : "---" })
        for row in table.rows {
            output += line(
                row.map { cell in
                    let link = cell.page.map { "\(root)\($0)/index.md" } ?? cell.link
                    return link.map { "[\(escaped(cell.text))](\(address($0)))" } ?? escaped(cell.text)
                })
        }
        return output
    }

    private static func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
}
