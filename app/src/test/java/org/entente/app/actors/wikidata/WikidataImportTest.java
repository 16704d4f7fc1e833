package org.entente.app.actors.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.entente.app.Fault;
import org.entente.app.setup.LexiconFiles;
import org.entente.engine.lexicon.ActorReader;
import org.entente.engine.lexicon.LexiconSource;
import org.entente.engine.lexicon.Listed;
import org.entente.engine.lexicon.Listing;
import org.entente.engine.ontology.Sector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WikidataImportTest {
    private static final List<Listed> OURS =
            ActorReader.list(LexiconFiles.ours()).items();
    private static final Filter ALL = new Filter(1990, List.of(), List.of());

    @TempDir
    Path folder;

    private final Dump dump = new Dump();

    @BeforeEach
    void statesAndOffices() {
        dump.entity("Q20", "Norway").item("P31", "Q6256").string("P298", "NOR");
        dump.entity("Q34", "Sweden").item("P31", "Q6256").string("P298", "SWE");
        office("Q100", "Minister of Fisheries of Norway", "Q20");
        office("Q101", "member of the Parliament of Norway", "Q20");
        office("Q102", "President of the Supreme Court of Sweden", "Q34");
        dump.entity("Q103", "keeper of the royal spoons")
                .item("P31", "Q4164871")
                .item("P1001", "Q34");
        dump.entity("Q104", "Swedish ambassador to Norway")
                .item("P31", "Q4164871")
                .item("P1001", "Q20");
        dump.entity("Q105", "brigadier general").item("P31", "Q4164871");
        dump.entity("Q106", "Master of Spoons")
                .item("P31", "Q4164871")
                .item("P279", "Q100")
                .item("P17", "Q34");
    }

    @Test
    void aPersonIsWrittenWithTheDatesAsExactAsTheyAre() throws IOException {
        human("Q1", "Torvald Nysgaard")
                .held("Q100", Dump.from("+1997-10-17T00:00:00Z", 11), Dump.until("+2000-03-00T00:00:00Z", 10))
                .held("Q100", Dump.from("+2005-00-00T00:00:00Z", 9));
        assertThat(yaml())
                .isEqualTo(
                        """
                        - name: Torvald Nysgaard
                          offices:
                            - {of: NOR, sector: GOV, title: Minister of Fisheries of Norway, from: 2005}
                            - {of: NOR, sector: GOV, title: Minister of Fisheries of Norway, from: 1997-10-17, until: 2000-03}
                        """);
    }

    @Test
    void whatIsWrittenIsReadWithoutAFault() throws IOException {
        human("Q1", "Ragna \"Rio\" O'Dal: a", "Ragna Odal").held("Q102", Dump.from("+2001-01-01T00:00:00Z", 11));
        Listing listing = ActorReader.list(List.of(new LexiconSource("actors/wikidata.yaml", yaml())));
        assertThat(listing.problems()).isEmpty();
        assertThat(listing.items()).singleElement().isInstanceOfSatisfying(Listed.Person.class, person -> assertThat(
                        person.offices().get(0).office().sector())
                .isEqualTo(Sector.JUD));
    }

    @Test
    void aMinisterWhoSitsInParliamentIsAMinister() throws IOException {
        human("Q1", "Torvald Nysgaard")
                .held("Q101", Dump.from("+1993-01-01T00:00:00Z", 11))
                .held("Q100", Dump.from("+1997-01-01T00:00:00Z", 11), Dump.until("+2000-01-01T00:00:00Z", 11));
        assertThat(yaml().indexOf("GOV")).isLessThan(yaml().indexOf("LEG"));
    }

    @Test
    void theEndOfALifeEndsAnOffice() throws IOException {
        human("Q1", "Torvald Nysgaard")
                .date("P570", "+2003-05-00T00:00:00Z", 10)
                .held("Q100", Dump.from("+1997-01-01T00:00:00Z", 11));
        assertThat(yaml()).contains("from: 1997-01-01, until: 2003-05}");
    }

    @Test
    void anOfficeWithoutABeginningOrWithAnUnknownEndIsLeftOut() throws IOException {
        human("Q1", "Torvald Nysgaard")
                .held("Q100")
                .held("Q100", Dump.some("P580"))
                .held("Q100", Dump.from("+1997-01-01T00:00:00Z", 11), Dump.some("P582"))
                .held("Q100", Dump.from("+1900-01-01T00:00:00Z", 7));
        assertThat(yaml()).isEmpty();
        assertThat(read(ALL).skips().counts())
                .containsEntry("office: its beginning is not known", 3L)
                .containsEntry("office: its end is not known", 1L)
                .containsEntry("person: no office is left", 1L);
    }

    @Test
    void deprecatedStatementsAndOfficesOfOldAreLeftOut() throws IOException {
        human("Q1", "Torvald Nysgaard")
                .held("deprecated", "Q100", Dump.from("+1997-01-01T00:00:00Z", 11))
                .held("Q100", Dump.from("+1970-01-01T00:00:00Z", 11), Dump.until("+1989-12-31T00:00:00Z", 11));
        assertThat(yaml()).isEmpty();
        assertThat(read(ALL).skips().counts()).containsEntry("office: over before 1990", 1L);
    }

    @Test
    void anOfficeIsOfTheStateThatQualifiesIt() throws IOException {
        human("Q1", "Torvald Nysgaard").held("Q105", Dump.from("+1997-01-01T00:00:00Z", 11), Dump.of("P642", "Q34"));
        assertThat(yaml()).contains("{of: SWE, sector: MIL");
    }

    @Test
    void anAmbassadorIsOfTheStateThatSendsHim() throws IOException {
        human("Q1", "Torvald Nysgaard").held("Q104", Dump.from("+1997-01-01T00:00:00Z", 11));
        assertThat(yaml()).contains("{of: SWE, sector: GOV");
    }

    @Test
    void anOfficeThatTellsNoSectorIsLeftOutUnlessWhatItIsAKindOfTellsOne() throws IOException {
        human("Q1", "Torvald Nysgaard").held("Q103", Dump.from("+1997-01-01T00:00:00Z", 11));
        human("Q2", "Berit Nysgaard").held("Q106", Dump.from("+1997-01-01T00:00:00Z", 11));
        assertThat(yaml()).doesNotContain("Torvald").contains("Berit").contains("{of: SWE, sector: GOV");
        assertThat(read(ALL).skips().counts()).containsEntry("office: its name tells no sector", 1L);
    }

    @Test
    void citizenshipMakesNoOffice() throws IOException {
        human("Q1", "Torvald Nysgaard").item("P27", "Q20").held("Q105", Dump.from("+1997-01-01T00:00:00Z", 11));
        assertThat(yaml()).isEmpty();
        assertThat(read(ALL).skips().counts()).containsEntry("office: of no state that our tables know, or of two", 1L);
    }

    @Test
    void onlySafeSpellingsAreTaken() throws IOException {
        human(
                        "Q1",
                        "Torvald Nysgaard, Baron Spoon",
                        "Tor",
                        "Nysgaard",
                        "Tórvald Nysgaard",
                        "Nysgaard, Torvald",
                        "Norway",
                        "Prime Minister of Norway",
                        "The Spoon Lord",
                        "T. H. Nysgaard")
                .held("Q100", Dump.from("+1997-01-01T00:00:00Z", 11));
        assertThat(yaml()).startsWith("- name: Torvald Nysgaard\n  also: [T. H. Nysgaard]\n");
    }

    @Test
    void whoSharesANameIsLeftOutAndASharedSpellingToo() throws IOException {
        human("Q1", "Torvald Nysgaard").held("Q100", Dump.from("+1997-01-01T00:00:00Z", 11));
        human("Q2", "Torvald Nysgaard").held("Q102", Dump.from("+1998-01-01T00:00:00Z", 11));
        human("Q3", "Berit Nysgaard", "B. Nysgaard").held("Q102", Dump.from("+1998-01-01T00:00:00Z", 11));
        human("Q4", "Bodil Nysgaard", "B. Nysgaard").held("Q102", Dump.from("+1998-01-01T00:00:00Z", 11));
        assertThat(yaml()).doesNotContain("Torvald").doesNotContain("also").contains("Berit", "Bodil");
        assertThat(read(ALL).skips().counts())
                .containsEntry("person: shares the name with another one of the dump", 2L);
    }

    @Test
    void whoStandsInOurTablesIsLeftOut() throws IOException {
        human("Q1", "Jens Stoltenberg").held("Q100", Dump.from("+1997-01-01T00:00:00Z", 11));
        human("Q2", "").held("Q100", Dump.from("+1997-01-01T00:00:00Z", 11));
        human("Q3", "Nysgaard").held("Q100", Dump.from("+1997-01-01T00:00:00Z", 11));
        assertThat(yaml()).isEmpty();
        assertThat(read(ALL).skips().counts())
                .containsEntry("person: in our tables already", 1L)
                .containsEntry("person: no English name", 1L)
                .containsEntry("person: a name of one word", 1L);
    }

    @Test
    void onlyWhatIsAskedForIsKept() throws IOException {
        human("Q1", "Torvald Nysgaard").held("Q101", Dump.from("+1997-01-01T00:00:00Z", 11));
        human("Q2", "Berit Nysgaard").held("Q102", Dump.from("+1998-01-01T00:00:00Z", 11));
        assertThat(yaml(new Filter(1990, List.of("SWE"), List.of())))
                .contains("Berit")
                .doesNotContain("Torvald");
        assertThat(yaml(new Filter(1990, List.of(), List.of(Sector.LEG))))
                .contains("Torvald")
                .doesNotContain("Berit");
    }

    @Test
    void aBrokenLineIsToldWithItsNumberAndTheOthersAreRead() throws IOException {
        human("Q1", "Torvald Nysgaard").held("Q100", Dump.from("+1997-01-01T00:00:00Z", 11));
        dump.raw("{\"id\":\"Q2\",\"claims\":{\"P39\":[{\"mainsnak\"").raw("{\"id\":\"Q3\",\"claims\":{\"P39\":[}}");
        Imported imported = read(ALL);
        assertThat(imported.size()).isEqualTo(1);
        assertThat(imported.broken()).hasSize(2);
        assertThat(imported.broken().get(0)).endsWith("dump.json.gz:12: no entity in braces");
        assertThat(imported.broken().get(1)).contains("dump.json.gz:13: no JSON");
    }

    @Test
    void aNameForAllLanguagesIsAnEnglishOneToo() throws IOException {
        human("Q1", "").held("Q100", Dump.from("+1997-01-01T00:00:00Z", 11));
        Path plain = Files.writeString(
                folder.resolve("plain.json"), dump.json().replace("\"labels\":{\"de\":", "\"labels\":{\"mul\":"));
        StringWriter out = new StringWriter();
        Path named = Files.writeString(
                folder.resolve("named.json"), Files.readString(plain).replace("Etwas", "Torvald Nysgaard"));
        new WikidataImport(OURS, ALL).read(named, bytes -> {}).write(out);
        assertThat(out.toString()).startsWith("- name: Torvald Nysgaard\n");
    }

    @Test
    void theTableIsSortedByName() throws IOException {
        human("Q1", "Torvald Nysgaard").held("Q100", Dump.from("+1997-01-01T00:00:00Z", 11));
        human("Q2", "Berit Nysgaard").held("Q102", Dump.from("+1998-01-01T00:00:00Z", 11));
        String before = yaml();
        human("Q3", "Astrid Nysgaard").held("Q102", Dump.from("+1998-01-01T00:00:00Z", 11));
        assertThat(yaml()).endsWith(before).startsWith("- name: Astrid Nysgaard\n");
    }

    @Test
    void aPlainDumpIsReadLikeAZippedOne() throws IOException {
        human("Q1", "Torvald Nysgaard").held("Q100", Dump.from("+1997-01-01T00:00:00Z", 11));
        Path plain = Files.writeString(folder.resolve("plain.json"), dump.json());
        StringWriter out = new StringWriter();
        new WikidataImport(OURS, ALL).read(plain, bytes -> {}).write(out);
        assertThat(out.toString()).isEqualTo(yaml()).isNotEmpty();
    }

    @Test
    void aDumpThatEndsTooEarlyIsAFault() throws IOException {
        human("Q1", "Torvald Nysgaard").held("Q100", Dump.from("+1997-01-01T00:00:00Z", 11));
        byte[] whole = Files.readAllBytes(dump.gzip(folder.resolve("dump.json.gz")));
        Path half = Files.write(folder.resolve("half.json.gz"), Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> new WikidataImport(OURS, ALL).read(half, bytes -> {}))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("the file ends too early or is damaged");
    }

    @Test
    void anotherPackingIsAFaultThatSaysWhatToDo() throws IOException {
        Path bz2 = Files.write(folder.resolve("dump.json.bz2"), "BZh9".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> new WikidataImport(OURS, ALL).read(bz2, bytes -> {}))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("take the .json.gz, or unpack it first");
    }

    private void office(String id, String label, String state) {
        dump.entity(id, label).item("P31", "Q4164871").item("P1001", state);
    }

    private Dump.Claims human(String id, String label, String... aliases) {
        return dump.entity(id, label, aliases).item("P31", "Q5");
    }

    private Imported read(Filter filter) throws IOException {
        return new WikidataImport(OURS, filter).read(dump.gzip(folder.resolve("dump.json.gz")), bytes -> {});
    }

    private String yaml() throws IOException {
        return yaml(ALL);
    }

    private String yaml(Filter filter) throws IOException {
        StringWriter out = new StringWriter();
        read(filter).write(out);
        return out.toString();
    }
}
