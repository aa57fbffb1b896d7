import Testing

@testable import Records

@Suite("Sector classes")
struct SectorClassTests {
    @Test(
        "the class follows from the set of sectors",
        arguments: [
            ([], SectorClass.unknown), ([Sector.industry], .industry), ([.academia], .academia),
            ([.nonprofit], .nonprofit),
            ([.industry, .academia], .industryAcademia), ([.industry, .academia, .government], .industryAcademia),
            ([.industry, .government], .otherMixed), ([.academia, .researchCollective], .otherMixed),
        ])
    func classes(members: [Sector], expected: SectorClass) {
        #expect(SectorClass(members: Set(members)) == expected)
    }
}
