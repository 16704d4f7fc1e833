package org.entente.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Sector;
import org.junit.jupiter.api.Test;

class ActorReaderTest {
    private static final String STATES =
            """
            - code: ARN
              name: Arnor
              also: [Kingdom of Arnor]
              adjective: [Arnorian]
              seat: [Fornost]
            - code: GON
              name: Gondor
            """;

    private static final String PEOPLE =
            """
            - name: Elen Tar
              offices:
                - {of: ARN, sector: GOV, title: president, from: 2001-05, until: 2004}
            - name: Berin Tar
              offices:
                - {of: GON, sector: MIL, title: general, from: 2004-03-10}
            """;

    @Test
    void aStateIsFoundByCodeAndByNameWhateverItsCase() {
        ActorTable table = ActorReader.read(Sources.of("actors/states.yaml", STATES));
        Actor arnor = new Actor("ARN", Sector.NONE, "Arnor");
        assertThat(table.find("arn")).contains(arnor);
        assertThat(table.find("KINGDOM OF ARNOR")).contains(arnor);
        assertThat(table.find("Mordor")).isEmpty();
    }

    @Test
    void aSurnameMeansTheOneInOfficeThatDay() {
        ActorTable table = ActorReader.read(Sources.of("actors/people.yaml", PEOPLE, "actors/states.yaml", STATES));
        assertThat(table.inOffice("Tar", LocalDate.of(2001, 4, 30))).isEmpty();
        assertThat(table.inOffice("Tar", LocalDate.of(2001, 5, 1))).contains(new Actor("ARN", Sector.GOV, "Elen Tar"));
        assertThat(table.inOffice("Tar", LocalDate.of(2005, 1, 1))).contains(new Actor("GON", Sector.MIL, "Berin Tar"));
    }

    @Test
    void aSurnameOfTwoInOfficeMeansNeither() {
        ActorTable table = ActorReader.read(Sources.of("actors/people.yaml", PEOPLE, "actors/states.yaml", STATES));
        assertThat(table.inOffice("Tar", LocalDate.of(2004, 3, 10))).isEmpty();
        assertThat(table.inOffice("Tar", LocalDate.of(2004, 12, 31))).isEmpty();
    }

    @Test
    void namesAreReadWithoutAccentsAndDots() {
        assertThat(ActorTable.words("Côte d'Ivoire")).containsExactly("Cote", "d", "Ivoire");
        assertThat(ActorTable.words("U.S.")).containsExactly("US");
    }

    @Test
    void aBadDateIsToldWithItsLine() {
        assertThat(problems("actors/people.yaml", "- name: Elen Tar\n  offices:\n    - {of: ARN, from: 2001-13}\n"))
                .singleElement()
                .hasToString("actors/people.yaml:3: \"2001-13\" is no date; write yyyy, yyyy-mm or yyyy-mm-dd");
    }

    @Test
    void anUnknownSectorIsToldWithItsLine() {
        assertThat(problems("actors/agents.yaml", "- sector: TEA\n  nouns: [brewer]\n"))
                .singleElement()
                .hasToString("actors/agents.yaml:1: unknown sector \"TEA\"");
    }

    @Test
    void anOfficeOfNobodyIsTold() {
        assertThat(problems("actors/people.yaml", "- name: Elen Tar\n  offices:\n    - {sector: GOV}\n"))
                .singleElement()
                .satisfies(p -> assertThat(p.line()).isEqualTo(3))
                .satisfies(p -> assertThat(p.entry()).isEqualTo("Elen Tar"));
    }

    @Test
    void aPersonWithoutANameIsTold() {
        assertThat(problems("actors/people.yaml", "- offices:\n    - {of: ARN}\n"))
                .singleElement()
                .satisfies(p -> assertThat(p.fault()).contains("a person a name and offices"));
    }

    @Test
    void anUnknownKeyIsToldWithTheKnownOnes() {
        assertThat(problems("actors/states.yaml", STATES + "  adjectiv: [Gondorian]\n"))
                .singleElement()
                .satisfies(p -> assertThat(p.entry()).isEqualTo("Gondor"))
                .satisfies(p -> assertThat(p.fault()).startsWith("unknown key \"adjectiv\"; keys are code, name"));
    }

    @Test
    void anActorWithoutACodeIsTold() {
        assertThat(problems("actors/states.yaml", STATES + "- name: Rohan\n"))
                .singleElement()
                .satisfies(p -> assertThat(p.line()).isEqualTo(8))
                .satisfies(p -> assertThat(p.fault()).startsWith("an actor needs a code and a name"));
    }

    @Test
    void allFaultsOfAllFilesAreToldAtOnce() {
        List<LexiconSource> sources = Sources.of(
                "actors/people.yaml", "- name: Elen Tar\n  offices:\n    - {of: ARN, from: soon, until: 2001-02-30}\n",
                "actors/agents.yaml", "- sector: TEA\n  nouns: [brewer]\n",
                "actors/states.yaml", "- code: [\n");
        LexiconException e = catchThrowableOfType(LexiconException.class, () -> ActorReader.read(sources));
        assertThat(e.problems())
                .extracting(Problem::file)
                .containsExactly(
                        "actors/agents.yaml", "actors/people.yaml", "actors/people.yaml", "actors/states.yaml");
    }

    private static List<Problem> problems(String file, String text) {
        LexiconException e =
                catchThrowableOfType(LexiconException.class, () -> ActorReader.read(Sources.of(file, text)));
        assertThat(e).as("faults are told").isNotNull();
        return e.problems();
    }
}
