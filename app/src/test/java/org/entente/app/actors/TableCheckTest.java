package org.entente.app.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.engine.lexicon.ActorReader;
import org.entente.engine.lexicon.LexiconSource;
import org.entente.engine.lexicon.Problem;
import org.junit.jupiter.api.Test;

class TableCheckTest {
    private static final LexiconSource STATES = new LexiconSource(
            "actors/states.yaml",
            "- {code: ARN, name: Arnor, adjective: [Arnorian], people: [Arnorian], seat: [Fornost]}\n"
                    + "- {code: GON, name: Gondor}\n");

    @Test
    void officesThatContradictAreToldAndAHandoverIsNot() {
        assertThat(
                        warnings(
                                """
                                - name: Elen Tar
                                  offices:
                                    - {of: ARN, sector: GOV, from: 2001, until: 2010}
                                    - {of: GON, sector: GOV, from: 2005, until: 2008}
                                    - {of: ARN, sector: LEG, from: 2010, until: 2014}
                                    - {of: ARN, sector: GOV, from: 2002, until: 2004}
                                """))
                .containsExactly("actors/own.yaml:4: Elen Tar: held with the office in line 3, which wins on the days"
                        + " of both; mend the dates if they are wrong");
    }

    @Test
    void twoPersonsOfOneNameAreTold() {
        assertThat(
                        warnings(
                                """
                                - name: Elen Tar
                                  offices: [{of: ARN, sector: GOV}]
                                - name: Elen Tar
                                  offices: [{of: ARN, sector: GOV}]
                                """))
                .singleElement()
                .asString()
                .startsWith("actors/own.yaml:3: Elen Tar: this name stands in actors/own.yaml:1 too");
    }

    @Test
    void aNameThatHidesAnotherIsToldOnTheDaysOfBothAlone() {
        String guard = "- {code: ARN, sector: MIL, kind: group, name: Guard, until: 2001}\n";
        assertThat(warnings(
                        guard + "- {code: GON, sector: MIL, kind: group, name: Guards, also: [Guard], from: 2001}\n"))
                .containsExactly("actors/own.yaml:1: Guard: \"Guard\" hides Guards in actors/own.yaml:2; give dates, or"
                        + " keep it in one of them");
        assertThat(warnings(
                        guard + "- {code: GON, sector: MIL, kind: group, name: Guards, also: [Guard], from: 2002}\n"))
                .isEmpty();
    }

    @Test
    void anOwnNameThatHidesOneOfOursIsTold() {
        assertThat(warnings("- {code: GON, sector: REB, kind: group, name: Fornost}\n"))
                .containsExactly("actors/own.yaml:1: Fornost: \"Fornost\" hides Arnor in actors/states.yaml:1; give"
                        + " dates, or keep it in one of them");
    }

    @Test
    void anOfficeOfAStateWithoutASectorIsTold() {
        assertThat(warnings("- name: Elen Tar\n  offices:\n    - {of: ARN}\n"))
                .containsExactly(
                        "actors/own.yaml:3: Elen Tar: an office of a state without a sector; give one, such as GOV");
    }

    @Test
    void aNounOfTwoSectorsIsTold() {
        assertThat(warnings("- {sector: MIL, nouns: [rider]}\n- {sector: CVL, nouns: [Rider]}\n"))
                .containsExactly(
                        "actors/own.yaml:2: \"Rider\" tells MIL in actors/own.yaml:1, and that wins; keep it in"
                                + " one of them");
    }

    @Test
    void anArticleIsNoPartOfAName() {
        assertThat(warnings("- {code: ARN, sector: REB, kind: group, name: the Riders}\n"))
                .containsExactly(
                        "actors/own.yaml:1: the Riders: \"the Riders\" is found with its article alone; write it without");
    }

    @Test
    void aMemberThatIsNoStateIsAFault() {
        assertThat(check("- {code: PACT, kind: IGO, name: Pact, members: [GON, GNO]}\n")
                        .faults())
                .singleElement()
                .hasToString("actors/own.yaml:1: Pact: code \"GNO\" is of no known state or organisation;"
                        + " did you mean GON?");
    }

    private static List<String> warnings(String own) {
        Findings findings = check(own);
        assertThat(findings.faults()).isEmpty();
        return findings.warnings().stream().map(Problem::toString).toList();
    }

    private static Findings check(String own) {
        LexiconSource file = new LexiconSource("actors/own.yaml", own, true);
        return TableCheck.of(ActorReader.list(List.of(STATES, file)));
    }
}
