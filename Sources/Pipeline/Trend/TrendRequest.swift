import Analysis

/// What `almanac trend` is asked: a file, its columns, and how the file is written.
public struct TrendRequest: Sendable {
    /// The path as given; messages name it so.
    public let file: String
    public let x: String
    public let y: String
    public var group: String?
    public var cluster: String?
    /// A row filter over the file's own columns.
    public var filter: String?
    public var notation = FileOptions()
    public var options = GrowthOptions()

    public init(file: String, x: String, y: String) {
        self.file = file
        self.x = x
        self.y = y
    }

    /// Those that the file must have.
    var columns: [WantedColumn] { [WantedColumn("--x", named: x), WantedColumn("--y", named: y)] }
}
