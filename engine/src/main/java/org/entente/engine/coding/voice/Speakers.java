package org.entente.engine.coding.voice;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Sector;
import org.entente.engine.text.Tree;

/** Whom a noun phrase that speaks stands for: an actor, the author of a document, or somebody unnamed. */
final class Speakers {
    private static final Set<String> AUTHOR = Set.of("i", "we", "us", "me", "one", "you");
    private static final Set<String> NOBODY =
            Set.of("nobody", "none", "no-one", "nothing", "few", "who", "anybody", "anyone");
    private static final Set<String> BELONGS = Set.of("of", "for", "from", "at", "in", "to", "with");
    private static final Set<String> OF = Set.of("of", "for");
    private static final Set<String> OWN = Set.of("poss", "nmod", "compound", "amod", "appos");
    private static final Set<String> BEFORE = Set.of("nmod", "amod", "compound", "nummod", "poss", "case", "hyph");

    private final SpeechVerbs verbs;
    private final Documents documents;
    private final Offices offices;
    private final ActorTable actors;
    private final Set<String> unnamed;
    private final Set<String> members;
    private final Map<Actor, String> known = new HashMap<>();

    Speakers(Lexicon lexicon, ActorTable actors) {
        this.verbs = new SpeechVerbs(lexicon);
        this.documents = new Documents(lexicon, this);
        this.offices = new Offices(actors);
        this.actors = actors;
        this.unnamed = lexicon.words("unnamed");
        this.members = lexicon.words("member-of-body");
    }

    SpeechVerbs verbs() {
        return verbs;
    }

    Documents documents() {
        return documents;
    }

    /**
     * Who speaks, empty if it is the article itself or no speaker at all.
     *
     * @param anybody whether a thing that nobody knows for a speaker is one here: "the mill said"
     */
    Optional<Attribution> of(Scene scene, int noun, boolean anybody) {
        Tree tree = scene.tree();
        String word = tree.token(noun).form().toLowerCase(Locale.ROOT);
        if (AUTHOR.contains(word) || isNobody(tree, noun)) {
            return Optional.empty();
        }
        boolean document = documents.isOne(tree, noun);
        // "S's visit confirms that": a visit says nothing, whosever it is
        boolean speaks = anybody || document || scene.cast().has(noun);
        Optional<Attribution> placed = speaks ? placed(scene, noun) : Optional.empty();
        if (placed.isPresent()) {
            return placed;
        }
        if (document) {
            return documents.author(scene, noun).or(() -> Optional.of(somebody(scene, noun)));
        }
        boolean known = scene.cast().has(noun) || tree.token(noun).isName() || unnamed.contains(tree.lemma(noun));
        return known || anybody ? Optional.of(somebody(scene, noun)) : Optional.empty();
    }

    private static boolean isNobody(Tree tree, int noun) {
        int det = tree.child(noun, "det");
        return NOBODY.contains(tree.lemma(noun)) || det >= 0 && tree.lemma(det).equals("no");
    }

    /** Who speaks if he can be placed: named or with a role, or part of somebody who is. */
    Optional<Attribution> placed(Scene scene, int noun) {
        Tree tree = scene.tree();
        if (documents.isOne(tree, noun) && !scene.cast().has(noun)) {
            return documents.author(scene, noun).filter(a -> !a.actor().isNone());
        }
        Actor own = scene.cast().has(noun) ? actor(scene, noun) : new Actor("---", Sector.NONE, words(tree, noun));
        Actor whole = own.isNone() ? belonging(scene, noun, own) : ofBody(scene, noun, own);
        return whole.isNone() ? Optional.empty() : Optional.of(inOffice(scene, noun, inItself(whole)));
    }

    /** "He", "Hill": in the office that the article has told of. */
    private Attribution inOffice(Scene scene, int noun, Actor actor) {
        String office = offices.of(scene, noun);
        boolean person =
                !actors.codes().getOrDefault(actor.code(), Actor.NONE).name().equals(actor.name());
        if (person && !office.isEmpty()) {
            known.put(actor, office);
        }
        String told = person ? known.getOrDefault(actor, office) : office;
        return new Attribution(Attribution.Kind.SPEAKER, actor, actor.name(), told);
    }

