import Quantities

/// What makes an estimate impossible, told so that a person can mend it.
public enum FootprintError: Error, Hashable, Sendable {
    /// The text is not a number as machines write it.
    case notANumber(InputName, text: String)
    /// The number cannot be what the input means.
    case outOfRange(InputName, value: Double)
    /// low, mid and high are not finite or not in order.
    case notInOrder(InputName, low: Double, mid: Double, high: Double)
    /// A factor in another unit than its estimate counts in.
    case wrongUnit(InputName, unit: String)
    /// A name that is not among those known; they are listed so that the nearest ones can be shown.
    case unknownName(NamedThing, name: String, known: [String])
    /// Shares that do not make a whole.
    case sharesDoNotAddUp(NamedThing, name: String, sum: Double)
}

/// A thing that is looked up by its name.
public enum NamedThing: String, Sendable {
    case accelerator = "accelerator"
    case numberFormat = "number format"
    case country = "country"
    case region = "cloud region"
    case generationSource = "source of electricity"
    case factor = "factor"
    case profile = "development profile"
    case lever = "lever"
    case model = "model"
}

extension FootprintError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notANumber(let input, let text):
            let hint =
                text.contains(",")
                ? "Write a decimal point and no thousands sign: \(text.replacing(",", with: "."))."
                : "Write it as \(input.example)."
            return "\(input.title) is \"\(text)\", which is not a number. \(hint)"
        case .outOfRange(let input, let value):
            return
                "\(input.title) is \(MachineNumber.text(value)); it must be \(input.limits.text). \(input.advice(on: value))"
        case .notInOrder(let input, let low, let mid, let high):
            let values = [low, mid, high].map(MachineNumber.text).joined(separator: ", ")
            return "The range of \(input.title) is \(values); low, mid and high must be numbers in rising order."
        case .wrongUnit(let input, let unit):
            return "\(input.title) is given in \"\(unit)\"; convert it to \"\(input.unit)\"."
        case .unknownName(let thing, let name, let known):
            return "There is no \(thing.rawValue) \"\(name)\" among the \(known.count) known."
        case .sharesDoNotAddUp(let thing, let name, let sum):
            return
                "The shares of \(thing.rawValue) \"\(name)\" add up to \(MachineNumber.text(sum)); they must add up to 1."
        }
    }
}
