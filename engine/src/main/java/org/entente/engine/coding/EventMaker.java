package org.entente.engine.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.engine.coding.circumstance.CircumstanceFinder;
import org.entente.engine.coding.event.Coded;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.coding.time.Clock;
import org.entente.engine.coding.voice.Voice;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Cameo;
import org.entente.engine.ontology.Dated;
import org.entente.engine.ontology.Evidence;
import org.entente.engine.ontology.Participant;
import org.entente.engine.ontology.Sector;
import org.entente.engine.text.Tree;

/** Turns what a sentence says into drafts of events: roles into actors, with time, place, field and account. */
final class EventMaker {
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

    /** A sentence without events, numbers and places. */
    void pass() {
        circumstances.pass();
    }

    void make(Scene scene, Coded coded) {
        List<Pair> pairs = pairs(scene, coded);
        if (!pairs.isEmpty()) {
            Draft draft = draft(scene, coded);
            pairs.forEach(pair -> drafts.add(draft.between(pair.source(), resident(pair, draft))));
        }
    }

    /** The target, with the state of the place unless that is the source's own. */
    private Participant resident(Pair pair, Draft draft) {
        Participant target = pair.target();
        Actor there = circumstances.resident(target.actor(), draft.code(), draft.place());
        boolean nobody = target.actor().sector() == Sector.NONE;
        return nobody && there.code().equals(pair.source().actor().code())
                ? target
                : new Participant(there, target.span());
    }

    private record Pair(Participant source, Participant target) {}

    private List<Pair> pairs(Scene scene, Coded coded) {
        Parties parties = new Parties(scene, coded);
        List<Participant> sources = parties.sources();
        List<Participant> targets = parties.targets();
        if (coded.roles().reciprocal() || targets.isEmpty() && sources.size() > 1 && isShared(coded.code())) {
            return among(scene, coded, sources, targets);
        }
        targets = parties.orThePlace(targets);
        if (sources.isEmpty()) {
            if (!scene.frames().isVerb(coded.position()) || isAside(scene.tree(), coded.position())) {
                // "the attacks", "the man jailed last year" in passing: nobody is said to have done it
                return List.of();
            }
            sources = List.of(parties.unnamedSource());
        }
        if (targets.isEmpty()) {
            targets = List.of(parties.unnamedTarget());
        }
        List<Pair> pairs = told(scene, coded, sources, targets);
        return pairs.isEmpty() && parties.isNamed() ? told(scene, coded, sources, withinOneSide(targets)) : pairs;
    }

    private static List<Pair> told(Scene scene, Coded coded, List<Participant> sources, List<Participant> targets) {
        List<Pair> pairs = new ArrayList<>();
        for (Participant source : sources) {
            for (Participant target : targets) {
                if (Worth.isTold(scene, coded, source.actor(), target.actor())) {
                    pairs.add(new Pair(source, target));
                }
            }
        }
        return pairs;
    }

    /** What a state does to its own is done to nobody else: "the government jailed its critics". */
    private static List<Participant> withinOneSide(List<Participant> targets) {
        return targets.stream()
                .filter(target -> !target.actor().isNone())
                .map(target -> new Participant(Actor.NONE, target.span()))
                .toList();
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
    private static List<Pair> among(Scene scene, Coded coded, List<Participant> some, List<Participant> more) {
        List<Participant> all = new ArrayList<>(some);
        more.stream()
                .filter(m -> some.stream().noneMatch(s -> s.actor().equals(m.actor())))
                .forEach(all::add);
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < all.size(); a++) {
            for (int b = a + 1; b < all.size(); b++) {
                if (Worth.isTold(scene, coded, all.get(a).actor(), all.get(b).actor())) {
                    pairs.add(new Pair(all.get(a), all.get(b)));
                }
            }
        }
        if (all.size() == 1 && Worth.isTold(scene, coded, all.get(0).actor(), Actor.NONE)) {
            pairs.add(new Pair(all.get(0), Participant.NONE));
        }
        return pairs;
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
