package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.entente.engine.lexicon.ActorReader;
import org.entente.engine.lexicon.Circumstances;
import org.entente.engine.lexicon.LexiconException;
import org.entente.engine.lexicon.LexiconReader;
import org.entente.engine.lexicon.LexiconSource;
import org.entente.engine.lexicon.Meaning;
import org.entente.engine.lexicon.OutletTable;
import org.entente.engine.lexicon.RelationTable;
import org.entente.engine.lexicon.SlotNames;
import org.entente.engine.ontology.Context;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas for editors say what the readers say. */
class SchemaTest {
    private static final String EXAMPLES =
            """
              codes: ["S[Arnor] V[met] T[Gondor].", {text: "S[Arnor] V[met] T[Harad].", code: "041"}]
              skips: ["S[Arnor] met a need."]
            """;

    @ParameterizedTest
    @MethodSource("shipped")
    void everyFileOfTheLexiconFits(LexiconSource file) {
        assertThat(Schemas.faults(file)).isEmpty();
    }

    static Stream<LexiconSource> shipped() {
        return Whole.SOURCES.stream();
    }

    @ParameterizedTest
    @MethodSource("sound")
    void whatTheReadersTakeTheSchemasTake(LexiconSource file) {
        assertThat(isRead(file)).isTrue();
        assertThat(Schemas.faults(file)).isEmpty();
    }

