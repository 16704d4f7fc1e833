package org.entente.app.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.entente.app.Fault;
import org.entente.app.setup.LexiconFiles;
import org.entente.engine.lexicon.ActorReader;
import org.entente.engine.lexicon.ActorTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SideReaderTest {
    private static final LocalDate BEFORE_2004 = LocalDate.of(2003, 5, 1);
    private static final LocalDate AFTER_2004 = LocalDate.of(2005, 5, 1);

    private static ActorTable actors;

    @BeforeAll
    static void read() {
        actors = ActorReader.read(LexiconFiles.all(Optional.empty()));
    }

    @Test
    void membersAreOnTheSideWhileTheyAreMembers() {
        for (String said : new String[] {"members:EU", "EU members", "members of EU"}) {
            Side side = sides("USA", said).b();

            assertThat(side.label()).isEqualTo("EUR members");
            assertThat(side.holds("FRA", BEFORE_2004)).isTrue();
            assertThat(side.holds("POL", BEFORE_2004)).isFalse();
            assertThat(side.holds("POL", AFTER_2004)).isTrue();
            assertThat(side.made()).contains("POL from 2004-05-01");
        }
    }

    @Test
    void whoeverIsNotInTheStoreMayBeKnownToTheTables() {
        assertThat(sides("USA", "PER").b().label()).isEqualTo("PER");
        assertThat(sides("USA", "peru").b().label()).isEqualTo("PER");
        assertThatThrownBy(() -> sides("USA", "Gondor")).hasMessageStartingWith("store: nobody is Gondor");
    }

    @Test
    void aListIsOneSide() {
        Sides sides = sides("gbr+fra", "RUS");

        assertThat(sides.dyad().a()).isEqualTo("FRA+GBR");
        assertThat(sides.a().codes()).containsExactly("FRA", "GBR");
        assertThat(sides.a().isGroup()).isTrue();
        assertThat(sides.b().isGroup()).isFalse();
    }

    @Test
    void whoeverIsNamedOnOneSideIsNoMemberOnTheOther() {
        Sides sides = sides("FRA", "members:EU");

        assertThat(sides.b().codes()).contains("DEU").doesNotContain("FRA");
        assertThat(sides.apart()).isEmpty();
    }

    @Test
    void whoeverIsAMemberOfBothIsOnNeither() {
        Sides sides = sides("members:EU", "members:NATO");

        assertThat(sides.apart()).contains("FRA", "DEU");
        assertThat(sides.a().codes()).contains("AUT").doesNotContain("FRA");
        assertThat(sides.b().codes()).contains("USA").doesNotContain("FRA");
    }

    @Test
    void theSameOnBothSidesIsRefused() {
        assertThatThrownBy(() -> sides("FRA", "fra")).hasMessage("course: A and B are both FRA; name two actors");
        assertThatThrownBy(() -> sides("FRA+DEU", "FRA+GBR"))
                .hasMessage("course: FRA is on both sides; leave them out on one");
        assertThatThrownBy(() -> sides("members:EU", "EU members")).hasMessageContaining("nobody is left");
    }

    @Test
    void whatIsNoGroupIsRefusedWithARemedy() {
        assertThatThrownBy(() -> sides("FRA+", "ITA")).hasMessageContaining("names nobody beside a plus");
        assertThatThrownBy(() -> sides("members:Atlantis", "ITA")).hasMessageContaining("unknown organisation");
        assertThatThrownBy(() -> sides("members:NATOO", "ITA")).hasMessageContaining("did you mean NATO");
        assertThatThrownBy(() -> sides("members:ITA", "FRA")).hasMessageContaining("list no members of ITA");
    }

    private static Sides sides(String a, String b) {
        return new SideReader(
                        SideReaderTest::stored, said -> Fault.usage("store", "nobody is " + said, ""), () -> actors)
                .read(a, b);
    }

    /** Whoever has three letters, but for Peru. */
    private static Optional<String> stored(String said) {
        return Optional.of(said.toUpperCase(Locale.ROOT)).filter(code -> code.length() == 3 && !code.equals("PER"));
    }
}
