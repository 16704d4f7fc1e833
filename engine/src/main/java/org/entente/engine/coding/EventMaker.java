package org.entente.engine.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.engine.coding.circumstance.CircumstanceFinder;
import org.entente.engine.coding.event.Coded;
import org.entente.engine.coding.scene.Found;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.coding.time.Clock;
import org.entente.engine.coding.voice.Voice;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Dated;
import org.entente.engine.ontology.Evidence;
import org.entente.engine.ontology.Mention;
import org.entente.engine.ontology.Participant;
import org.entente.engine.ontology.Sector;
import org.entente.engine.text.Tree;

/** Turns what a sentence says into drafts of events: roles into actors, with time, place, field and account. */
final class EventMaker {
    private static final int MOST_ACTORS = 4;
    /** A visit, an embassy, aid, a protest or a deployment is about its place; elsewhere a place only says where. */
    private static final Set<String> GOES_TO_A_PLACE = Set.of(
            "032", "042", "043", "050", "07", "085", "086", "0871", "0874", "14", "15", "16", "172", "18", "19", "20");

    /** Posts abroad are planned, opened and closed. */
    private static final Set<String> POSTS = Set.of("032", "050", "161");

    /** Where the state stands to which people of nowhere are handed, or from which soldiers are called home. */
    private static final Map<String, String> MOVING =
            Map.of("0841", "to", "063", "to", "174", "to", "1661", "from", "0873", "from", "0874", "from");

    /** Curfews, sieges and crackdowns at home are on those who live there. */
    private static final Set<String> RESTRAINED = Set.of("1723", "1724", "175");

    private static final Set<String> SHARED = Set.of("03", "04", "05", "06", "19");

    private final CircumstanceFinder circumstances;
    private final String text;
    private final Clock clock;
    private final Voice voice;
    private final List<Draft> drafts = new ArrayList<>();