    static Stream<LexiconSource> sound() {
        return Stream.of(
                entry("object: target"),
                entry("object: any\n  indirect: none\n  subject: source"),
                entry("object: [town, \"1991\", 1992]"),
                entry("clause: [null, void, true]"),
                entry("object: {is: [town], role: both}\n  on: {is: town}"),
                entry("object: {not: [town]}\n  on: {is: [road], not: [way]}"),
                entry("object: {not: town, role: target}"),
                entry("over: [town]\n  out-of: target\n  away_from: source\n  because of: any"),
                entry("mode: visit\n  reciprocal: true\n  noun: talk\n  adjective: [ready]"),
                new LexiconSource("events/04.yaml", "# nothing yet\n"),
                operator("over: [clause, out-of]"),
                operator("over: object"),
                results("any: same planned", "bare: \"120\"", "CONSULT: drop", "\"04\": \"125 denied\""),
                file("classes/a.yaml", "tea: [cup, $pot]", "pot: kettle"),
                file("contexts.yaml", "- context: natural_resource", "  words: [ore]"),
                file("relations.yaml", "nouns: {neutral: [tie], quarrel: row}", "roles: {positive: [friend]}"),
                file("relations.yaml", "says:", "  worsening negative: {verbs: [sour], pairs: [fall out]}"),
                file("relations.yaml", "be: [be]", "grounds: [thanks to]", "fields: {trade: [trading]}"),
                file("outlets.yaml", "- {name: Arnor Daily, of: ARN, state-owned: true, domain: [arnor.example]}"),
                file("outlets.yaml", "- {name: Wire, also: [W], of: international, language: en}"),
                file("contexts.yaml", "- context: cyber", "  words: [worm]", "  not: [earth worm]"),
                file("contexts.yaml", "- context: cyber", "  words: [worm]", "  examples: [\"Arnor V[met] Gondor.\"]"),
                file("places.yaml", "- of-no-state: [Belegaer]", "- {name: Bree, in: [ARN, GON]}"),
                file("currencies.yaml", "- {currency: ARC, words: [castar], nouns: [castar], of: [ARN], signs: [C]}"),
                file(
                        "actors/a.yaml",
                        "- code: ARN",
                        "  name: Arnor",
                        "  kind: IGO",
                        "  seat: Fornost",
                        "  until: 1991"),
                file("actors/a.yaml", "- name: Elen Tar", "  offices:", "    - {of: ARN, from: 2001-05-06}"),
                file(
                        "actors/a.yaml",
                        "- code: PACT",
                        "  name: Pact",
                        "  members: [ARN, {of: [GON, ROH], from: 1991-12, until: 2004}, {of: HAR, until: 1990-02-03}]"),
                file("actors/a.yaml", "- code: PACT", "  name: Pact", "  members: ARN"),
                file("actors/a.yaml", "- sector: MIL", "  nouns: [rider]", "- sector: GOV", "  titles: [king]"),
                file("actors/a.yaml", "- means: state", "  nouns: [realm]", "- means: pair", "  nouns: side"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatTheReadersRefuseTheSchemasRefuse(LexiconSource file) {
        assertThat(isRead(file)).isFalse();
        assertThat(Schemas.faults(file)).isNotEmpty();
    }

    static Stream<LexiconSource> broken() {
        return Stream.of(
                entry("wiht: target"),
                entry("object: victim"),
                entry("adjective:"),
                entry("object: {role: source}"),
                entry("object: {is: [town], role: any}"),
                entry("object: {nt: [town]}"),
                entry("object: {is: [town], roll: source}"),
                entry("object: [\"\"]"),
                entry("mode: vist"),
                entry("reciprocal: maybe"),
                entry("operator: shun"),
                entry("known-wrong: [{txt: They met.}]"),
                entry("known-wrong: [{text: They met., code: \"0405\"}]"),
                file("events/04.yaml", "- id: meet", "  code: \"0405\"", "  verb: [meet]", EXAMPLES),
                file("events/04.yaml", "- id: meet", "  code: \"040\"", EXAMPLES),
                file("events/04.yaml", "- code: \"040\"", "  verb: [meet]", EXAMPLES),
                operator("over: [clauses]"),
                operator("to: target"),
                operator("over: [clause]\n  code: \"120\""),
                results("any: \"9999\""),
                results("tea: \"120\""),
                results("any: same someday"),
                file("operators.yaml", "resluts:", "  refuse:", "    any: same"),
                file("contexts.yaml", "- context: tea", "  words: [cup]"),
                file("contexts.yaml", "- context: energy", "  word: [oil]"),
                file("contexts.yaml", "- context: cyber", "  words: [worm]", "  examples: [Arnor met Gondor.]"),
                file("places.yaml", "- {name: Bree, in: [ARN]}"),
                file("places.yaml", "- {name: Bree, in: [ARN, gondor]}"),
                file("places.yaml", "- waters: [Belegaer]"),
                file("currencies.yaml", "- {currency: castar, words: [castar]}"),
                file("currencies.yaml", "- {currency: ARC, sign: C}"),
                file("actors/a.yaml", "- name: Arnor"),
                file("relations.yaml", "nouns: {fair: [tie]}"),
                file("relations.yaml", "nouns: {neutral: [ill will]}"),
                file("relations.yaml", "says: {upwards: {verbs: [rise]}}"),
                file("relations.yaml", "says: {improving: {verb: [rise]}}"),
                file("relations.yaml", "fields: {tea: [cup]}"),
                file("relations.yaml", "wishes: [hope]"),
                file("outlets.yaml", "- name: Arnor Daily"),
                file("outlets.yaml", "- {name: Arnor Daily, of: Arnor}"),
                file("outlets.yaml", "- {name: Arnor Daily, of: ARN, state-owned: partly}"),
                file("outlets.yaml", "- {name: Arnor Daily, of: ARN, owner: state}"),
                file("actors/a.yaml", "- code: ARN", "  name: Arnor", "  adjectiv: [Arnorian]"),
                file("actors/a.yaml", "- code: ARN", "  name: Arnor", "  kind: realm"),
                file("actors/a.yaml", "- code: ARN", "  name: Arnor", "  sector: TEA"),
                file("actors/a.yaml", "- code: PACT", "  name: Pact", "  members: [{from: 1991}]"),
                file("actors/a.yaml", "- code: PACT", "  name: Pact", "  members: [{of: ARN, since: 1991}]"),
                file("actors/a.yaml", "- code: PACT", "  name: Pact", "  members: [{of: ARN, from: soon}]"),
                file("actors/a.yaml", "- name: Elen Tar", "  offices:", "    - {sector: GOV}"),
                file("actors/a.yaml", "- name: Elen Tar", "  offices:", "    - {of: ARN, from: soon}"),
                file("actors/a.yaml", "- name: Elen Tar", "  offices:", "    - {of: ARN, until: 2001-13}"),
                file("actors/a.yaml", "- name: Elen Tar", "  offices:", "    - {of: ARN, untill: 2001}"),
                file("actors/a.yaml", "- offices:", "    - {of: ARN}"),
                file("actors/a.yaml", "- nouns: [rider]"),
                file("actors/a.yaml", "- means: tea", "  nouns: [cup]"),
                file("actors/a.yaml", "- means: thing"));
    }

    /** Faults of the proof and of style: an editor may tell them before it is run. */
    @ParameterizedTest
    @MethodSource("unproved")
    void theSchemasAskForExamplesAndForCodesInQuotes(LexiconSource file) {
        assertThat(isRead(file)).isTrue();
        assertThat(Schemas.faults(file)).isNotEmpty();
    }

    static Stream<LexiconSource> unproved() {
        String entry = "- id: meet\n  code: \"040\"\n  verb: [meet]";
        return Stream.of(
                file("events/04.yaml", entry),
                file(
                        "events/04.yaml",
                        entry,
                        "  codes: [\"S[Arnor] V[met] T[Gondor].\"]",
                        "  skips: [\"S[Arnor] met.\"]"),
                file("events/04.yaml", entry, EXAMPLES.replace("S[Arnor] met a", "Arnor met a")),
                file("events/04.yaml", "- id: meet\n  code: 040\n  verb: [meet]", EXAMPLES),
                results("any: 120"));
    }

    @Test
    void theListsOfTheSchemasAreThoseOfTheEngine() {
        assertThat(Schemas.list("entry", "/$defs/code/enum"))
                .containsExactlyElementsOf(Ontology.codes().keySet());
        assertThat(Schemas.list("entry", "/$defs/entry/properties/mode/enum"))
                .containsExactlyElementsOf(Ontology.modes());
        assertThat(Schemas.list("contexts", "/items/properties/context/enum"))
                .containsExactlyElementsOf(
                        Stream.of(Context.values()).map(Context::code).toList());
        assertThat(Schemas.list("actors", "/$defs/sector/enum"))
                .containsExactlyElementsOf(Stream.of(Sector.values())
                        .filter(sector -> sector != Sector.NONE)
                        .map(Sector::code)
                        .toList());
        assertThat(Schemas.list("actors", "/$defs/nouns/properties/means/enum"))
                .containsExactlyElementsOf(
                        Stream.of(Meaning.values()).map(Meaning::code).toList());
        assertThat(Schemas.list("operators", "/properties/results/additionalProperties/propertyNames/anyOf/1/enum"))
                .containsAll(Arrays.stream(PloverType.values()).map(Enum::name).toList());
    }

    @Test
    void theSchemaOfRelationsKnowsEveryGroupOfWords() {
        assertThat(Schemas.faults(file("relations.yaml", "valued: [key]", "mutual: [wary]", "be: [be]", "lack: [no]")))
                .isEmpty();
        assertThat(Schemas.list("relations", "/properties/fields/propertyNames/enum"))
                .containsExactlyElementsOf(
                        Stream.of(Context.values()).map(Context::code).toList());
    }

    @Test
    void theSchemaKnowsEverySlot() {
        List<String> slots = new ArrayList<>(SlotNames.parts());
        slots.addAll(SlotNames.prepositions());
        assertThat(Schemas.list("entry", "/$defs/slotName/anyOf/0/enum")).containsExactlyElementsOf(slots);
        assertThat(slots).allSatisfy(slot -> assertThat(Schemas.faults(entry(slot + ": target")))
                .isEmpty());
    }

    private static boolean isRead(LexiconSource file) {
        List<LexiconSource> all = List.of(file);
        try {
            LexiconReader.read(all);
            ActorReader.read(all);
            Circumstances.read(all);
            RelationTable.read(all);
            OutletTable.read(all);
            return true;
        } catch (LexiconException e) {
            return false;
        }
    }

    private static LexiconSource entry(String lines) {
        return file("events/04.yaml", "- id: meet", "  code: \"040\"", "  verb: [meet]", "  " + lines, EXAMPLES);
    }

    private static LexiconSource operator(String lines) {
        return file(
                "operators.yaml",
                "operators:",
                "- id: op-shun",
                "  operator: shun",
                "  verb: shun",
                "  " + lines,
                EXAMPLES);
    }

    private static LexiconSource results(String... rows) {
        return file("operators.yaml", "results:", "  refuse:", "    " + String.join("\n    ", rows));
    }

    private static LexiconSource file(String name, String... lines) {
        return new LexiconSource(name, String.join("\n", lines) + "\n");
    }
}
