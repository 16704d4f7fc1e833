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

    private static final String PACT =
            """
            - code: PACT
              kind: IGO
              name: Pact of the Reunited Kingdom
              members: [GON, {of: [ARN, ROH], from: 2001-05, until: 2004}, {of: ARN, from: 2010-02-03}]
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
    void aStateIsAMemberOnTheDaysBetweenItsDates() {
        ActorTable table = ActorReader.read(Sources.of("actors/organisations.yaml", PACT));
        assertThat(table.isMember("GON", "PACT", LocalDate.of(1980, 1, 1))).isTrue();
        assertThat(table.isMember("ARN", "PACT", LocalDate.of(2001, 4, 30))).isFalse();
        assertThat(table.isMember("ARN", "PACT", LocalDate.of(2001, 5, 1))).isTrue();
        assertThat(table.isMember("ROH", "PACT", LocalDate.of(2004, 12, 31))).isTrue();
        assertThat(table.isMember("ROH", "PACT", LocalDate.of(2010, 2, 3))).isFalse();
    }

    @Test
    void aStateThatCameBackIsAMemberTwiceAndNotBetween() {
        ActorTable table = ActorReader.read(Sources.of("actors/organisations.yaml", PACT));
        assertThat(table.members("PACT")).extracting(Membership::state).containsExactly("ARN", "ARN", "GON", "ROH");
        assertThat(table.isMember("ARN", "PACT", LocalDate.of(2010, 2, 2))).isFalse();
        assertThat(table.isMember("ARN", "PACT", LocalDate.of(2010, 2, 3))).isTrue();
    }

    @Test
    void anOrganisationWithoutAListHasNoMembers() {
        ActorTable table = ActorReader.read(Sources.of("actors/organisations.yaml", PACT));
        assertThat(table.members("LEAGUE")).isEmpty();
        assertThat(table.isMember("GON", "LEAGUE", LocalDate.of(2001, 5, 1))).isFalse();
    }

    @Test
    void aMembershipThatEndsBeforeItBeginsIsTold() {
        assertThat(problems("actors/organisations.yaml", PACT.replace("until: 2004", "until: 2001-04")))
                .singleElement()
                .hasToString("actors/organisations.yaml:4: Pact of the Reunited Kingdom: the membership ends before it"
                        + " begins; swap from and until, or mend one");
    }

    @Test
    void aMembershipOfNobodyIsTold() {
        assertThat(problems("actors/organisations.yaml", PACT.replace("{of: ARN, from", "{from")))
                .singleElement()
                .satisfies(p -> assertThat(p.fault()).startsWith("a membership with dates needs \"of\""));
    }

    @Test
    void aTableMayBeAsLongAsItWants() {
        String long4m = "# " + "a long table ".repeat(300_000) + "\n" + STATES;
        assertThat(ActorReader.read(Sources.of("actors/states.yaml", long4m)).codes())
                .hasSize(2);
    }

    @Test
    void anOfficeThatEndsBeforeItBeginsIsTold() {
        assertThat(problems("actors/people.yaml", PEOPLE.replace("until: 2004", "until: 2000")))
                .singleElement()
                .hasToString("actors/people.yaml:3: Elen Tar: until is before from; swap them, or mend one");
    }

    @Test
    void aCommonNounMayMeanMoreThanOneThing() {
        String nouns = "- {means: organisation, nouns: [league]}\n- {means: group, nouns: [league, Band]}\n";
        ActorTable table = ActorReader.read(Sources.of("actors/nouns.yaml", nouns));
        assertThat(table.means("league", Meaning.ORGANISATION)).isTrue();
        assertThat(table.means("league", Meaning.GROUP)).isTrue();
        assertThat(table.means("band", Meaning.GROUP)).isTrue();
        assertThat(table.means("band", Meaning.ORGANISATION)).isFalse();
    }

    @Test
    void aFullNameSaysWhetherAStateIsAKingdom() {
        ActorTable table = ActorReader.read(Sources.of("actors/states.yaml", STATES));
        assertThat(table.isStyled("ARN", "kingdom")).isTrue();
        assertThat(table.isStyled("GON", "kingdom")).isFalse();
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
                .satisfies(p -> assertThat(p.toString())
                        .startsWith("actors/agents.yaml:1: unknown sector \"TEA\"; sectors are GOV, MIL, "));
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
