package org.entente.app.actors.petrarch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.app.actors.ActorYaml;
import org.entente.app.setup.LexiconFiles;
import org.entente.engine.lexicon.ActorReader;
import org.entente.engine.lexicon.LexiconSource;
import org.entente.engine.lexicon.Listed;
import org.junit.jupiter.api.Test;

class PetrarchImportTest {
    private static final List<Listed> OURS =
            ActorReader.list(LexiconFiles.ours()).items();

    private final PetrarchImport petrarch = new PetrarchImport(OURS);

    @Test
    void aPersonHasTheOfficesOfItsDatedCodes() {
        assertThat(
                        yaml(
                                """
                                # invented people
                                TORVALD_NYSGAARD_ ; a comment
                                +T._NYSGAARD_
                                \t[NORGOV 960101-20011231]
                                \t[NORELI >011231]
                                """))
                .isEqualTo(
                        """
                        - name: Torvald Nysgaard
                          also: [T. Nysgaard]
                          offices:
                            - {of: NOR, sector: GOV, from: 1996-01-01, until: 2001-12-31}
                        """);
    }

    @Test
    void codesBeforeAndAfterADayDoNotHoldOnIt() {
        assertThat(yaml("TORVALD_NYSGAARD_ [NORMIL <970101] [NORGOV >970101]\n"))
                .contains("sector: MIL, until: 1996-12-31}")
                .contains("sector: GOV, from: 1997-01-02}");
    }

    @Test
    void aCodeWithDatesWinsOverOneWithout() {
        assertThat(yaml("TORVALD_NYSGAARD_ [NORLEG]\n [NORGOV 050000-060400]\n"))
                .contains("    - {of: NOR, sector: GOV, from: 2005, until: 2006-04}\n    - {of: NOR, sector: LEG}\n");
    }

    @Test
    void aBodyOfTwoTimesIsTwoItems() {
        assertThat(yaml("TURNIP_SHIELD_ [NORREB <960927]\n\t[NORGOV >960926]\n+SHIELD_OF_TURNIPS_\n"))
                .isEqualTo(
                        """
                        - code: NOR
                          kind: group
                          sector: GOV
                          name: Turnip Shield
                          also: [Shield of Turnips]
                          from: 1996-09-27
                        - code: NOR
                          kind: group
                          sector: REB
                          name: Turnip Shield
                          also: [Shield of Turnips]
                          until: 1996-09-26
                        """);
    }

    @Test
    void theFirstSectorOfACodeCounts() {
        assertThat(yaml("TURNIP_WATCH_ [USAGOVMIL]\nTURNIP_TIMES_ [USAMED]\n"))
                .contains("code: USA\n  kind: group\n  sector: GOV\n  name: Turnip Watch")
                .contains("sector: JRN\n  name: Turnip Times");
    }

    @Test
    void organisationsAreFoundByOurCodes() {
        assertThat(yaml("UN_SPOON_DESK_ [IGOUNO]\nSPOON_CORPS_ [IGONATMIL]\nSPOON_AID_ [NGOHRI]\n"))
                .contains("code: UNO\n  kind: group\n  name: UN Spoon Desk")
                .contains("code: NATO\n  kind: group\n  sector: MIL\n  name: Spoon Corps")
                .contains("code: NGO\n  kind: group\n  name: Spoon Aid");
    }

    @Test
    void tabariWritesDatesInParenthesesAndNullPlurals() {
        assertThat(yaml("TURNIP_FRONT [NORREB (<960101)]\n"))
                .contains("sector: REB")
                .contains("until: 1995-12-31");
        assertThat(yaml("TURNIPHERD {} [~AGR] ; abc\n")).contains("nouns: [turnipherd]");
    }

    @Test
    void aNameOfAnOrganisationIsNoNameOfAState() {
        assertThat(yaml("SPOON_COUNCIL_ [UNO]\n")).contains("code: UNO\n  kind: group\n  name: Spoon Council");
    }

    @Test
    void aShortNameMayBeAnAcronymAndStandsInCapitalsToo() {
        assertThat(yaml("FLONX_ [COLREB]\n")).contains("name: Flonx\n  also: [FLONX]");
        assertThat(yaml("MCPHXT_ [COLREB]\n")).contains("name: MCPHXT\n");
    }

    @Test
    void agentsBecomeNounsOfASector() {
        assertThat(
                        yaml(
                                """
                                !GUARD! = TURNIP_GUARD, TURNIP_SENTRY
                                !GUARD!_OF_HONOUR_ [~MIL]
                                TURNIP_GROWER_ {TURNIP_GROWERS_} [~AGR]
                                OXHERD_ {OXHERDEN_} [~AGR]
                                TURNIP_HERALD_ [JRN~]
                                """))
                .isEqualTo(
                        """
                        - sector: AGR
                          nouns: [oxherd, oxherden, turnip grower]
                        - sector: MIL
                          nouns: [turnip guard of honour, turnip sentry of honour]
                        - sector: JRN
                          nouns: [turnip herald]
                        """);
    }

    @Test
    void whatCannotBeMappedIsToldWithItsPlace() {
        yaml("REGION_OF_SPOONS_ [MEA]\nSEVERAL_SPOONS_ [MULTI]\nSTOP_SPOON_ [###]\nBAD_SPOON_ [COLREB 991301-000101]\n"
                + "NO_SPOON_\nSPOONLAND_ [NOR]\nSPOONER_ [~XYZ]\n!UNKNOWN!_SPOON_ [~GOV]\n");
        assertThat(petrarch.skips().places())
                .containsExactlyInAnyOrder(
                        "x.txt:1: code: no actor of ours: MEA",
                        "x.txt:2: code: no actor of ours: MULTI",
                        "x.txt:3: code: no actor of ours: ###",
                        "x.txt:4: code: not understood: COLREB 991301-000101",
                        "x.txt:5: entry: without a code: NO_SPOON_",
                        "x.txt:7: code: no sector of ours: ~XYZ",
                        "x.txt:8: name: a set of words that is not defined: !UNKNOWN!_SPOON_");
        assertThat(petrarch.skips().counts()).containsEntry("entry: the bare name of a state", 1L);
    }

    @Test
    void whatOurTablesSayAlreadyIsLeftOut() {
        assertThat(yaml("SOLDIER_ [~MIL]\nKREMLIN_ [RUSGOV]\n")).isEmpty();
        assertThat(petrarch.skips().counts()).containsEntry("name: our tables say the same", 2L);
    }

    @Test
    void whatIsWrittenIsReadWithoutAFault() {
        String yaml = yaml("O'DAL_SPOON-SMITH_ [NORBUS]\nON_ [NORREB]\nTORVALD_NYSGAARD_ [NORGOV >970101]\n");
        assertThat(ActorReader.list(List.of(new LexiconSource("actors/petrarch.yaml", yaml)))
                        .problems())
                .isEmpty();
    }

    private String yaml(String text) {
        petrarch.add("x.txt", text.lines().toList());
        return petrarch.items().stream().map(ActorYaml::of).collect(Collectors.joining());
    }
}
