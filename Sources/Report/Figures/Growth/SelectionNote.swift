import Analysis
import Quantities
import Records

/// That notable models are chosen, and how far by what they cost: a trend among them is also a trend of the choice.
extension FigureCatalogue {
    /// Nil where the population is not chosen so: every record counts, or the filter does not ask for notable ones.
    static func selectionNote(_ request: FigureRequest) -> Sentence? {
        guard request.population.label.contains("notable"), !request.scope.models.vintage.populationIsAll else {
            return nil
        }
        let criteria = NotabilityCriteria(request.population, from: request.plan.from, to: request.plan.to)
        guard criteria.records > 0 else { return nil }
        var text = "The keepers of the records choose what is notable, so this is also a trend of their choice"
        if criteria.forTrainingCost > 0 {
            text +=
                ": \(NumberText.count(criteria.forTrainingCost)) of the \(NumberText.count(criteria.records)) models are notable for their training cost, \(NumberText.count(criteria.forTrainingCostOnly)) of them for nothing else"
        }
        return Sentence(text + ".")
    }
}
