import Ingest
import Publishing

/// What a data file is, for the manifest, read block by block.
enum InputDigest {
    static func entry(_ path: String, in project: ProjectFolder) throws(Failure) -> ManifestEntry {
        do {
            var digest = try SHA256Digest()
            try ByteSource.file(project.absolute(path), name: path).forEachBlock { try digest.add($0) }
            let count = digest.byteCount
            return ManifestEntry(path: path, bytes: count, sha256: try digest.hex())
        } catch let error as PublishingError {
            throw Failure(error)
        } catch {
            throw Failure(
                .missingInput, "\(path): it cannot be read again\n  Check that it is a file and that you may read it.")
        }
    }
}
