import Analysis
import Quantities

extension FigureCatalogue {
    /// The limits of the saturation rules, as the report sets them.
    static func saturationThresholds(_ request: FigureRequest) -> FigureResult {
        let standing = SaturationThresholds.standard.limits
        return FigureResult(blocks: [
            .table(
                ShownTable(
                    caption: "Limits of the saturation rules",
                    columns: [
                        .init("Limit"), .init("Value", numeric: true), .init("Standard", numeric: true),
                        .init("Meaning"),
                    ],
                    rows: zip(request.scope.thresholds.limits, standing).map { limit, standard in
                        [
                            .init(limit.name), .init(NumberText.compact(limit.value)),
                            .init(NumberText.compact(standard.value)), .init(limit.meaning),
                        ]
                    }))
        ])
    }
}
