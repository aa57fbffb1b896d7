/// Words that stand where a country should.
public enum CountryName {
    /// Older vintages write this for organizations of several countries.
    public static let multinational = "Multinational"

    public static func isNone(_ name: String) -> Bool { name == multinational }
}
