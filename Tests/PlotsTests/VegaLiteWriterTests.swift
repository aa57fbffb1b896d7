import Foundation
import Testing

@testable import Plots

@Suite("Vega-Lite")
struct VegaLiteWriterTests {
    private static func plots() throws -> [(id: String, plot: Plot)] { try GalleryPlots.forms() + OddPlots.all() }

    private func layers(_ plot: Plot) throws -> [[String: Any]] {
        let json = try JSONSerialization.jsonObject(with: Data(VegaLiteWriter().bytes(plot)))
        let root = try #require(json as? [String: Any])
        let parts = root["concat"] as? [[String: Any]] ?? [root]
        return parts.flatMap { $0["layer"] as? [[String: Any]] ?? [] }
    }

    private func rows(_ layer: [String: Any]) -> [[String: Any]] {
        (layer["data"] as? [String: Any])?["values"] as? [[String: Any]] ?? []
    }

    private func type(_ layer: [String: Any]) -> String { (layer["mark"] as? [String: Any])?["type"] as? String ?? "" }

    @Test("the first key is $schema, and the text is JSON, whatever the plot's text")
    func schema() throws {
        for (id, plot) in try Self.plots() + HostileText.samples.map({ ("hostile", try OddPlots.hostile($0)) }) {
            let bytes = VegaLiteWriter().bytes(plot)
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(text.hasPrefix("{\n  \"$schema\": \"https://vega.github.io/schema/vega-lite/v6.json\""), "\(id)")
            #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(bytes)) }
            let offending = text.unicodeScalars.filter { "<>\u{202E}\u{2}".unicodeScalars.contains($0) }
            #expect(offending.isEmpty, "\(id)")
        }
    }

    /// Counts by kind: rows for points, bars, rules and cells.
    @Test("shows the marks of the SVG")
    func counts() throws {
        let kinds = ["points": "point", "bars": "bar", "rules": "rule", "cells": "rect"]
        for (id, plot) in try Self.plots() {
            let bare = try Plot(
                title: "", description: "", data: plot.data, layers: plot.layers, xScale: plot.xScale,
                yScale: plot.yScale, palette: plot.palette, facet: plot.facet, guides: plot.guides)
            let (reading, layers) = (try SVGReading(bare), try layers(bare))
            for (drawn, specified) in kinds {
                let count = layers.filter { type($0) == specified }.reduce(0) { $0 + rows($1).count }
                #expect(reading.marks(drawn).count == count, "\(drawn) in \(id)")
            }
            let lines = layers.filter { type($0) == "line" || type($0) == "area" }.reduce(0) { $0 + series($1) }
            #expect(reading.marks("lines").count + reading.marks("areas").count == lines, "\(id)")
        }
    }

    /// Distinct combinations of the fields that separate lines, of rows with a value.
    private func series(_ layer: [String: Any]) -> Int {
        let encoding = layer["encoding"] as? [String: Any] ?? [:]
        func field(_ channel: String) -> String { (encoding[channel] as? [String: Any])?["field"] as? String ?? "" }
        let known = rows(layer).filter { !($0[field("y")] is NSNull) }
        return Set(known.map { "\($0[field("color")] ?? "")|\($0[field("detail")] ?? "")" }).count
    }

    @Test("has the domains and the tick labels of the SVG")
    func domains() throws {
        for (id, plot) in try Self.plots() {
            let resolved = ResolvedPlot(plot)
            let words = try SVGReading(plot).words
            for layer in try layers(plot) {
                let encoding = layer["encoding"] as? [String: Any] ?? [:]
                for (channel, scale) in [("x", resolved.x), ("y", resolved.y)] {
                    guard let position = encoding[channel] as? [String: Any],
                        let found = position["scale"] as? [String: Any]
                    else { continue }
                    if scale.kind == .band {
                        #expect(found["domain"] as? [String] == scale.categories.map { SafeText.line($0) }, "\(id)")
                        continue
                    }
                    // Foundation reads the last digit of a double now and then differently from what was written.
                    let domain = try #require(found["domain"] as? [Double])
                    #expect(
                        zip(domain, [scale.limits.low, scale.limits.high]).allSatisfy {
                            abs($0 - $1) <= abs($1) * 1e-14
                        }, "\(id)")
                    #expect(found["type"] as? String == (scale.kind == .log10 ? "log" : "linear"))
                    guard id != "hostile" else { continue }
                    let axis = try #require(position["axis"] as? [String: Any])
                    let expression = try #require(axis["labelExpr"] as? String)
                    let labels = expression.split(separator: "\"").enumerated().filter { $0.offset % 2 == 1 }.map {
                        String($0.element)
                    }
                    #expect(labels.count == (axis["values"] as? [Double])?.count, "\(id)")
                    #expect(labels.allSatisfy(words.contains), "\(id): \(labels)")
                }
            }
        }
    }

    @Test("names the categories as the SVG's legend does, in the same colours")
    func categories() throws {
        let layer = try #require(try layers(GalleryPlots.scatter()).first { type($0) == "point" })
        let colour = try #require((layer["encoding"] as? [String: Any])?["color"] as? [String: Any])
        let scale = try #require(colour["scale"] as? [String: Any])
        let labels = ["Industry", "Academia", "Industry–academia collaboration", "Other"]
        #expect(scale["domain"] as? [String] == labels)
        #expect(scale["range"] as? [String] == GalleryPlots.sectors.entries.map(\.swatch.mark.light.text))
        let words = try SVGReading(GalleryPlots.scatter()).words
        #expect(labels.allSatisfy(words.contains))
    }

    @Test("a field's name is what Vega reads as one name")
    func fields() {
        #expect(VegaField.name("year") == "year")
        #expect(VegaField.name("a.b[0]\\'c'") == "a_b_0___c_")
        #expect(VegaField.name("") == "_")
    }
}
