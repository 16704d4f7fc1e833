package org.entente.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.engine.ontology.Ontology;
import org.junit.jupiter.api.Test;

class LexiconReaderTest {
    @Test
    void aSoundLexiconHasItsEntriesById() {
        assertThat(LexiconReader.read(Sources.sound()).entries())
                .extracting(Entry::id)
                .containsExactly("meet", "op-refuse", "restore-ties", "visit");
    }

    @Test
    void aClassStandsForItsWords() {
        Lexicon lexicon = LexiconReader.read(Sources.sound());
        assertThat(lexicon.words("ties")).containsExactly("relation", "tie");
        assertThat(lexicon.words("nothing-of-this-name")).isEmpty();
    }

    @Test
    void anEntryKeepsItsWordsAsTheFileHasThem() {
        Entry restore = LexiconReader.read(Sources.sound()).entries().get(2);
        assertThat(restore.written()).isEqualTo(Map.of("verb", List.of("restore"), "object", List.of("$ties")));
    }

    @Test
    void aClassKeepsItsWordsAsTheFileHasThem() {
        Lexicon lexicon = LexiconReader.read(Sources.of("classes/a.yaml", "tea: [cup, $pot]\npot: [kettle]\n"));
        assertThat(lexicon.classes())
                .containsExactly(
                        new WordClass("pot", List.of("kettle"), "classes/a.yaml", 2),
                        new WordClass("tea", List.of("cup", "$pot"), "classes/a.yaml", 1));
    }

    @Test
    void anEntryKeepsTheWordsThatMayNotStandInASlot() {
        Lexicon lexicon = LexiconReader.read(Sources.of(
                "events/04.yaml",
                "- id: meet\n  code: \"040\"\n  verb: [meet]\n  object: {is: [envoy], not: [friend], role: target}\n"));
        Entry meet = lexicon.entries().get(0);
        assertThat(meet.written())
                .containsEntry("object", List.of("envoy"))
                .containsEntry(Entry.not("object"), List.of("friend"));
    }

    @Test
    void aSlotThatSaysNothingIsTold() {
        assertThat(fault("events/04.yaml", "- id: meet\n  code: \"040\"\n  verb: [meet]\n  object: {role: target}\n"))
                .satisfies(p -> assertThat(p.fault()).contains("is or not must be there"));
    }

    @Test
    void theOperatorTableKeepsTheOrderOfItsFile() {
        OperatorTable operators = LexiconReader.read(Sources.sound()).operators();
        assertThat(operators.rows().get("refuse").keySet()).containsExactly("04", "cooperation");
    }

    @Test
    void theLongestCodeOfTheOperatorTableWins() {
        OperatorTable operators = LexiconReader.read(Sources.sound()).operators();
        assertThat(operators.apply("refuse", Ontology.code("042")).code()).contains("125");
        assertThat(operators.apply("refuse", Ontology.code("050")).code()).contains("120");
        assertThat(operators.apply("refuse", Ontology.code("190"))).isEqualTo(Outcome.SAME);
    }

    @Test
    void whatIsNoYamlIsToldWithItsLine() {
        assertThat(fault("events/04.yaml", "- id: meet\n  verb: [meet\n  code: x: y\n"))
                .satisfies(p -> assertThat(p.line()).isBetween(2, 4))
                .satisfies(p -> assertThat(p.fault()).startsWith("not YAML"));
    }

    @Test
    void anUnknownCodeIsToldWithTheOneMeant() {
        assertThat(fault("events/04.yaml", "- id: meet\n  code: \"040x\"\n  verb: [meet]\n"))
                .hasToString("events/04.yaml:1: meet: unknown code \"040x\"; did you mean \"040\"?");
    }

    @Test
    void anUnknownKeyIsToldWithTheKnownOnes() {
        assertThat(fault("events/04.yaml", "- id: meet\n  code: \"040\"\n  verb: [meet]\n  wiht: target\n"))
                .satisfies(p -> assertThat(p.line()).isEqualTo(4))
                .satisfies(p -> assertThat(p.fault()).contains("unknown key \"wiht\"", "object", "preposition"));
    }

    @Test
    void aClassThatIsNotThereIsTold() {
        assertThat(fault("events/05.yaml", "- id: meet\n  code: \"040\"\n  verb: [meet]\n  object: [$tea]\n"))
                .satisfies(p -> assertThat(p.line()).isEqualTo(4))
                .satisfies(p -> assertThat(p.fault()).isEqualTo("no class named $tea"));
    }

