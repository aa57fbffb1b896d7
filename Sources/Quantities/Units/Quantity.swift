/// A unit of measurement, as a type: it never has a value of its own.
public protocol MeasurementUnit: Sendable {
    /// The units a reader may meet, largest first; the unit itself is the one of size 1.
    static var scales: UnitScales { get }
}

/// Symbols of units, each with its size.
public typealias UnitScales = [(symbol: String, size: Double)]

extension MeasurementUnit {
    /// The symbol of the unit itself: `kWh`.
    public static var symbol: String { scales.first { $0.size == 1 }?.symbol ?? "" }
}

/// A number of units of one kind. Quantities of different kinds do not add, compare or convert into each other; a product
/// exists only where physics has one (`Power` × `TimeSpan` is `Energy`), so power cannot pass for energy.
///
/// The kinds are named by aliases (`Energy`, `Power`, `CarbonMass` …), made by a function that names the unit
/// (`Energy.megawattHours(1.287)`) and read by a property that does (`energy.kilowattHours`).
public struct Quantity<Unit: MeasurementUnit>: Hashable, Sendable {
    /// The number, counted in `Unit`.
    public let value: Double

    /// - Parameter value: The number, counted in `Unit`. For code that is generic over units; elsewhere use the functions
    ///   that name the unit.
    public init(value: Double) { self.value = value }

    public static var zero: Self { Self(value: 0) }
    public var isFinite: Bool { value.isFinite }
}

extension Quantity: Comparable {
    public static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}

extension Quantity {
    public static func + (left: Self, right: Self) -> Self { Self(value: left.value + right.value) }
    public static func - (left: Self, right: Self) -> Self { Self(value: left.value - right.value) }
    public static func * (quantity: Self, number: Double) -> Self { Self(value: quantity.value * number) }
    public static func * (number: Double, quantity: Self) -> Self { quantity * number }
    public static func / (quantity: Self, number: Double) -> Self { Self(value: quantity.value / number) }
    /// How many times the right quantity goes into the left one.
    public static func / (left: Self, right: Self) -> Double { left.value / right.value }
}

/// The unit of a bare number: a ratio, a share, a count.
public enum One: MeasurementUnit {
    public static let scales: UnitScales = [("", 1)]
}

/// A ratio or a share (0.45 is 45 %).
public typealias Ratio = Quantity<One>

extension Quantity where Unit == One {
    public init(_ number: Double) { self.init(value: number) }
}

extension Quantity {
    public static func * (quantity: Self, ratio: Ratio) -> Self { quantity * ratio.value }
    public static func / (quantity: Self, ratio: Ratio) -> Self { quantity / ratio.value }
}
