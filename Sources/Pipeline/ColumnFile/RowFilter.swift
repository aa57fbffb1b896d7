import Quantities
import Tables

/// `--where` over the columns of a file; without it every row matches.
struct RowFilter: Sendable {
    private let bound: BoundFilter?

    /// - Parameter date: of a row, for bare `year`; nil where x are no dates.
    /// - Throws: `Failure` of usage with a caret under the place.
    init(
        _ text: String?, _ rows: ForeignRows, date: (@Sendable (Int) -> PartialDate?)?
    ) throws(Failure) {
        guard let text else {
            bound = nil
            return
        }
        let columns = FilterColumns(
            names: rows.names,
            column: { name in
                rows.names.firstIndex(of: name).map { column in
                    FilterColumn(type: nil) { row in
                        let text = rows.text(row, column)
                        return text.isEmpty ? .unknown : .text(text)
                    }
                }
            }, date: date)
        do { bound = try Filter(text).bind(to: columns) } catch {
            let excerpt = error.excerpt.split(separator: "\n", omittingEmptySubsequences: false)
            throw Failure(
                .usage,
                "--where: \(error.message)\n" + excerpt.map { "  | \($0)\n" }.joined() + "  \(error.advice)")
        }
    }

    func matches(_ row: Int) -> Bool { bound?.matches(row) ?? true }
}
