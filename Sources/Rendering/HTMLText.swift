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
    static func table(_ table: ShownTable) -> String {
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
                let text =
                    cell.link.map { "<a href=\"\(escaped($0))\">\(escaped(cell.text))</a>" } ?? escaped(cell.text)
                let isNumeric = index < table.columns.count && table.columns[index].isNumeric
                output +=
                    index == 0
                    ? "<th scope=\"row\">\(text)</th>" : "<td\(isNumeric ? " class=\"number\"" : "")>\(text)</td>"
            }
            output += "</tr>\n"
        }
        return output + "</tbody></table></div>\n"
    }
}
