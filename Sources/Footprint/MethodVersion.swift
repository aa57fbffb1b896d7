/// The version of the method that an estimate states, so that a change of method is not read as a change of the world.
/// It changes with any rule or formula of this room; the factors have their own sources and come from outside.
public enum MethodVersion {
    public static let current = "footprint-1"
}
