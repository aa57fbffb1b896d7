import Quantities

/// How a number reads when it names a category: `2015`, not `2015.0`.
enum CategoryText {
    static func of(_ value: Double) -> String { MachineNumber.text(value) }
}
