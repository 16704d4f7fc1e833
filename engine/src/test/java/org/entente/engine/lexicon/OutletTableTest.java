package org.entente.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class OutletTableTest {
    private static final String FILE =
            """
            - {name: The Fjord Post, also: [Fjordpósten], domain: fjord.example, of: NOR, state-owned: false}
            - {name: World Wire, domain: [wire.example, news.fjord.example], of: international}
            """;

    @Test
    void anOutletIsFoundWhateverItsCaseAccentsAndArticle() {
        assertThat(table().find("fjord post", "")).map(Outlet::name).contains("The Fjord Post");
        assertThat(table().find("FJORDPOSTEN", "")).map(Outlet::name).contains("The Fjord Post");
        assertThat(table().find("Fjord", "")).isEmpty();
    }

    @Test
    void theNarrowestDomainWins() {
        assertThat(table().find("", "https://www.fjord.example/a?b"))
                .map(Outlet::name)
                .contains("The Fjord Post");
        assertThat(table().find("", "http://news.fjord.example:80/a"))
                .map(Outlet::name)
                .contains("World Wire");
        assertThat(table().find("", "https://notfjord.example/")).isEmpty();
    }

    @Test
    void anInternationalOneHasNoHome() {
        assertThat(table().find("World Wire", "")).flatMap(Outlet::home).isEmpty();
        assertThat(table().find("Fjord Post", "")).flatMap(Outlet::home).contains("NOR");
    }

    @Test
    void allFaultsAreToldAtOnceWithTheirLines() {
        String faulty = FILE + "- {name: Fjord Post, of: NOR}\n- {name: Tea, of: nowhere}\n- {name: Cup}\n";
        LexiconException e = catchThrowableOfType(
                LexiconException.class, () -> OutletTable.read(Sources.of("outlets.yaml", faulty)));
        assertThat(e.problems())
                .extracting(Problem::toString)
                .anyMatch(p -> p.startsWith("outlets.yaml:3: Fjord Post: \"fjord post\" names another outlet too"))
                .anyMatch(p -> p.startsWith("outlets.yaml:4: Tea: \"nowhere\" is no state"))
                .anyMatch(p -> p.startsWith("outlets.yaml:5: an outlet needs"));
    }

    @Test
    void theUsersOwnLieOverOurs() {
        String own = "- {name: Fjord Post, domain: wire.example, of: DNK}\n";
        OutletTable table = OutletTable.read(java.util.List.of(
                new LexiconSource("outlets.yaml", FILE), new LexiconSource("outlets.yaml", own).asOwn()));

        assertThat(table.find("The Fjord Post", "")).flatMap(Outlet::home).contains("DNK");
        assertThat(table.find("", "https://wire.example/"))
                .flatMap(Outlet::home)
                .contains("DNK");
        assertThat(table.find("World Wire", "")).flatMap(Outlet::home).isEmpty();
        assertThat(table.find("Fjordposten", "")).flatMap(Outlet::home).contains("NOR");
    }

    private static OutletTable table() {
        return OutletTable.read(Sources.of("outlets.yaml", FILE));
    }
}
