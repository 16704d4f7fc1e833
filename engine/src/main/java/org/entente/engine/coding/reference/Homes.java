package org.entente.engine.coding.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.lexicon.Name;
import org.entente.engine.lexicon.Outlet;
import org.entente.engine.lexicon.OutletTable;
import org.entente.engine.lexicon.Trie;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading.Perspective;
import org.entente.engine.ontology.Sector;
import org.entente.engine.text.Dateline;

/** Where an article comes from: its outlet's state, and the state of its dateline. */
public final class Homes {
    private static final Set<Name.Kind> STATES =
            Set.of(Name.Kind.STATE, Name.Kind.ADJECTIVE, Name.Kind.SEAT, Name.Kind.PEOPLE);

    private final Lexicon lexicon;
    private final ActorTable actors;
    private final Article article;
    private final Optional<Outlet> outlet;
    /** The place that the first line begins with; empty if it begins with none. */
    private final String line;

    public Homes(Lexicon lexicon, ActorTable actors, OutletTable outlets, Article article) {
        this.lexicon = lexicon;
        this.actors = actors;
        this.article = article;
        this.outlet = outlets.find(article.outlet(), article.address());
        this.line = line(article.text());
    }

    /** The state of the outlet, by the table, else by a name such as "Oslo Daily". */
    Optional<Perspective> outlet() {
        Optional<Actor> home =
                outlet.isPresent() ? outlet.flatMap(Outlet::home).flatMap(code -> actors.find(code)) : named();
        return home.map(actor -> new Perspective(actor, "the outlet, " + article.outlet()));
    }

    /** Whether the outlet writes for all the world; none of its reports is from home. */
    boolean isInternational() {
        return outlet.isPresent() && outlet.get().home().isEmpty();
    }

    private Optional<Actor> named() {
        List<String> words = ActorTable.words(article.outlet());
        boolean press = words.stream().anyMatch(w -> is("press", w));
        Set<Actor> states = states(words).values().stream().collect(Collectors.toSet());
        return press && states.size() == 1 ? Optional.of(states.iterator().next()) : Optional.empty();
    }

    /** The state of the city in the dateline: "OSLO, March 3 --". */
    public Optional<Actor> dateline() {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        return states(capitalised(line)).values().stream().findFirst();
    }

    /** Whether the dateline's city is one where all the world meets. */
    boolean isCrossroads() {
        return is("crossroads", line.strip());
    }

    private static String line(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        String head = line.substring(0, Dateline.length(line));
        int end = 0;
        while (end < head.length()
                && (Character.isLetter(head.charAt(end)) || " .'’-".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        while (end > 0 && (head.charAt(end - 1) == '-' || head.charAt(end - 1) == ' ')) {
            end--;
        }
        return head.substring(0, end);
    }

    private static List<String> capitalised(String line) {
        return ActorTable.words(line).stream()
                .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT)
                        + w.substring(1).toLowerCase(Locale.ROOT))
                .toList();
    }

    private TreeMap<String, Actor> states(List<String> words) {
        TreeMap<String, Actor> states = new TreeMap<>();
        for (int i = 0; i < words.size(); i++) {
            Trie.Found<Name> found = actors.names().longest(words, i);
            if (found != null && isState(found.values().get(0))) {
                Actor actor = found.values().get(0).actor();
                states.putIfAbsent(actor.code(), new Actor(actor.code(), Sector.NONE, name(actor.code())));
                i += found.length() - 1;
            }
        }
        return states;
    }

    private static boolean isState(Name name) {
        return STATES.contains(name.kind()) || name.kind() == Name.Kind.PLACE;
    }

    private String name(String code) {
        return actors.find(code).map(Actor::name).orElse(code);
    }

    private boolean is(String list, String word) {
        return lexicon.words(list).contains(word.toLowerCase(Locale.ROOT));
    }
}
