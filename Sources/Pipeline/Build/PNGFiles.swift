import Publishing
import Rendering

/// The PNG beside each stand-alone SVG. One whose SVG is as it was published is taken over from there.
enum PNGFiles {
    /// The site that is there now, and where.
    struct Published {
        let manifest: Manifest?
        let folder: ProjectFolder
    }

    static func path(forSVG path: String) -> String { String(path.dropLast("svg".count)) + "png" }

    /// Whether a file is a drawing that gets one. Those on the pages below a report, such as each benchmark's, are too many.
    static func hasPicture(_ path: String, pages: Set<String>) -> Bool {
        guard path.hasSuffix(".svg"), let folder = path.firstRange(of: "/figures/")?.lowerBound else { return false }
        return !pages.contains(String(path[..<folder]))
    }

    /// Nil when a drawing fails; the pages then do without.
    static func files(
        for drawings: [RenderedFile], renderer: PNGRenderer, published: Published
    ) throws(Failure) -> [RenderedFile]? {
        var pictures: [String: [UInt8]] = [:]
        var missing: [RenderedFile] = []
        for drawing in drawings {
            if let known = try published.picture(of: drawing) {
                pictures[drawing.path] = known
            } else {
                missing.append(drawing)
            }
        }
        guard let drawn = renderer.draw(missing.map(\.bytes)) else { return nil }
        for (drawing, picture) in zip(missing, drawn) { pictures[drawing.path] = picture }
        return drawings.compactMap { drawing in
            pictures[drawing.path].map { RenderedFile(path: path(forSVG: drawing.path), bytes: $0) }
        }
    }
}

extension PNGFiles.Published {
    /// Nil when the site lacks it, its SVG was another one, or the file is not as it was published.
    fileprivate func picture(of drawing: RenderedFile) throws(Failure) -> [UInt8]? {
        let path = PNGFiles.path(forSVG: drawing.path)
        guard let svg = manifest?.files.first(where: { $0.path == drawing.path }), svg.bytes == drawing.bytes.count,
            let png = manifest?.files.first(where: { $0.path == path }), folder.has(path)
        else { return nil }
        let bytes = try folder.bytes(path)
        do throws(PublishingError) {
            guard try SHA256Digest.hex(of: drawing.bytes) == svg.sha256 else { return nil }
            return try SHA256Digest.hex(of: bytes) == png.sha256 ? bytes : nil
        } catch { throw Failure(error) }
    }
}
