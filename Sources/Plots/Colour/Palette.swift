/// Which category looks how, in the order of the legend. The caller names the categories; a category keeps its look in every
/// figure that uses the palette.
public struct Palette: Sendable, Hashable {
    public struct Entry: Sendable, Hashable {
        public let category: String
        public let label: String
        public let swatch: Swatch

        /// The label is what readers see; nil shows the category itself.
        public init(_ category: String, label: String? = nil, _ swatch: Swatch) {
            self.category = category
            self.label = label ?? category
            self.swatch = swatch
        }
    }

    public let entries: [Entry]

    /// The first entry for a category counts.
    public init(_ entries: [Entry]) { self.entries = entries }

    /// No roles: categories take the theme's swatches in order of appearance.
    public static let theme = Palette([])

    /// Entries for the categories that occur, those of the palette first, in its order; others by appearance with swatches
    /// that no entry of the palette has, and neutral ones when these run out.
    func entries(for categories: [String]) -> [Entry] {
        let wanted = Set(categories)
        var known: [Entry] = []
        var placed: Set<String> = []
        for entry in entries where wanted.contains(entry.category) {
            if placed.insert(entry.category).inserted { known.append(entry) }
        }
        let taken = Set(entries.map(\.swatch.mark.variable))
        var free = PlotTheme.swatches.filter { !taken.contains($0.mark.variable) }[...]
        var spare = 0
        for category in categories where placed.insert(category).inserted {
            if let swatch = free.popFirst() {
                known.append(Entry(category, swatch))
            } else {
                known.append(Entry(category, PlotTheme.neutral.with(shape: Self.shape(spare))))
                spare += 1
            }
        }
        return known
    }

    /// What readers see for categories, all different.
    func labels(_ categories: [String]) -> [String] { categories.map(label).distinctLines }

    func label(_ category: String) -> String { entry(for: category)?.label ?? category }

    func entry(for category: String) -> Entry? { entries.first { $0.category == category } }

    private static func shape(_ index: Int) -> Swatch.Shape {
        Swatch.Shape.allCases[index % Swatch.Shape.allCases.count]
    }
}
