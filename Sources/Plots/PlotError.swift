import Quantities

/// Why a plot cannot be made of what was given. The text says what to change.
public enum PlotError: Error, Sendable, Hashable {
    case lengths(first: String, firstCount: Int, second: String, secondCount: Int)
    case duplicateColumn(String)
    case unknownField(String, channel: Channel, nearest: [String], known: [String])
    case missingChannel(Channel, mark: String)
    case notNumbers(field: String, channel: Channel, scale: String)
    case notText(field: String, channel: Channel)
    case barNeedsBand
    case cellNeedsBand(Channel)
    case domain(low: Double, high: Double, scale: String)
    case colour(String)
}

extension PlotError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .lengths(let first, let firstCount, let second, let secondCount):
            "Columns differ in length: \"\(first)\" has \(firstCount) values, \"\(second)\" has \(secondCount). "
                + "Give every column one value per row; mark unknown ones as missing."
        case .duplicateColumn(let name):
            "Two columns are called \"\(name)\". Rename one of them."
        case .unknownField(let field, let channel, let nearest, let known):
            "The encoding of \(channel.rawValue) names the field \"\(field)\", which the data lack."
                + (nearest.isEmpty
                    ? "" : " Did you mean " + nearest.map { "\"\($0)\"" }.joined(separator: " or ") + "?")
                + " Fields: " + known.joined(separator: ", ") + "."
        case .missingChannel(let channel, let mark):
            "A \(mark) needs the channel \(channel.rawValue). Name a field for it."
        case .notNumbers(let field, let channel, let scale):
            "The field \"\(field)\" holds text, but \(channel.rawValue) is on a \(scale) scale. "
                + "Use a band scale or a field of numbers."
        case .notText(let field, let channel):
            "The field \"\(field)\" holds numbers, but \(channel.rawValue) distinguishes categories. Give it text."
        case .barNeedsBand:
            "A bar needs one band scale, for its categories, and one scale of numbers. Make x or y a band scale."
        case .cellNeedsBand(let channel):
            "A cell needs a band scale on \(channel.rawValue), or the channel \(channel.rawValue)2 for its far end. Give it one of them."
        case .domain(let low, let high, let scale):
            "The domain \(MachineNumber.text(low)) to \(MachineNumber.text(high)) does not suit a \(scale) scale. "
                + "Give finite limits in ascending order, above zero on a log scale."
        case .colour(let text):
            "\"\(text)\" is not a colour. Write it as #rrggbb."
        }
    }
}
