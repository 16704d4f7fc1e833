package org.entente.app.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.engine.lexicon.ActorReader;
import org.entente.engine.lexicon.LexiconSource;
import org.entente.engine.lexicon.Listed;
import org.entente.engine.ontology.Sector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorYamlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Liv Nysgaard",
                "Côte d'Ivoire Front",
                "No",
                "True",
                "2024",
                "A: b",
                "A #b",
                "[x]",
                "- A",
                "\"quoted\"",
                "back\\slash",
                "a, b",
                "{x}",
                "& co",
                "* co",
                "line\u2028break",
                "a\tb",
                "Σίγμα",
                "名前",
                "@x",
                "%x",
                "~"
            })
    void everyNameIsReadAsItWasWritten(String name) {
        Term term = new Term(PartDate.of("2001-05"), PartDate.of("2004"));
        Written.Person person = new Written.Person(
                name, List.of(name + " too"), List.of(new Written.Office("ARN", Sector.GOV, name, term)));
        var listing = ActorReader.list(List.of(new LexiconSource("actors/a.yaml", ActorYaml.of(person))));
        assertThat(listing.problems()).isEmpty();
        Listed.Person read = (Listed.Person) listing.items().get(0);
        assertThat(read.name()).isEqualTo(name);
        assertThat(read.also()).containsExactly(name + " too");
        assertThat(read.offices().get(0).office().title()).isEqualTo(name);
        assertThat(read.offices().get(0).office().dates()).isEqualTo(term.dates());
    }
}
