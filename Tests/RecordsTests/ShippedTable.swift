import Foundation
import Ingest
import Tables

/// A table of `Datasets/`, read and checked as the product does.
enum ShippedTable {
    static func read(_ name: String) throws -> Table {
        let folder = URL(filePath: #filePath).appending(path: "../../../Datasets").standardized
        let schema = try TableSchema(
            json: Array(Data(contentsOf: folder.appending(path: "schema/\(name).json"))), file: "\(name).json")
        let reading = readTable(
            csv: .file(folder.appending(path: "\(name).csv").path(), name: "\(name).csv"), schema: schema, name: name)
        guard let table = reading.table, reading.diagnostics.isEmpty else { throw Unreadable() }
        return table
    }

    struct Unreadable: Error {}
}