    @Test
    void aClassThatContainsItselfIsTold() {
        assertThat(problems(Sources.of("classes/a.yaml", "tea: [$cup]\ncup: [$tea, mug]\n")))
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.file()).isEqualTo("classes/a.yaml"))
                .allSatisfy(p -> assertThat(p.fault()).contains("contains itself"));
    }

    @Test
    void aClassThatStandsTwiceIsToldWithItsOtherPlace() {
        assertThat(problems(Sources.of("classes/a.yaml", "tea: [cup]\n", "classes/b.yaml", "\ntea: [mug]\n")))
                .singleElement()
                .hasToString("classes/b.yaml:2: $tea: this class stands in classes/a.yaml:1 too");
    }

    @Test
    void anIdThatStandsTwiceIsToldWithItsOtherPlace() {
        String entry = "- id: meet\n  code: \"040\"\n  verb: [meet]\n";
        assertThat(problems(Sources.of("events/04.yaml", entry, "events/05.yaml", "\n" + entry)))
                .singleElement()
                .hasToString("events/05.yaml:2: meet: this id stands in events/04.yaml:1 too");
    }

    @Test
    void aKeyThatStandsTwiceIsTold() {
        assertThat(fault("events/04.yaml", "- id: meet\n  code: \"040\"\n  verb: [meet]\n  verb: [greet]\n"))
                .hasToString("events/04.yaml:4: \"verb\" stands twice; keep one");
    }

    @Test
    void aWordThatIsNoRoleIsToldWithTheRoles() {
        assertThat(fault("events/04.yaml", "- id: meet\n  code: \"040\"\n  verb: [meet]\n  object: victim\n"))
                .satisfies(p -> assertThat(p.line()).isEqualTo(4))
                .satisfies(p -> assertThat(p.fault()).contains("\"victim\" is no role", "source, target, both"));
    }

    @Test
    void aRoleWithoutWordsIsTold() {
        assertThat(fault("events/04.yaml", "- id: meet\n  code: \"040\"\n  verb: [meet]\n  object: {role: source}\n"))
                .satisfies(p -> assertThat(p.fault()).startsWith("write {is: [words]"));
    }

    @Test
    void anUnknownModeIsToldWithTheKnownOnes() {
        assertThat(fault("events/04.yaml", "- id: meet\n  code: \"040\"\n  mode: vist\n  verb: [meet]\n"))
                .satisfies(p -> assertThat(p.fault())
                        .startsWith("unknown mode \"vist\"")
                        .contains(", visit, "));
    }

    @Test
    void aModeOfAnotherTypeIsAFault() {
        assertThat(fault("events/04.yaml", "- id: meet\n  code: \"040\"\n  mode: drone\n  verb: [meet]\n"))
                .satisfies(p -> assertThat(p.fault()).startsWith("code 040 is CONSULT, which has no mode \"drone\""));
    }

    @Test
    void reciprocalIsNothingButTrueOrFalse() {
        assertThat(fault("events/04.yaml", "- id: meet\n  code: \"040\"\n  verb: [meet]\n  reciprocal: yes\n"))
                .hasToString("events/04.yaml:4: meet: reciprocal is true or false");
    }

    @Test
    void anExampleIsAMapOfTextAndCodeOnly() {
        String entry = "- id: meet\n  code: \"040\"\n  verb: [meet]\n  codes:\n    - ";
        assertThat(fault("events/04.yaml", entry + "{txt: They met.}\n"))
                .satisfies(p -> assertThat(p.line()).isEqualTo(5))
                .satisfies(p -> assertThat(p.fault()).startsWith("write an example as"));
        assertThat(fault("events/04.yaml", entry + "{text: They met., code: \"99\"}\n"))
                .satisfies(p -> assertThat(p.fault()).startsWith("unknown code \"99\""));
    }

    @Test
    void overIsASlotOfAPlainEntryAndAListOfSlotsOfAnOperator() {
        String plain = "- id: fly\n  code: \"040\"\n  verb: [fly]\n  over: [town]\n";
        assertThat(LexiconReader.read(Sources.of("events/04.yaml", plain)).entries())
                .singleElement()
                .satisfies(e -> assertThat(e.written()).containsEntry("over", List.of("town")))
                .satisfies(e -> assertThat(e.slot("over")).isNotNull());
        assertThat(fault("operators.yaml", operator("over: [out-of, clause]", "over: [clauses]")))
                .satisfies(p -> assertThat(p.fault()).startsWith("unknown slot \"clauses\""));
    }

    @Test
    void anOperatorHasNoCodeOfItsOwn() {
        assertThat(fault("operators.yaml", operator("over: [clause]\n  code: \"120\"", "over: [clause]")))
                .satisfies(p -> assertThat(p.fault()).startsWith("an operator has its codes from the table"));
    }

    private static String operator(String first, String second) {
        return "operators:\n- id: op-shun\n  operator: shun\n  verb: [shun]\n  " + first
                + "\n- id: op-flee\n  operator: shun\n  verb: [flee]\n  " + second + "\n";
    }

    @Test
    void anOperatorWithoutOverIsTold() {
        assertThat(fault("operators.yaml", "operators:\n- id: op-refuse\n  operator: refuse\n  verb: [refuse]\n"))
                .satisfies(p -> assertThat(p.line()).isEqualTo(2))
                .satisfies(p -> assertThat(p.fault()).startsWith("an operator needs \"over\""));
    }

    @Test
    void anOperatorWithoutResultsIsTold() {
        String file =
                """
                operators:
                - id: op-shun
                  operator: shun
                  verb: [shun]
                  over: [clause]
                results:
                  refuse:
                    any: "120"
                """;
        assertThat(fault("operators.yaml", file))
                .satisfies(p -> assertThat(p.entry()).isEqualTo("op-shun"))
                .satisfies(p -> assertThat(p.fault()).isEqualTo("no results for operator \"shun\""));
    }

    @Test
    void aResultOfAnUnknownCodeIsTold() {
        assertThat(fault("operators.yaml", "results:\n  refuse:\n    any: \"9999\"\n"))
                .satisfies(p -> assertThat(p.line()).isEqualTo(3))
                .satisfies(p -> assertThat(p.fault()).startsWith("unknown code \"9999\""));
    }

    @Test
    void aResultForAnUnknownKindOfEventIsTold() {
        assertThat(fault("operators.yaml", "results:\n  refuse:\n    tea: \"120\"\n"))
                .satisfies(p -> assertThat(p.fault()).startsWith("\"tea\" is no CAMEO code"));
    }

    @Test
    void aResultOfAnUnknownStatusIsTold() {
        assertThat(fault("operators.yaml", "results:\n  refuse:\n    any: same someday\n"))
                .hasToString("operators.yaml:3: refuse: unknown status \"someday\"");
    }

    @Test
    void anUnknownPartOfTheOperatorsIsTold() {
        assertThat(fault("operators.yaml", "resluts:\n  refuse:\n    any: same\n"))
                .satisfies(p -> assertThat(p.fault()).startsWith("unknown part \"resluts\""));
    }

    @Test
    void anEntryWithoutAnIdIsTold() {
        assertThat(fault("events/04.yaml", "- code: \"040\"\n  verb: [meet]\n"))
                .hasToString("events/04.yaml:1: an entry needs an id");
    }

    @Test
    void anEntryThatMatchesNothingIsTold() {
        assertThat(fault("events/04.yaml", "- id: meet\n  code: \"040\"\n"))
                .hasToString("events/04.yaml:1: meet: nothing to match; add verb, noun or adjective");
    }

    @Test
    void allFaultsOfAllFilesAreToldAtOnceInTheOrderOfTheFiles() {
        List<Problem> problems = problems(Sources.of(
                "operators.yaml", "results:\n  refuse:\n    any: same someday\n",
                "events/05.yaml", "- id: a\n  code: \"9\"\n  verb: [a]\n- id: b\n  code: \"040\"\n  verb: [b, $b]\n",
                "events/04.yaml", "- id: c\n  code: [\n",
                "classes/a.yaml", "tea: [$tea]\n"));
        assertThat(problems)
                .extracting(Problem::file)
                .containsExactly(
                        "classes/a.yaml", "events/04.yaml", "events/05.yaml", "events/05.yaml", "operators.yaml");
        assertThat(problems).isSorted();
    }

    @Test
    void theMessageOfTheExceptionHasALinePerFault() {
        LexiconException e = catchThrowableOfType(
                LexiconException.class,
                () -> LexiconReader.read(Sources.of("events/04.yaml", "- code: \"040\"\n- code: \"050\"\n")));
        assertThat(e.getMessage().lines())
                .containsExactly("events/04.yaml:1: an entry needs an id", "events/04.yaml:2: an entry needs an id");
    }

    @Test
    void theOrderOfFilesChangesNothing() {
        Lexicon lexicon = LexiconReader.read(Sources.sound());
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            List<LexiconSource> shuffled = new ArrayList<>(Sources.sound());
            Collections.shuffle(shuffled, random);
            Lexicon other = LexiconReader.read(shuffled);
            assertThat(other.version()).isEqualTo(lexicon.version());
            assertThat(other.entries()).isEqualTo(lexicon.entries());
        }
    }

    @Test
    void aWordMoreMakesAnotherVersion() {
        List<LexiconSource> more = new ArrayList<>(Sources.sound());
        more.add(new LexiconSource("classes/more.yaml", "tea: [cup]\n"));
        assertThat(LexiconReader.version(more)).isNotEqualTo(LexiconReader.version(Sources.sound()));
    }

    @Test
    void anEmptyFileIsNoFault() {
        assertThat(LexiconReader.read(Sources.of("events/04.yaml", "# nothing yet\n"))
                        .entries())
                .isEmpty();
    }

    private static Problem fault(String file, String text) {
        List<Problem> problems = problems(Sources.of(file, text));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).file()).isEqualTo(file);
        return problems.get(0);
    }

    private static List<Problem> problems(List<LexiconSource> sources) {
        LexiconException e = catchThrowableOfType(LexiconException.class, () -> LexiconReader.read(sources));
        assertThat(e).as("faults are told").isNotNull();
        return e.problems();
    }
}
