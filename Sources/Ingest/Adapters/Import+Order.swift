import Quantities
import Tables

/// Ids, and the order in which rows are written.
extension Adapter {
    func withIDs(_ rows: [ImportRow]) -> [ImportRow] {
        guard let identity, let target = schema.index(of: identity.field), let name = schema.index(of: identity.slugOf)
        else { return rows }
        let ids = Slug.ids(of: rows.map { $0.cells[name].machineText }, inOrder: ranked(rows, by: identity.order))
        return zip(rows, ids).map { row, id in
            var row = row
            row.cells[target] = id.map(Cell.text) ?? .unknown
            return row
        }
    }

    func sorted(_ rows: [ImportRow]) -> [ImportRow] { ranked(rows, by: order).map { rows[$0] } }

    /// Row numbers in the order of these fields, then as they were read.
    private func ranked(_ rows: [ImportRow], by fields: [String]) -> [Int] {
        let columns = fields.compactMap(schema.index(of:))
        return rows.indices.sorted { left, right in
            for column in columns {
                if let isBefore = Self.isBefore(rows[left].cells[column], rows[right].cells[column]) { return isBefore }
            }
            return left < right
        }
    }

    /// Nil where the two are equal. Unknown comes last.
    private static func isBefore(_ left: Cell, _ right: Cell) -> Bool? {
        switch (left, right) {
        case _ where left == right: nil
        case (.unknown, _): false
        case (_, .unknown): true
        case (.date(let first), .date(let second)): first < second
        case (.number(let first), .number(let second)): first < second
        default: left.machineText < right.machineText
        }
    }
}
