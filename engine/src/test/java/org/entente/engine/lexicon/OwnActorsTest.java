package org.entente.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Sector;
import org.junit.jupiter.api.Test;

/** What a user's own tables make of ours. */
class OwnActorsTest {
    private static final String STATES =
            """
            - {code: ARN, name: Arnor, seat: [Fornost]}
            - {code: GON, name: Gondor}
            """;

    private static final String GROUPS = """
            - {code: GON, sector: MIL, name: Tower Guard}
            """;

    private static final String PEOPLE =
            """
            - name: Elen Tar
              also: [Elen of Fornost]
              offices:
                - {of: ARN, sector: GOV, title: queen, from: 2001, until: 2010}
            """;

    @Test
    void anOwnNameHidesOursOfTheSameWordsOnItsDays() {
        ActorTable table =
                with("- {code: ARN, sector: REB, kind: group, name: Tower Guard, from: 2005, until: 2006}\n");
        assertThat(named(table, "Tower Guard", "2004-12-31")).containsExactly("GON MIL");
        assertThat(named(table, "Tower Guard", "2005-01-01")).containsExactly("ARN REB");
        assertThat(named(table, "Tower Guard", "2007-01-01")).containsExactly("GON MIL");
    }

    @Test
    void anOwnOfficeWinsOnItsDaysAndOursHoldOnAllOthers() {
        ActorTable table =
                with("- name: Elen Tar\n  offices: [{of: GON, sector: BUS, from: 2008, until: 2012-06-30}]\n");
        assertThat(named(table, "Elen Tar", "2007-12-31")).containsExactly("ARN GOV");
        assertThat(named(table, "Elen Tar", "2008-01-01")).containsExactly("GON BUS");
        assertThat(named(table, "Elen Tar", "2013-01-01")).containsExactly("GON ELI");
    }

    @Test
    void anOwnOfficeHoldsForTheOtherSpellingsOfOursToo() {
        ActorTable table = with("- name: Elen Tar\n  offices: [{of: GON, sector: BUS, from: 2008}]\n");
        assertThat(named(table, "Elen of Fornost", "2009-01-01")).containsExactly("GON BUS");
    }

    @Test
    void twoOwnItemsOfOneNameAreOnePerson() {
        ActorTable table = with(
                """
                        - name: Berin Holt
                          offices: [{of: GON, sector: GOV, from: 2001, until: 2002}]
                        - name: Berin Holt
                          offices: [{of: ARN, sector: LEG, from: 2003}]
                        """);
        assertThat(named(table, "Berin Holt", "2001-06-01")).containsExactly("GON GOV");
        assertThat(named(table, "Berin Holt", "2004-06-01")).containsExactly("ARN LEG");
    }

    @Test
    void anOwnPersonMakesNoSurnameOfOursDoubtful() {
        ActorTable table = with("- name: Berin Tar\n  offices: [{of: GON, sector: LEG, from: 2000, until: 2020}]\n");
        assertThat(table.inOffice("Tar", LocalDate.of(2005, 1, 1))).contains(new Actor("ARN", Sector.GOV, "Elen Tar"));
        assertThat(table.inOffice("Tar", LocalDate.of(2015, 1, 1))).contains(new Actor("GON", Sector.LEG, "Berin Tar"));
    }

    @Test
    void aSurnameOfTwoOwnPersonsMeansNeither() {
        ActorTable table = with(
                """
                        - name: Berin Holt
                          offices: [{of: GON, sector: GOV}]
                        - name: Elen Holt
                          offices: [{of: ARN, sector: LEG}]
                        """);
        assertThat(table.inOffice("Holt", LocalDate.of(2005, 1, 1))).isEmpty();
    }

    @Test
    void anOwnNounSaysItsOwnSector() {
        List<LexiconSource> sources = sources("- {sector: CRM, nouns: [rider]}\n");
        sources.addAll(Sources.of("actors/agents.yaml", "- {sector: MIL, nouns: [rider]}\n"));
        assertThat(ActorReader.read(sources)
                        .roles()
                        .longest(List.of("rider"), 0)
                        .values())
                .containsExactly(Sector.CRM);
    }

    @Test
    void anOwnNameIsFoundByNameBeforeOurs() {
        ActorTable table = with("- {code: GON, kind: state, name: Fornost}\n");
        assertThat(table.find("fornost")).contains(new Actor("GON", Sector.NONE, "Gondor"));
    }

    private static List<String> named(ActorTable table, String name, String day) {
        LocalDate on = LocalDate.parse(day);
        List<Name> all = table.names().longest(ActorTable.words(name), 0).values();
        return Name.holding(all, on).stream().map(n -> n.on(on).label()).toList();
    }

    private static ActorTable with(String own) {
        return ActorReader.read(sources(own));
    }

    private static List<LexiconSource> sources(String own) {
        List<LexiconSource> sources = new ArrayList<>(
                Sources.of("actors/states.yaml", STATES, "actors/groups.yaml", GROUPS, "actors/people.yaml", PEOPLE));
        sources.add(new LexiconSource("actors/own.yaml", own).asOwn());
        return sources;
    }
}
