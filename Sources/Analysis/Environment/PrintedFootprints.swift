import Footprint
import Quantities
import Records

/// What editions of the AI Index printed of models' carbon, beside our estimate.
public struct PrintedFootprints: Sendable {
    public struct Printed: Sendable {
        public let edition: Int
        public let carbon: CarbonMass
        public let certainty: String?
    }

    public struct Row: Sendable {
        public let model: String
        /// In the order of editions.
        public let printed: [Printed]
        /// Operational, location-based; nil where there is none.
        public let ours: CarbonRange?
        /// What our estimate rests on.
        public let rung: String?
    }

    /// In the order in which the models were first printed.
    public let rows: [Row]

    /// - Parameter edition: Later ones are left out.
    public init(_ figures: [PublishedFigure], _ footprints: ModelFootprints, upTo edition: Int) {
        let carbon = figures.filter {
            $0.edition <= edition && $0.unit == "tCO2e" && $0.topic.hasPrefix("carbon")
                && $0.topic != "carbon reference"
        }
        var names: [String] = []
        for figure in carbon where !names.contains(Self.name(figure.slice)) { names.append(Self.name(figure.slice)) }
        rows = names.map { name in
            let own = carbon.filter { Self.name($0.slice) == name }.sorted { $0.edition < $1.edition }
            let estimate = Self.estimate(of: name, footprints)
            return Row(
                model: name,
                printed: own.map {
                    Printed(edition: $0.edition, carbon: .tonnes($0.figure), certainty: $0.certainty)
                }, ours: estimate?.operationalCarbon, rung: estimate.map { $0.rung.title })
        }
    }

    /// `GPT-3` of `GPT-3 175B: 1287 MWh PUE 1.10` and of `GPT-3`: what stands before a colon or bracket, without the size.
    private static func name(_ slice: String) -> String {
        let text = slice.prefix { $0 != ":" && $0 != "(" }
        let words = text.split(separator: " ")
        // The size tells siblings of a family with a version apart; one without has a single member here.
        guard words.count == 2, let last = words.last, isSize(last) else { return words.joined(separator: " ") }
        return String(words[0])
    }

    private static func isSize(_ word: Substring) -> Bool {
        guard let unit = word.last, "BTM".contains(unit) else { return false }
        return Double(word.dropLast()) != nil
    }

    /// By what was published of the model, else by its record.
    private static func estimate(of name: String, _ footprints: ModelFootprints) -> FootprintEstimate? {
        let reports = footprints.basis.reported.filter { Self.name($0.model) == name || $0.model == name }
        if let id = reports.compactMap(\.modelID).first { return footprints.footprint(of: id)?.estimate }
        let models = footprints.all.filter { $0.model.name == name || $0.model.name.hasPrefix(name + " (") }
        return models.min { ($0.model.date, $0.model.name) < ($1.model.date, $1.model.name) }?.estimate
    }
}

extension Rung {
    /// As pages call it.
    public var title: String {
        switch self {
        case .reportedEnergy: "reported energy"
        case .acceleratorTime: "accelerator time"
        case .trainingCompute: "training compute"
        case .none: "nothing"
        }
    }
}
