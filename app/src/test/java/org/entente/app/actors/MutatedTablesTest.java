package org.entente.app.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.app.hostile.Mutation;
import org.entente.engine.lexicon.ActorReader;
import org.entente.engine.lexicon.LexiconException;
import org.entente.engine.lexicon.LexiconReader;
import org.entente.engine.lexicon.LexiconSource;

/** A small lexicon of which one file is changed by chance: it is read, or each fault is told with its file. */
class MutatedTablesTest {
    private static final String SEED = "20240219";

    private static final Map<String, String> FILES = new TreeMap<>(
            Map.of(
                    "actors/states.yaml",
                    """
            - code: NOR
              name: Norway
              adjectives: [Norwegian]
              capital: Oslo
            - {code: CHD, name: Chad}
            """,
                    "actors/organisations.yaml",
                    """
            - code: EUR
              kind: IGO
              name: European Union
              members: [NOR, {of: [CHD], from: 2007-01-01, until: 2020-01}]
            """,
                    "actors/people.yaml",
                    """
            - name: Lars Holm
              offices:
                - {of: NOR, sector: GOV, title: minister, from: 2024-01-15, until: 2025}
            """,
                    "events/04.yaml",
                    """
            - id: meet
              code: "040"
              verb: [meet]
              object: {is: [$light], not: [toy gun], role: target}
              codes:
                - "S[Arnor] V[met] T[Gondor]."
              skips:
                - "Arnor met the deadline."
            """,
                    "classes/ties.yaml",
                    """
            light: [hold]
            ties: [relation, tie]
            """,
                    "operators.yaml",
                    """
            operators:
            - id: op-refuse
              operator: refuse
              verb: [refuse]
              over: [clause]
            results:
              refuse:
                "04": "125"
                cooperation: "120"
            """));

    @Property(seed = SEED)
    void theTablesOfActorsAreReadOrTheirFaultsTold(
            @ForAll("names") String name, @ForAll("names") String other, @ForAll long seed) {
        List<LexiconSource> sources = changed(name, other, seed);

        assertThat(found(sources)).isEqualTo(found(sources));
    }

    @Property(seed = SEED)
    void theLexiconIsReadOrItsFaultsTold(
            @ForAll("names") String name, @ForAll("names") String other, @ForAll long seed) {
        List<LexiconSource> sources = changed(name, other, seed);

        assertThat(read(sources)).isEqualTo(read(sources));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(FILES.keySet());
    }

    private static List<LexiconSource> changed(String name, String other, long seed) {
        List<LexiconSource> sources = new ArrayList<>();
        FILES.forEach((file, text) -> sources.add(new LexiconSource(
                file,
                file.equals(name)
                        ? new String(Mutation.of(bytes(text), bytes(FILES.get(other)), seed), StandardCharsets.UTF_8)
                        : text)));
        return sources;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String found(List<LexiconSource> sources) {
        Findings findings = TableCheck.of(ActorReader.list(sources));
        return findings.faults() + " " + findings.warnings();
    }

    private static String read(List<LexiconSource> sources) {
        try {
            ActorReader.read(sources);
            LexiconReader.read(sources);
            return LexiconReader.version(sources);
        } catch (LexiconException faults) {
            assertThat(faults.problems()).isNotEmpty();
            return faults.problems().toString();
        }
    }
}
