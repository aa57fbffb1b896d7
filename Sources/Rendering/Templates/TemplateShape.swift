/// Which names a template may use where: values, and sections with the names that hold inside them. Names of enclosing
/// sections hold too.
struct TemplateShape: Sendable {
    let values: Set<String>
    let sections: [String: TemplateShape]

    init(_ values: Set<String>, sections: [String: TemplateShape] = [:]) {
        self.values = values
        self.sections = sections
    }

    var names: [String] { (values.union(sections.keys)).sorted() }
}
