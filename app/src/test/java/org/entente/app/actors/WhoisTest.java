package org.entente.app.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.setup.LexiconFiles;
import org.entente.app.setup.ModelCache;
import org.entente.engine.lexicon.ActorReader;
import org.entente.engine.lexicon.LexiconSource;
import org.entente.engine.text.Nlp4jSyntax;
import org.entente.engine.text.Syntax;
import org.entente.engine.text.repair.MendedTrees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoisTest {
    private static final Syntax SYNTAX = new MendedTrees(Nlp4jSyntax.load(ModelCache.standard()));
    private static final Whois OURS = whois("");
    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

    @ParameterizedTest
    @CsvSource({
        "Iraqi officials, IRQ GOV",
        "the Kremlin, RUS GOV",
        "Blinken, USA GOV",
        "President Aliyev, AZE GOV",
        "Moldovan farmers, MDA AGR",
        "al-Shabaab, SOM REB",
        "yakuza, JPN CRM",
        "NATO, NATO"
    })
    void wordsAreReadAsAnArticleWould(String words, String label) {
        Sense first = OURS.find(words, DAY).get(0);
        assertThat(first.as()).isEqualTo("reading");
        assertThat(first.actor().label()).isEqualTo(label);
    }

    @Test
    void aWordWithinAnotherIsNoName() {
        assertThat(OURS.find("anti-Peruvian", DAY))
                .noneMatch(sense -> sense.as().equals("reading"));
    }

    @Test
    void whoLeftOfficeIsAFormerOfficial() {
        assertThat(OURS.find("Blinken", LocalDate.of(2025, 6, 1)))
                .allMatch(sense -> sense.actor().label().equals("USA ELI"));
    }

    @Test
    void anItemThatDoesNotHoldOnTheDayIsNotTold() {
        Whois own = whois("- {code: NOR, kind: group, sector: REB, name: Turnip Front, until: 2001}\n");
        assertThat(own.find("Turnip Front", LocalDate.of(2001, 1, 1))).hasSize(2);
        assertThat(own.find("Turnip Front", DAY)).noneMatch(sense -> sense.as().equals("group"));
    }

    @Test
    void whatOnesOwnTableSaysIsRead() {
        Whois own = whois("- {code: NOR, kind: group, sector: REB, name: Kremlin}\n");
        assertThat(own.find("the Kremlin", DAY).get(0).actor().label()).isEqualTo("NOR REB");
    }

    @Test
    void whatIsNearIsTheWholeOrTheLongestWord() {
        assertThat(OURS.near("Kremlim")).startsWith("Kremlin");
        assertThat(OURS.near("my Kremlim xyz")).startsWith("Kremlin");
    }

    private static Whois whois(String own) {
        List<LexiconSource> files = new ArrayList<>(LexiconFiles.ours());
        files.add(new LexiconSource("actors/own.yaml", own, true));
        return new Whois(ActorReader.list(files).items(), SYNTAX);
    }
}
