import Foundation
import Testing

@Suite("A project's own tables of footprints")
struct FootprintTablesTests {
    private let folder: TemporaryFolder

    /// The shipped tables that footprints need, with a few records of its own.
    init() throws {
        folder = try TemporaryFolder()
        let shipped = URL(fileURLWithPath: CommandLineRun.repository + "/Datasets")
        let names = ["hardware", "grids", "cloud-regions", "factors", "reported-footprints", "equivalents", "levers"]
        for name in names {
            for file in ["\(name).csv", "schema/\(name).json"] {
                try folder.write(
                    String(decoding: Data(contentsOf: shipped.appending(path: file)), as: UTF8.self),
                    to: "Datasets/\(file)")
            }
        }
        try folder.write(
            """
            id,name,date,organizations,countries,training_compute_flop,training_compute_confidence,hardware,mfu
            a,Alpha,2021-03,Acme,France,1e22,confident,NVIDIA A100,
            b,Beta,2022-05,Acme,Frnace,1e23,confident,NVIDIA A100,72.0
            c,Gamma,2022-06,Acme,France,1e23,confident,,

            """, to: "Datasets/models.csv")
        let resources = (names + ["models"]).map { name in
            "{\"name\": \"\(name)\", \"path\": \"\(name).csv\""
                + (name == "models" ? "}" : ", \"schema\": \"schema/\(name).json\"}")
        }.joined(separator: ", ")
        try folder.write(
            "{\"name\": \"mine\", \"version\": \"2022-12\", \"almanac:population\": \"all\", \"resources\": [\(resources)]}",
            to: "Datasets/datapackage.json")
        try folder.write(
            """
            title: Footprints
            chapters:
              - id: models
                title: Models
                figures:
                  - id: all-footprints
                    analysis: modelFootprints
                  - id: not-estimated
                    analysis: footprintGaps
                  - id: elsewhere
                    analysis: samePlaces
                    model: alhpa

            """, to: "Templates/footprint/report.yml")
    }

    private func run(_ arguments: String...) throws -> CommandLineRun {
        try CommandLineRun(arguments + ["--project", folder.path] + (arguments.first == "build" ? ["--no-png"] : []))
    }

    @Test(
        "a record is estimated; an MFU of 72 is withheld and told, missing hardware counted with its reason; nothing is lost"
    )
    func build() throws {
        let run = try run("build")
        #expect(run.exitCode == 0, "\(run.messages)")
        let estimated = try folder.text("Output/footprint/figures/all-footprints.csv")
        #expect(estimated.contains("\na,Alpha,2021-03,3,") && !estimated.contains("\nc,"))
        // Not 72, and not 0.72 either: unknown, so the default's range stands in.
        #expect(try folder.text("Output/footprint/figures/all-footprints-inputs.csv").contains("\nb,mfu,0.25,"))
        #expect(try folder.text("Output/data/quarantine.csv").contains("72.0"))
        let gaps = try folder.text("Output/footprint/figures/not-estimated.csv")
        #expect(gaps.contains("c,Gamma,2022-06,the accelerator is unknown"))
        let page = try folder.text("Output/footprint/index.html")
        #expect(page.contains("<section id=\"a\" class=\"record\">"))
        #expect(page.contains("no record has the id"))
    }

    @Test("a factor that cannot be used is told with its file and line, and listed with what is withheld")
    func badFactor() throws {
        let factors = try folder.text("Datasets/factors.csv")
        try folder.write(
            factors + "puee,,,1.1,1.2,1.3,,judgement,me,,primary\npue,Acme,,0.8,1.1,1.2,,judgement,me,,primary\n",
            to: "Datasets/factors.csv")
        let check = try run("check")
        let line = factors.split(separator: "\n").count + 1
        #expect(check.output.contains("factors.csv:\(line)"), "\(check.output)")
        #expect(check.output.contains("Did you mean \"pue\"") && check.output.contains("from 1 to 5"))
        #expect(try run("build").exitCode == 0)
        #expect(try folder.text("Output/data/quarantine.csv").contains("puee"))
    }
}