    EventMaker(CircumstanceFinder circumstances, String text, Clock clock, Voice voice) {
        this.circumstances = circumstances;
        this.text = text;
        this.clock = clock;
        this.voice = voice;
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** Goes on to the next sentence, in which these dates stand; what it tells of the last one's deeds is added to them. */
    void hear(Scene scene, List<Dated> dates) {
        circumstances.hear(scene, dates);
        for (int i = drafts.size() - 1; i >= 0 && drafts.get(i).evidence().sentence() == scene.index() - 1; i--) {
            Draft draft = drafts.get(i);
            drafts.set(i, draft.with(circumstances.after(draft.code(), draft.quantities())));
        }
    }

    void make(Scene scene, Coded coded) {
        List<Pair> pairs = pairs(scene, coded);
        if (!pairs.isEmpty()) {
            Draft draft = draft(scene, coded);
            pairs.forEach(pair -> drafts.add(draft.between(pair.source(), resident(pair.target(), draft))));
        }
    }

    private Participant resident(Participant target, Draft draft) {
        return new Participant(circumstances.resident(target.actor(), draft.code(), draft.place()), target.span());
    }

    private record Pair(Participant source, Participant target) {}

    private List<Pair> pairs(Scene scene, Coded coded) {
        List<Participant> sources = participants(scene, coded, coded.roles().sources());
        List<Participant> targets =
                known(scene, coded, participants(scene, coded, coded.roles().targets()));
        if (coded.roles().reciprocal() || targets.isEmpty() && sources.size() > 1 && isShared(coded.code())) {
            return among(scene, coded, sources, targets);
        }
        if (targets.isEmpty() || isPost(coded, targets)) {
            List<Participant> there = atPlace(scene, coded);
            targets = there.isEmpty() ? targets : there;
        }
        if (sources.isEmpty()) {
            if (!scene.frames().isVerb(coded.position()) || isAside(scene.tree(), coded.position())) {
                // "the attacks", "the man jailed last year" in passing: nobody is said to have done it
                return List.of();
            }
            sources = List.of(Participant.NONE);
        }
        if (targets.isEmpty()) {
            targets = List.of(unnamed(scene, coded.roles().patient()));
        }
        List<Pair> pairs = new ArrayList<>();
        for (Participant source : sources) {
            for (Participant target : targets) {
                if (tells(scene, coded, source.actor(), target.actor())) {
                    pairs.add(new Pair(source, target));
                }
            }
        }
        return pairs;
    }

    /** "opened an embassy in Oslo", which is nobody that it acts upon. */
    private static boolean isPost(Coded coded, List<Participant> targets) {
        return POSTS.stream().anyMatch(code -> coded.code().code().startsWith(code))
                && targets.stream().allMatch(target -> target.actor().isNone());
    }

    /** "sent 800 migrants back to T", "withdrew its peacekeepers from T". */
    private static List<Participant> known(Scene scene, Coded coded, List<Participant> targets) {
        String slot = MOVING.get(coded.code().code());
        if (slot == null || targets.stream().anyMatch(target -> !target.actor().isNone())) {
            return targets;
        }
        List<Integer> to = scene.frames().at(coded.trigger()).in(slot).stream()
                .flatMap(head -> scene.cast().named(head).stream())
                .toList();
        List<Participant> states = participants(scene, coded, to).stream()
                .filter(state -> !state.actor().isNone())
                .toList();
        return states.isEmpty() ? targets : states;
    }

    /** Nobody that we know, and the words that say what is acted upon: "the depot". */
    private static Participant unnamed(Scene scene, int noun) {
        return noun < 0 ? Participant.NONE : new Participant(Actor.NONE, new Phrase(scene).of(noun));
    }

    /** Whether a participle only describes: not so in "there were two soldiers killed". */
    private static boolean isAside(Tree tree, int verb) {
        int over = tree.is(verb, "acl") ? tree.head(tree.head(verb)) : -1;
        return tree.is(verb, "acl") && (over < 0 || tree.child(over, "expl") < 0);
    }

    /** Meeting, agreeing, working together and fighting are done with those who stand beside one. */
    private static boolean isShared(Cameo code) {
        return SHARED.contains(code.root());
    }

    /** Each with each: three who meet are three meetings of two. */
    private List<Pair> among(Scene scene, Coded coded, List<Participant> some, List<Participant> more) {
        List<Participant> all = new ArrayList<>(some);
        more.stream()
                .filter(m -> some.stream().noneMatch(s -> s.actor().equals(m.actor())))
                .forEach(all::add);
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < all.size(); a++) {
            for (int b = a + 1; b < all.size(); b++) {
                if (tells(scene, coded, all.get(a).actor(), all.get(b).actor())) {
                    pairs.add(new Pair(all.get(a), all.get(b)));
                }
            }
        }
        if (all.size() == 1 && tells(scene, coded, all.get(0).actor(), Actor.NONE)) {
            pairs.add(new Pair(all.get(0), Participant.NONE));
        }
        return pairs;
    }

    /** Whether he is named by a seat or as one of two: a president does nothing to "Baku", or to "both sides", as his own. */
    private static boolean isLoose(Scene scene, Actor actor) {
        return scene.found().stream()
                .filter(found -> found.actors().contains(actor))
                .anyMatch(found -> found.kind() == Mention.Kind.SEAT
                        || found.kind() == Mention.Kind.DEIXIS && found.sort() == Found.Sort.MANY
                        || isAt(scene.tree(), found.from()));
    }

    /** "met at the White House". */
    private static boolean isAt(Tree tree, int from) {
        int before = from > 0 && tree.tag(from - 1).equals("DT") ? from - 2 : from - 1;
        return before >= 0 && tree.lemma(before).equals("at");
    }

    /** Whether there is an event in it for anybody: somebody of a known state or group acts or suffers. */
    private boolean tells(Scene scene, Coded coded, Actor source, Actor target) {
        Cameo code = coded.code();
        if (source.isNone() && target.isNone()) {
            return isSomebody(source) && isSomebody(target) && isMain(scene, coded.position());
        }
        if (isOneSide(scene, source, target)) {
            return false;
        }
        boolean material = code.quad() == 2 || code.quad() == 4;
        if (target.isNone() && !hasSector(target) && !material && !isMain(scene, coded.position())) {
            return false; // words to nobody, said in passing, make no relation
        }
        // "Norway was condemned": by whom is not told, but that is what the sentence is about.
        return isSomebody(source) || code.quad() == 4 || isMain(scene, coded.position());
    }

