import Quantities
import Report
import Tables

/// The files beside a page that hold a figure's data, description and drawing; paths relative to the page's folder.
enum FigureFiles {
    static func csv(_ figure: Figure) -> String { "figures/\(figure.id).csv" }
    static func meta(_ figure: Figure) -> String { "figures/\(figure.id).meta.json" }
    static func svg(_ figure: Figure) -> String { "figures/\(figure.id).svg" }
    static func png(_ figure: Figure) -> String { "figures/\(figure.id).png" }
    static func vegaLite(_ figure: Figure) -> String { "figures/\(figure.id).vl.json" }

    static func files(for figure: Figure, drawing: FigureDrawing?, in edition: Edition) -> [RenderedFile] {
        let folder = edition.folder + "/"
        var files = [
            RenderedFile(path: folder + csv(figure), bytes: CSVText.write(figure.data)),
            RenderedFile(path: folder + meta(figure), bytes: metadata(of: figure, in: edition).bytes()),
        ]
        if let drawing {
            files.append(RenderedFile(path: folder + svg(figure), bytes: drawing.standalone))
            files.append(RenderedFile(path: folder + vegaLite(figure), bytes: drawing.vegaLite))
        }
        return files
    }

    private static func metadata(of figure: Figure, in edition: Edition) -> JSONValue {
        let caption = figure.caption
        return .object([
            ("schema", .string("almanac.figure/1")), ("id", .string(figure.id)), ("title", .string(figure.title)),
            ("subtitle", .string(figure.subtitle)), ("report", .string(edition.report)),
            ("edition", edition.year.map(JSONValue.integer) ?? .null), ("vintage", .string(edition.vintage.label)),
            ("asOf", .string(caption.asOf.iso)), ("n", .integer(caption.n)), ("population", .string(caption.what)),
            ("coverage", .optional(caption.coverage)), ("method", .string(caption.method)),
            ("interval", .string(caption.interval)), ("data", .string("\(figure.id).csv")),
            ("columns", .array(figure.data.schema.fields.map(column))),
            ("findings", .array(figure.findingIDs.map(JSONValue.string))),
            ("sources", .array(caption.credits.map(source))),
        ])
    }

    private static func column(_ field: Field) -> JSONValue {
        .object([
            ("name", .string(field.name)), ("title", .string(field.title)), ("type", .string(field.type.word)),
            ("unit", .optional(field.unit)), ("description", .string(field.description)),
        ])
    }

    private static func source(_ credit: Credit) -> JSONValue {
        .object([
            ("title", .string(credit.source)), ("path", .optional(credit.sourcePath)),
            ("license", .string(credit.license)),
            ("licensePath", .optional(credit.licensePath)),
        ])
    }
}