    private static Actor actor(Scene scene, int noun) {
        return scene.found().get(scene.cast().at(noun)).actor();
    }

    /** "Commodore Hill of the Norwegian navy", "a Norwegian fishwife": the actor he is a part of. */
    private Actor belonging(Scene scene, int noun, Actor own) {
        Tree tree = scene.tree();
        Actor state = own;
        for (int child : tree.children(noun)) {
            int prep = tree.is(child, "prep") && BELONGS.contains(tree.lemma(child)) ? tree.child(child, "pobj") : -1;
            int other = prep >= 0 ? prep : OWN.contains(tree.label(child)) ? child : -1;
            if (other < 0 || !scene.cast().has(other) || actor(scene, other).isNone()) {
                continue;
            }
            Actor body = actor(scene, other);
            if (prep < 0 || own.sector() != Sector.NONE || body.sector() != Sector.NONE) {
                state = new Actor(body.code(), sector(tree, noun, own, body), name(scene, noun, own, body));
                break;
            }
        }
        return state;
    }

    /** "A spokesman for the Norwegian army", "Hill, a leader of the Norwegian rebels": of the army, of the rebels. */
    private Actor ofBody(Scene scene, int noun, Actor own) {
        Tree tree = scene.tree();
        int appos = tree.child(noun, "appos");
        int role = members.contains(tree.lemma(noun)) ? noun : appos;
        if (own.sector() == Sector.NONE || role < 0 || !members.contains(tree.lemma(role))) {
            return own;
        }
        for (int child : tree.children(role)) {
            boolean of = tree.is(child, "prep") && OF.contains(tree.lemma(child));
            int body = of ? tree.child(child, "pobj") : -1;
            boolean known = body >= 0 && scene.cast().has(body);
            if (known
                    && actor(scene, body).code().equals(own.code())
                    && actor(scene, body).sector() != Sector.NONE) {
                return new Actor(own.code(), actor(scene, body).sector(), own.name());
            }
        }
        return own;
    }

    /** By his own name; a body or somebody without one by that of the state. */
    private static String name(Scene scene, int noun, Actor own, Actor body) {
        int named = scene.tree().child(noun, "appos");
        if (named >= 0 && scene.tree().token(named).isName()) {
            return words(scene.tree(), named);
        }
        return scene.tree().token(noun).isName() ? own.name() : body.name();
    }

    private Sector sector(Tree tree, int noun, Actor own, Actor body) {
        if (body.sector() != Sector.NONE) {
            return body.sector();
        }
        boolean plain = isState(body.code())
                && own.sector() == Sector.NONE
                && unnamed.contains(tree.lemma(noun))
                && !tree.lemma(noun).equals("source");
        return plain ? Sector.CVL : own.sector() == Sector.UNK ? Sector.NONE : own.sector();
    }

    /** An organisation speaks through its officials: it has no government beside itself. */
    private Actor inItself(Actor actor) {
        boolean official = actor.sector() == Sector.GOV && !isState(actor.code());
        return official ? new Actor(actor.code(), Sector.NONE, actor.name()) : actor;
    }

    /** Whether a code is a state's, or nobody's. */
    boolean isState(String code) {
        String kind = actors.kind(code);
        return kind.isEmpty() || kind.equals("state");
    }

    /** Somebody whom nothing places, by the words of the phrase: "two Western diplomats". */
    Attribution somebody(Scene scene, int noun) {
        boolean named = scene.cast().has(noun);
        Actor actor = named && actor(scene, noun).isNone() ? actor(scene, noun) : Actor.NONE;
        String name = named ? actor.name() : words(scene.tree(), noun);
        return new Attribution(Attribution.Kind.SPEAKER, actor, name, offices.of(scene, noun));
    }

    private static String words(Tree tree, int noun) {
        int from = noun;
        while (from > 0 && tree.dominates(noun, from - 1) && BEFORE.contains(tree.label(from - 1))) {
            from--;
        }
        return tree.words(from, noun);
    }

    /** Nobody is named at all: "it was reported". */
    static Attribution unknown() {
        return Attribution.speaker(Actor.NONE, "");
    }
}
