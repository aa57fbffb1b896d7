import Plots

/// A trend as a drawing that stands alone.
public enum TrendSVG {
    /// - Throws: `Failure` of a bug, should the plot not hold together.
    public static func bytes(_ report: TrendReport) throws(Failure) -> [UInt8] {
        do {
            return SVGWriter(.standalone()).bytes(try TrendPlot(report).plot())
        } catch {
            throw Failure(.bug, "The drawing failed: \(error)\n  Please report it with the command line.")
        }
    }
}
