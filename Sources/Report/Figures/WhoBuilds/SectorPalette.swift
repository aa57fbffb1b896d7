import Plots
import Records

/// A sector keeps its colour, shape and pattern through the whole site.
enum SectorPalette {
    static let palette = Palette(
        zip(SectorClass.allCases, swatches).map { sector, swatch in
            Palette.Entry(sector.rawValue, label: sector.label, swatch)
        })

    private static let swatches: [Swatch] = Array(PlotTheme.swatches.prefix(7)) + [PlotTheme.neutral]
}
