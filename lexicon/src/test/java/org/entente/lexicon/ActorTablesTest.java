package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.LexiconSource;
import org.entente.engine.lexicon.Membership;
import org.entente.engine.lexicon.Name;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Facts that no one file of actors can show alone. */
class ActorTablesTest {
    private static final List<String> NAMES = List.of("also", "adjective", "people", "seat", "places");

    /** The code of armed groups that belong to no one state. */
    private static final String OF_NO_STATE = "IMG";

    private final ActorTable table = Whole.CODER.tools().actors();

    @Test
    void everyOfficeIsOfAKnownStateOrOrganisation() {
        List<String> unknown = new ArrayList<>();
        for (Map<String, Object> person : items("people")) {
            for (Map<String, Object> office : maps(person.get("offices"))) {
                if (!table.codes().containsKey(text(office, "of"))) {
                    unknown.add(text(person, "name") + " of " + text(office, "of"));
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyGroupIsOfAKnownStateOrOfNone() {
        assertThat(items("groups"))
                .filteredOn(group -> !text(group, "code").equals(OF_NO_STATE))
                .filteredOn(group -> !table.codes().containsKey(text(group, "code")))
                .extracting(group -> text(group, "name") + " of " + text(group, "code"))
                .isEmpty();
    }

    @Test
    void everyMemberOfAnOrganisationIsAKnownState() {
        assertThat(memberships((organisation, m) -> !table.kind(m.state()).equals("state")))
                .isEmpty();
    }

    @Test
    void noStateIsInAnOrganisationTwiceAtOnce() {
        assertThat(memberships((organisation, m) -> table.members(organisation).stream()
                        .filter(other -> !other.equals(m) && other.state().equals(m.state()))
                        .anyMatch(other -> !other.dates()
                                        .from()
                                        .isAfter(m.dates().until())
                                && !m.dates().from().isAfter(other.dates().until()))))
                .isEmpty();
    }

    @Test
    void noStateStandsTwiceInAListOfMembers() {
        assertThat(items("organisations")).allSatisfy(organisation -> assertThat(listed(organisation))
                .as(text(organisation, "name"))
                .doesNotHaveDuplicates());
    }

    @Test
    void membersComeAndGo() {
        assertThat(table.isMember("HRV", "EUR", LocalDate.of(2013, 6, 30))).isFalse();
        assertThat(table.isMember("HRV", "EUR", LocalDate.of(2013, 7, 1))).isTrue();
        assertThat(table.isMember("GBR", "EUR", LocalDate.of(2020, 1, 31))).isTrue();
        assertThat(table.isMember("GBR", "EUR", LocalDate.of(2020, 2, 1))).isFalse();
        assertThat(table.isMember("FIN", "NATO", LocalDate.of(2023, 4, 4))).isTrue();
        assertThat(table.isMember("TWN", "UNO", LocalDate.of(2020, 1, 1))).isFalse();
        assertThat(table.members("UNO").stream().map(Membership::state).distinct())
                .hasSize(193);
    }

    @Test
    void everyOfficeEndsAfterItBegins() {
        List<String> wrong = new ArrayList<>();
        for (Map<String, Object> person : items("people")) {
            for (Map<String, Object> office : maps(person.get("offices"))) {
                String until = text(office, "until");
                if (!until.isEmpty() && text(office, "from").compareTo(until + "-99") > 0) {
                    wrong.add(text(person, "name") + ": " + office);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobodyStandsTwice() {
        assertThat(items("people").stream().map(p -> text(p, "name"))).doesNotHaveDuplicates();
    }

    /** A name with dates may pass from one actor to another; without dates it may not stand for two. */
    @Test
    void noNameStandsForTwoStatesOrOrganisationsAtOnce() {
        Map<String, TreeSet<String>> holders = new HashMap<>();
        for (String file : List.of("states", "organisations")) {
            for (Map<String, Object> actor : items(file)) {
                if (!actor.containsKey("from") && !actor.containsKey("until")) {
                    names(actor).forEach(name -> holders.computeIfAbsent(name, n -> new TreeSet<>())
                            .add(text(actor, "code") + " " + text(actor, "sector")));
                }
            }
        }
        holders.values().removeIf(codes -> codes.size() < 2);
        assertThat(holders).isEmpty();
    }

    /** A movement may become a party or a government, but on one day it is one of them. */
    @Test
    void noGroupSharesItsNameOnTheSameDay() {
        TreeSet<String> shared = new TreeSet<>();
        for (Map<String, Object> group : items("groups")) {
            for (String name : names(group)) {
                List<Name> all =
                        table.names().longest(ActorTable.words(name), 0).values();
                all.stream()
                        .filter(one -> all.stream()
                                .anyMatch(other -> !other.actor().equals(one.actor())
                                        && !other.dates()
                                                .from()
                                                .isAfter(one.dates().until())
                                        && !one.dates()
                                                .from()
                                                .isAfter(other.dates().until())))
                        .forEach(one -> shared.add(name + ": " + one.actor()));
            }
        }
        assertThat(shared).isEmpty();
    }

    @Test
    void everyNameIsFoundAgain() {
        assertThat(items("states"))
                .filteredOn(state -> text(state, "sector").isEmpty() && !state.containsKey("until"))
                .allSatisfy(state -> assertThat(table.find(text(state, "name")))
                        .hasValueSatisfying(actor -> assertThat(actor.code()).isEqualTo(text(state, "code"))));
    }

    @Test
    void everyStateIsAThreeLetterCode() {
        assertThat(items("states")).extracting(state -> text(state, "code")).allMatch(code -> code.matches("[A-Z]{3}"));
    }

    @Test
    void noDateIsAheadOfTheTables() {
        LocalDate end = LocalDate.of(2026, 12, 31);
        for (Map<String, Object> person : items("people")) {
            for (Map<String, Object> office : maps(person.get("offices"))) {
                assertThat(text(office, "from")).as(text(person, "name")).isLessThan(end.toString());
            }
        }
    }

    private List<String> memberships(BiPredicate<String, Membership> held) {
        List<String> found = new ArrayList<>();
        for (String organisation : table.codes().keySet()) {
            for (Membership membership : table.members(organisation)) {
                if (held.test(organisation, membership)) {
                    found.add(organisation + ": " + membership);
                }
            }
        }
        return found;
    }

    /** The members as they are written, each with its dates. */
    private static List<String> listed(Map<String, Object> organisation) {
        List<String> listed = new ArrayList<>();
        for (Object member : (List<?>) organisation.getOrDefault("members", List.of())) {
            if (member instanceof Map<?, ?> dated) {
                String dates = dated.get("from") + ".." + dated.get("until");
                Object of = dated.get("of");
                (of instanceof List<?> states ? states : List.of(of)).forEach(state -> listed.add(state + " " + dates));
            } else {
                listed.add(member + " null..null");
            }
        }
        return listed;
    }

    private static List<String> names(Map<String, Object> actor) {
        List<String> names = new ArrayList<>();
        names.add(text(actor, "name"));
        for (String key : NAMES) {
            if (actor.get(key) instanceof List<?> list) {
                list.forEach(name -> names.add(String.valueOf(name)));
            }
        }
        return names.stream().distinct().toList();
    }

    private static String text(Map<String, Object> map, String key) {
        return map.containsKey(key) ? String.valueOf(map.get(key)) : "";
    }

    private static List<Map<String, Object>> items(String file) {
        LexiconSource source = Whole.SOURCES.stream()
                .filter(s -> s.name().equals("actors/" + file + ".yaml"))
                .findFirst()
                .orElseThrow();
        return maps(new Load(LoadSettings.builder().build()).loadFromString(source.text()));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Object list) {
        return list == null ? List.of() : (List<Map<String, Object>>) list;
    }
}
