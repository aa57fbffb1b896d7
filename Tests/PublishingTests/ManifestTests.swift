import Publishing
import Testing

@Suite("manifest.json")
struct ManifestTests {
    let manifest: Manifest

    init() throws {
        // Digests by `printf abc | sha256sum` and `printf '' | sha256sum`.
        let abc = try ManifestEntry(path: "Datasets/models.csv", contents: Array("abc".utf8))
        let empty = try ManifestEntry(path: "Datasets/\"q\"\\\u{1}é.csv", contents: [])
        manifest = Manifest(
            build: BuildRecord(
                version: "0.1.0", options: ["seed": "7", "edition": "2022"], inputs: [abc, empty]),
            files: [try ManifestEntry(path: "index.html", contents: Array("abc".utf8))])
    }

    @Test("lists options, inputs and files in order, one a line")
    func text() {
        #expect(
            String(decoding: manifest.json, as: UTF8.self) == #"""
                {
                  "schema": "almanac.manifest/1",
                  "version": "0.1.0",
                  "options": {
                    "edition": "2022",
                    "seed": "7"
                  },
                  "inputs": [
                    {"path": "Datasets/\"q\"\\\u0001é.csv", "bytes": 0, "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
                    {"path": "Datasets/models.csv", "bytes": 3, "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}
                  ],
                  "files": [
                    {"path": "index.html", "bytes": 3, "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}
                  ]
                }

                """#)
    }

    @Test("reads back what it wrote")
    func roundTrip() throws {
        #expect(try Manifest(json: manifest.json) == manifest)
        let bare = Manifest(build: noInputs, files: [])
        #expect(try Manifest(json: bare.json) == bare)
    }
}
