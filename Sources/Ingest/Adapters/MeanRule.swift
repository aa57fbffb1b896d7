import Quantities
import Tables

/// A number that is the mean of others, weighted by amounts: `mean of: {coal_twh: 820, hydro_twh: 24}`.
struct MeanRule: Sendable {
    enum Part: Equatable, Sendable {
        case number(Double)
        /// Of the same row.
        case field(String)
    }

    let field: String
    /// Each amount, a field of the same row, and what it is an amount of.
    let parts: [(amount: String, value: Part)]
    /// Over our own fields; elsewhere the field stays as it is.
    let filter: Filter?
    /// To so many significant digits; nil keeps all.
    let digits: Int?
    let line: Int
}

extension MeanRule {
    /// Fills the field where it can; where an amount, or a value whose amount is not zero, is unknown it stays unknown: a mean
    /// of the rest would pass for the whole. So it does where an amount is negative or all are zero.
    func apply(to rows: inout [ImportRow], _ adapter: Adapter) throws(AdapterError) {
        guard let target = adapter.schema.index(of: field) else { return }
        var rounding = NumberRule()
        rounding.digits = digits
        for index in try adapter.chosen(by: filter, in: adapter.table(of: rows), line: line) {
            guard let mean = mean(of: rows[index], adapter.schema) else { continue }
            rows[index].cells[target] = .number(rounding.rounded(mean))
        }
    }

    private func mean(of row: ImportRow, _ schema: TableSchema) -> Double? {
        var (sum, total) = (0.0, 0.0)
        for part in parts {
            guard let amount = Self.number(part.amount, of: row, schema), amount >= 0 else { return nil }
            guard amount > 0 else { continue }
            let value: Double? =
                switch part.value {
                case .number(let number): number
                case .field(let name): Self.number(name, of: row, schema)
                }
            guard let value else { return nil }
            sum += amount * value
            total += amount
        }
        return total > 0 ? sum / total : nil
    }

    private static func number(_ field: String, of row: ImportRow, _ schema: TableSchema) -> Double? {
        schema.index(of: field).flatMap { row.cells[$0].number }
    }
}

extension AdapterReading {
    /// `mean of:` with amounts and values, `where:` and `digits:`.
    func mean(of field: Field, _ value: YAMLValue, line: Int) throws(AdapterError) -> MeanRule {
        let map = try value.map("a mean", keys: ["mean of", "where", "digits"])
        guard field.type.isNumeric, let parts = map["mean of"] else {
            throw value.error("\"\(field.name)\" holds no number", "Only a number can be a mean.")
        }
        var read: [(amount: String, value: MeanRule.Part)] = []
        for entry in try parts.entries("amounts and what they are amounts of") {
            let amount = try self.field(entry.key, entry.value.file, line: entry.line)
            let text = try entry.value.text("a number or the name of a field")
            if let number = MachineNumber.parse(text) {
                read.append((amount.name, .number(number)))
            } else {
                read.append((amount.name, .field(try fieldName(entry.value))))
            }
        }
        var digits: Int?
        if let value = map["digits"] {
            digits = Int(try value.text("a number of digits"))
            guard let digits, (1...15).contains(digits) else {
                throw value.error("this is no number of digits", "Write a whole number from 1 to 15.")
            }
        }
        return MeanRule(field: field.name, parts: read, filter: try ownFilter(map["where"]), digits: digits, line: line)
    }
}
