/// Almanac's own version; part of what a build is made from.
public enum AlmanacVersion {
    public static let current = "0.1.0"
}
