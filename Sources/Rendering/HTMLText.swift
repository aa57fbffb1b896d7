import Quantities
import Report

/// Text for HTML.
enum HTMLText {
    /// Control characters, which HTML does not allow, are left out.
    static func escaped(_ text: String) -> String {
        var output = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": output += "&amp;"
            case "<": output += "&lt;"
            case ">": output += "&gt;"
            case "\"": output += "&quot;"
            case "\u{0}"..."\u{8}", "\u{B}"..."\u{1F}", "\u{7F}"..."\u{9F}": continue
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output
    }

    /// A table with its caption; numbers are set right. Wide tables scroll in their own box.
    ///
    /// - Parameter root: The way from the page to the site's root, such as `../../`.
    static func table(_ table: ShownTable, root: String) -> String {
        var output =
            "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"\(escaped(table.caption))\"><table>\n"
        output += "<caption>\(escaped(table.caption))</caption>\n<thead><tr>"
        for column in table.columns {
            output += "<th scope=\"col\"\(column.isNumeric ? " class=\"number\"" : "")>\(escaped(column.title))</th>"
        }
        output += "</tr></thead>\n<tbody>\n"
        for row in table.rows {
            output += "<tr>"
            for (index, cell) in row.enumerated() {
                let text = self.cell(cell, root: root)
                let isNumeric = index < table.columns.count && table.columns[index].isNumeric
                output +=
                    index == 0
                    ? "<th scope=\"row\">\(text)</th>" : "<td\(isNumeric ? " class=\"number\"" : "")>\(text)</td>"
            }
            output += "</tr>\n"
        }
        return output + "</tbody></table></div>\n"
    }

    private static func cell(_ cell: ShownTable.Cell, root: String) -> String {
        let link = cell.page.map { "\(root)\($0)/index.html" } ?? cell.link
        // A date does not break at its hyphens.
        let isDate = cell.text.contains("-") && PartialDate(iso: cell.text) != nil
        let words = isDate ? "<time>\(cell.text)</time>" : escaped(cell.text)
        let text = link.map { "<a href=\"\(escaped($0))\">\(words)</a>" } ?? words
        guard let sparkline = cell.sparkline else { return text }
        return String(decoding: sparkline.bytes(), as: UTF8.self) + (cell.text.isEmpty ? "" : " " + text)
    }
}
