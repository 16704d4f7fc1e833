package org.entente.engine.coding.circumstance;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.engine.coding.scene.WordRun;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Gazetteer;
import org.entente.engine.lexicon.Name;
import org.entente.engine.lexicon.Trie;
import org.entente.engine.text.Token;
import org.entente.engine.text.Tree;

/** The names in one sentence that may be places, found once: by the tables, and runs of capitals that no table has. */
final class Sites {
    private static final Set<Name.Kind> NATIONAL =
            Set.of(Name.Kind.STATE, Name.Kind.ADJECTIVE, Name.Kind.PEOPLE, Name.Kind.SEAT, Name.Kind.PLACE);
    /** Words that begin the names of places. */
    private static final Set<String> BEFORE = Set.of(
            "camp", "fort", "mount", "lake", "port", "cape", "base", "saint", "san", "santa", "st.", "st", "new");

    private static final int SHOUTED = 3;

    private final Tree tree;
    private final ActorTable actors;
    private final Gazetteer gazetteer;
    private final Site[] at;
    private final boolean[] taken;
    private final String[] states;

    Sites(Tree tree, ActorTable actors, Gazetteer gazetteer) {
        this.tree = tree;
        this.actors = actors;
        this.gazetteer = gazetteer;
        this.at = new Site[tree.size()];
        this.taken = new boolean[tree.size()];
        this.states = new String[tree.size()];
        known();
        unknown();
    }

    /** The place that {@code token} names; null if none. */
    Site at(int token) {
        return at[token];
    }

    /** The state that a name at {@code token} is of, be it "Georgian" or "Tbilisi"; null if none. */
    String state(int token) {
        return states[token];
    }

    /** The states named anywhere outside {@code site}. */
    Set<String> statesBeside(Site site) {
        Set<String> beside = new HashSet<>();
        for (int i = 0; i < states.length; i++) {
            if (states[i] != null && (i < site.from() || i > site.to())) {
                beside.add(states[i]);
            }
        }
        return beside;
    }

    private void known() {
        WordRun run = WordRun.of(tree, Token::form);
        for (int w = 0; w < run.words().size(); w++) {
            int from = run.tokens().get(w);
            if (!Character.isUpperCase(tree.token(from).form().charAt(0))
                    && !tree.token(from).isName()) {
                continue;
            }
            List<String> words = spoken(run.words(), w);
            Trie.Found<String> open = gazetteer.ofNoState().longest(words, 0);
            Trie.Found<List<String>> shared = gazetteer.shared().longest(words, 0);
            Trie.Found<Name> name = actors.names().longest(words, 0);
            int length = Math.max(length(name), Math.max(length(open), length(shared)));
            if (length > 0) {
                int to = run.tokens().get(w + length - 1);
                if (length(open) == length) {
                    put(new Site(from, to, text(from, to), Site.Kind.OPEN, List.of()));
                } else {
                    List<String> states =
                            length(shared) == length ? shared.values().get(0) : List.of();
                    named(from, to, length(name) == length ? name.values() : List.of(), states);
                }
                w += length - 1;
            }
        }
    }

    private static int length(Trie.Found<?> found) {
        return found == null ? 0 : found.length();
    }

    /** The next words, those of a headline in capitals in small letters. */
    private static List<String> spoken(List<String> words, int from) {
        List<String> next = words.subList(from, Math.min(words.size(), from + 5));
        return isShouted(next.get(0)) ? next.stream().map(Sites::lower).toList() : next;
    }

    private static String lower(String word) {
        return word.isEmpty() ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static boolean isShouted(String word) {
        return word.length() > SHOUTED
                && word.equals(word.toUpperCase(Locale.ROOT))
                && Character.isLetter(word.charAt(0));
    }

    /** @param shared the states that have a place of this name, if several do */
    private void named(int from, int to, List<Name> names, List<String> shared) {
        Name place = null;
        for (Name name : names) {
            if (NATIONAL.contains(name.kind()) && name.actor().code().length() == 3) {
                states[to] = name.actor().code();
                boolean says = name.kind() == Name.Kind.SEAT
                        || name.kind() == Name.Kind.PLACE
                        || name.kind() == Name.Kind.STATE
                                && "state".equals(actors.kind(name.actor().code()));
                place = says && place == null ? name : place;
            }
        }
        if (place == null && shared.isEmpty()) {
            take(from, to);
        } else {
            boolean state = place != null && place.kind() == Name.Kind.STATE;
            List<String> states = shared.isEmpty() ? List.of(place.actor().code()) : shared;
            put(new Site(from, to, text(from, to), state ? Site.Kind.STATE : Site.Kind.SPOT, states));
        }
    }

    private void put(Site site) {
        int from = site.from();
        take(from, site.to());
        if (from > 0 && tree.token(from - 1).isName() && tree.head(from - 1) == site.to()) {
            if (BEFORE.contains(tree.lemma(from - 1))) {
                take(from - 1, from - 1);
                at(new Site(from - 1, site.to(), text(from - 1, site.to()), Site.Kind.UNKNOWN, List.of()));
            }
            return; // "Radio Damascus", "Mr. Paris"
        }
        if (!isPartOfName(site.to()) && !isOfBody(from)) {
            at(site);
        }
    }

    private void at(Site site) {
        for (int i = site.from(); i <= site.to(); i++) {
            at[i] = site;
        }
    }

    private void take(int from, int to) {
        for (int i = from; i <= to; i++) {
            taken[i] = true;
        }
    }

    /** "Paris Jackson", "Georgia Power": the name goes on. */
    private boolean isPartOfName(int to) {
        int head = tree.head(to);
        return head == to + 1
                && tree.token(head).isName()
                && (tree.is(to, "compound") || tree.is(to, "nmod"))
                && Character.isUpperCase(tree.token(head).form().charAt(0))
                && !tree.token(head).form().equals(tree.token(head).form().toUpperCase(Locale.ROOT));
    }

    /** "the Bank of Georgia". */
    private boolean isOfBody(int from) {
        int of = from - 1 >= 0 && tree.tag(from - 1).equals("DT") ? from - 2 : from - 1;
        return of > 0 && tree.lemma(of).equals("of") && tree.token(of - 1).isName();
    }

    private void unknown() {
        for (int i = 0; i < tree.size(); i++) {
            int to = i;
            while (to < tree.size() && !taken[to] && (tree.token(to).isName() || isHyphen(i, to))) {
                to++;
            }
            if (to > i) {
                at(new Site(i, to - 1, text(i, to - 1), Site.Kind.UNKNOWN, List.of()));
                i = to - 1;
            }
        }
    }

    /** "al-Kut", "Guinea-Bissau": three tokens, one name. */
    private boolean isHyphen(int from, int token) {
        return token > from
                && token + 1 < tree.size()
                && tree.token(token).form().equals("-")
                && tree.token(token - 1).end() == tree.token(token + 1).begin() - 1;
    }

    private String text(int from, int to) {
        String text = tree.words(from, to).replace(" - ", "-");
        if (!isShouted(tree.token(from).form())) {
            return text;
        }
        StringBuilder spoken = new StringBuilder();
        for (String word : text.split(" ")) {
            spoken.append(spoken.isEmpty() ? "" : " ").append(lower(word));
        }
        return spoken.toString();
    }
}
