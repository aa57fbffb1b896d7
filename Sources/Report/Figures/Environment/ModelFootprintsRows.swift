import Analysis
import Quantities
import Records
import Tables

/// The rows behind the models' footprints.
extension FigureCatalogue {
    static func modelFootprintsData(_ footprints: [ModelFootprint]) -> Table {
        let parts = [
            ("energy", "Energy", "kWh"), ("computer_energy", "Energy of the computers", "kWh"),
            ("operational", "Operational carbon", "kgCO2e"),
            ("market_based", "Operational carbon as contracted", "kgCO2e"),
            ("embodied", "Embodied carbon", "kgCO2e"), ("water", "Water", "L"), ("on_site_water", "Water on site", "L"),
            ("off_site_water", "Water off site", "L"),
        ]
        var fields = [
            Field(name: "id", type: .text, title: "Id"), Field(name: "model", type: .text, title: "Model"),
            Field(name: "date", type: .date, title: "Publication date"),
            Field(name: "rung", type: .integer, title: "Rung of the ladder"),
            Field(name: "estimated_from", type: .text, title: "What the estimate rests on"),
            Field(name: "boundary", type: .text, title: "What the energy includes"),
            Field(name: "method", type: .text, title: "Method and its version"),
        ]
        for (name, title, unit) in parts {
            for (percentile, words) in [("low", "5th percentile"), ("mid", "median"), ("high", "95th percentile")] {
                fields.append(
                    Field(name: "\(name)_\(percentile)", type: .number, title: "\(title), \(words)", unit: unit))
            }
        }
        fields.append(Field(name: "not_estimated", type: .text, title: "Parts without an estimate, and why"))
        var builder = TableBuilder(name: "model-footprints", schema: TableSchema(fields: fields))
        for footprint in footprints {
            guard let estimate = footprint.estimate else { continue }
            let model = footprint.model
            var cells: [Cell] = [
                .text(model.id), .text(model.name), .date(model.date), .number(Double(estimate.rung.rawValue)),
                .text(estimate.rung.title), .text(estimate.boundary.rawValue), .text(estimate.method),
            ]
            cells += values(estimate.energy.map { ($0.low, $0.mid, $0.high) })
            cells += values(estimate.computerEnergy.map { ($0.low, $0.mid, $0.high) })
            cells += values(estimate.operationalCarbon.map { ($0.low, $0.mid, $0.high) })
            cells += values(estimate.marketBasedCarbon.map { ($0.low, $0.mid, $0.high) })
            cells += values(estimate.embodiedCarbon.map { ($0.low, $0.mid, $0.high) })
            cells += values(estimate.water.map { ($0.low, $0.mid, $0.high) })
            cells += values(estimate.onSiteWater.map { ($0.low, $0.mid, $0.high) })
            cells += values(estimate.offSiteWater.map { ($0.low, $0.mid, $0.high) })
            let missing = estimate.notEstimated.map { "\($0.part.rawValue): \($0.reason)" }.joined(separator: " ")
            builder.append(cells + [missing.isEmpty ? .unknown : .text(missing)])
        }
        return builder.table()
    }

    private static func values<Unit>(
        _ range: (Quantity<Unit>, Quantity<Unit>, Quantity<Unit>)?
    ) -> [Cell] {
        guard let range else { return [.unknown, .unknown, .unknown] }
        return [.number(range.0.value), .number(range.1.value), .number(range.2.value)]
    }

    /// Every input of every model.
    static func inputsData(_ footprints: [ModelFootprint]) -> Table {
        var builder = TableBuilder(
            name: "footprint-inputs",
            schema: TableSchema(fields: [
                Field(name: "id", type: .text, title: "Id of the model"),
                Field(name: "input", type: .text, title: "Input"),
                Field(name: "low", type: .number, title: "5th percentile"),
                Field(name: "mid", type: .number, title: "Median"),
                Field(name: "high", type: .number, title: "95th percentile"),
                Field(name: "unit", type: .text, title: "Unit"),
                Field(name: "origin", type: .category(allowed: nil), title: "Given or default"),
                Field(name: "note", type: .text, title: "What it is of"),
                Field(name: "source", type: .text, title: "Source"),
            ]))
        for footprint in footprints {
            for use in footprint.estimate?.inputs ?? [] {
                builder.append([
                    .text(footprint.model.id), .text(use.input.rawValue), .number(use.low), .number(use.mid),
                    .number(use.high), use.unit.isEmpty ? .unknown : .text(use.unit), .text(use.origin.rawValue),
                    use.note.map(Cell.text) ?? .unknown, use.source.isEmpty ? .unknown : .text(use.source),
                ])
            }
        }
        return builder.table()
    }
}