    /** The same actor, or a state and its government; a president and his minister are two. */
    private static boolean isOneSide(Scene scene, Actor source, Actor target) {
        boolean two = hasSector(source)
                && hasSector(target)
                && !source.name().equals(target.name())
                && !isLoose(scene, target);
        return source.code().equals(target.code()) && side(source) == side(target) && !two;
    }

    private static Sector side(Actor actor) {
        return actor.sector() == Sector.GOV ? Sector.NONE : actor.sector();
    }

    /** Whether a token heads the sentence, or what is said in it. */
    private boolean isMain(Scene scene, int token) {
        Tree tree = scene.tree();
        int head = tree.head(token);
        return head < 0 || (tree.is(token, "ccomp") || tree.is(token, "conj")) && isMain(scene, head);
    }

    /** Of a known state or group, of a known sector, or at least with a name. */
    private static boolean isSomebody(Actor actor) {
        return !actor.isNone() || actor.sector() != Sector.NONE;
    }

    /** "rebels", "the court": of no known state, but somebody. */
    private static boolean hasSector(Actor actor) {
        return actor.sector() != Sector.NONE && actor.sector() != Sector.UNK;
    }

    private static List<Participant> participants(Scene scene, Coded coded, List<Integer> numbers) {
        Phrase phrase = new Phrase(scene);
        List<Participant> all = new ArrayList<>();
        for (int n : numbers) {
            Found found = scene.found().get(n);
            for (Actor actor : found.actors()) {
                boolean known = all.stream()
                        .anyMatch(p -> p.actor().code().equals(actor.code())
                                && (p.actor().sector() == actor.sector() || actor.sector() == Sector.NONE));
                if (!known && all.size() < MOST_ACTORS) {
                    all.add(new Participant(actor, phrase.of(n, coded)));
                }
            }
        }
        return all;
    }

    private List<Participant> atPlace(Scene scene, Coded coded) {
        if (GOES_TO_A_PLACE.stream().noneMatch(c -> coded.code().code().startsWith(c))) {
            return List.of();
        }
        int told = coded.layer().map(layer -> layer.event().trigger()).orElse(coded.trigger());
        for (var arg : scene.frames().at(told).args()) {
            for (int n : scene.places().named(arg.head())) {
                Actor actor = scene.found().get(n).actor();
                boolean home = coded.roles().sources().stream()
                        .anyMatch(x -> scene.found().get(x).actor().code().equals(actor.code()));
                if (home && !RESTRAINED.contains(coded.code().code())) {
                    continue; // at home: only where
                }
                return List.of(new Participant(
                        new Actor(actor.code(), home ? Sector.CVL : Sector.NONE, actor.name()),
                        scene.phrase(scene.found().get(n))));
            }
        }
        return List.of();
    }

    /** All that is told of an event but between whom it was. */
    private Draft draft(Scene scene, Coded coded) {
        CircumstanceFinder.Told told = circumstances.of(scene, coded);
        Evidence evidence =
                new Evidence(scene.index(), scene.span(coded.trigger(), coded.trigger()), trigger(scene, coded));
        return new Draft(
                Participant.NONE,
                Participant.NONE,
                coded.code(),
                coded.entry(),
                told.contexts(),
                clock.of(scene, text, coded),
                told.place(),
                coded.status(),
                voice.of(scene, coded.trigger()),
                told.quantities(),
                evidence,
                scene.tree().lemma(coded.trigger()),
                confidence(coded));
    }

    private static String trigger(Scene scene, Coded coded) {
        Tree tree = scene.tree();
        String word = tree.token(coded.trigger()).form();
        int particle = tree.child(coded.trigger(), "prt");
        return particle < 0 ? word : word + " " + tree.token(particle).form();
    }

    /** Narrow entries are surer than wide ones; an implied or composed event is less sure. */
    private static double confidence(Coded coded) {
        double sure = 0.6 + 0.02 * Math.min(15, Math.max(0, coded.specificity()));
        return Math.round(100 * (coded.roles().targets().isEmpty() ? sure - 0.2 : sure)) / 100.0;
    }
}
