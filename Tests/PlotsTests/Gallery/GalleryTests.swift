import Testing

@testable import Plots

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

@Suite("The gallery")
struct GalleryTests {
    @Test("builds; with ALMANAC_GALLERY set to a folder it is written there")
    func builds() throws {
        let page = try GalleryPage.html()
        #expect(page.contains("</html>"))
        guard let folder = getenv("ALMANAC_GALLERY").map({ String(cString: $0) }) else { return }
        try write(Array(page.utf8), to: folder + "/index.html")
        for (id, plot) in try GalleryPlots.forms() + OddPlots.all() {
            try write(SVGWriter(.standalone()).bytes(plot), to: "\(folder)/\(id).svg")
            try write(VegaLiteWriter().bytes(plot), to: "\(folder)/\(id).vl.json")
        }
    }

    private func write(_ bytes: [UInt8], to path: String) throws {
        let file = try #require(fopen(path, "w"))
        #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
        fclose(file)
    }
}
