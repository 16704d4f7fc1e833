package org.entente.engine.lexicon;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Sector;

/** Names of states, organisations, groups and people; nouns and titles that say a sector, or whom a text means. */
public final class ActorTable {
    private final Trie<Name> names = new Trie<>();
    private final Trie<Sector> roles = new Trie<>();
    private final Trie<Sector> titles = new Trie<>();
    private final Map<String, List<Name>> surnames = new HashMap<>();
    private final Map<String, List<Name>> ownSurnames = new HashMap<>();
    private final SortedMap<String, Actor> codes = new TreeMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, String> styles = new HashMap<>();
    private final Map<String, Set<Meaning>> nouns = new HashMap<>();
    private final SortedMap<String, SortedSet<Membership>> members = new TreeMap<>();

    ActorTable() {}

    /** The table of these items, the user's own laid over ours. */
    public static ActorTable of(List<Listed> items) {
        return TableMaker.make(items);
    }

    void add(Name name) {
        List<String> words = words(name.text());
        if (words.isEmpty()) {
            return;
        }
        names.add(words, name);
        String low = name.text().toLowerCase(Locale.ROOT);
        if (name.own()) {
            byName.put(low, name.actor().code());
        } else {
            byName.putIfAbsent(low, name.actor().code());
        }
    }

    /** @param own nobody in our tables is this person */
    void addSurname(Name name, boolean own) {
        List<String> words = words(name.text());
        if (words.size() > 1) {
            (own ? ownSurnames : surnames)
                    .computeIfAbsent(words.get(words.size() - 1), w -> new ArrayList<>(1))
                    .add(name);
        }
    }

    void addCode(Actor actor, String kind) {
        codes.putIfAbsent(actor.code(), actor);
        kinds.putIfAbsent(actor.code(), kind);
    }

    void addMember(String organisation, Membership membership) {
        members.computeIfAbsent(organisation, o -> new TreeSet<>()).add(membership);
    }

    void addRole(String noun, Sector sector, boolean own) {
        add(roles, words(noun), sector, own);
    }

    void addTitle(String title, Sector sector, boolean own) {
        add(titles, words(title), sector, own);
    }

    private static void add(Trie<Sector> words, List<String> said, Sector sector, boolean own) {
        if (own) {
            words.put(said, sector);
        } else {
            words.add(said, sector);
        }
    }

    void addNoun(String noun, Meaning meaning) {
        nouns.computeIfAbsent(noun, n -> EnumSet.noneOf(Meaning.class)).add(meaning);
    }

    void addStyles(String code, List<String> names) {
        styles.merge(code, String.join("|", names).toLowerCase(Locale.ROOT) + "|", String::concat);
    }

    /** Whether a common noun, by its lemma, can mean this: {@code means("bloc", Meaning.ORGANISATION)}. */
    public boolean means(String noun, Meaning meaning) {
        return nouns.getOrDefault(noun, Set.of()).contains(meaning);
    }

    /** Whether a name of this actor says so: {@code isStyled("NOR", "kingdom")}, for the Kingdom of Norway. */
    public boolean isStyled(String code, String style) {
        return styles.getOrDefault(code, "").contains(style);
    }

    /** Names by their words. */
    public Trie<Name> names() {
        return names;
    }

    /** Nouns that say a sector ("police officer"), by their lemmas. */
    public Trie<Sector> roles() {
        return roles;
    }

    /** Titles before or after a person's name, by their words in lower case. */
    public Trie<Sector> titles() {
        return titles;
    }

    /** Every state and organisation by code. */
    public SortedMap<String, Actor> codes() {
        return Collections.unmodifiableSortedMap(codes);
    }

    /** The actor with this code or name, whatever its case. */
    public Optional<Actor> find(String codeOrName) {
        Actor byCode = codes.get(codeOrName.toUpperCase(Locale.ROOT));
        if (byCode != null) {
            return Optional.of(byCode);
        }
        return Optional.ofNullable(byName.get(codeOrName.toLowerCase(Locale.ROOT)))
                .map(codes::get);
    }

    /**
     * Who is meant by a surname alone on {@code day}: the one person of that name in office then; if nobody is, the one
     * who was before. People of the user's own tables, among whom may be every member of a parliament, are meant where
     * ours know nobody of that name in office.
     */
    public Optional<Actor> inOffice(String surname, LocalDate day) {
        List<Name> ours = surnames.getOrDefault(plain(surname), List.of());
        List<Name> own = ownSurnames.getOrDefault(plain(surname), List.of());
        Predicate<Name.Office> now = office -> office.dates().contains(day);
        Predicate<Name.Office> before = office -> office.dates().until().isBefore(day);
        boolean known = ours.stream().flatMap(name -> name.offices().stream()).anyMatch(now);
        Optional<Actor> held = only(known ? ours : own, day, now);
        return held.or(() -> only(ours, day, before)).or(() -> only(own, day, before));
    }

    private static Optional<Actor> only(List<Name> names, LocalDate day, Predicate<Name.Office> held) {
        Set<Actor> actors = new HashSet<>();
        for (Name name : names) {
            if (name.offices().stream().anyMatch(held)) {
                actors.add(name.on(day));
            }
        }
        return actors.size() == 1 ? Optional.of(actors.iterator().next()) : Optional.empty();
    }

    /** What kind of actor a code is: {@code state}, IGO, NGO, ...; empty if the code is unknown. */
    public String kind(String code) {
        return kinds.getOrDefault(code, "");
    }

    /** The memberships of states in this organisation, by state and time; none where the table lists none. */
    public List<Membership> members(String organisation) {
        return List.copyOf(members.getOrDefault(organisation, Collections.emptySortedSet()));
    }

    /** Whether {@code state} was in {@code organisation} on {@code day}: {@code isMember("HRV", "EUR", day)}. */
    public boolean isMember(String state, String organisation, LocalDate day) {
        return members(organisation).stream()
                .anyMatch(m -> m.state().equals(state) && m.dates().contains(day));
    }

    /** A name's words as the trie knows them: without accents, dots, hyphens and apostrophes. */
    public static List<String> words(String text) {
        if (isPlain(text)) {
            return List.of(text);
        }
        List<String> words = new ArrayList<>(4);
        StringBuilder word = new StringBuilder();
        String plain = plain(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '&') {
                word.append(c);
            } else if (word.length() > 0 && c != '.') {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    /** Whether it is one word of plain letters, as most are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Without accents. */
    public static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            }
        }
        return text;
    }
}
