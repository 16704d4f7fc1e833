package org.entente.engine.coding.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.coding.voice.Voice;
import org.entente.engine.lexicon.ContextTable;
import org.entente.engine.lexicon.RelationTable;
import org.entente.engine.lexicon.RelationTable.Group;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Assessment;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Dated;
import org.entente.engine.ontology.Dyad;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.When;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Tree;

/** Claims about a relation itself, over the sentences of one article in their order. */
public final class AssessmentFinder {
    private final RelationTable table;
    private final ContextTable contexts;
    private final Optional<Actor> home;
    private final List<Actor> about;
    private final List<Assessment> found = new ArrayList<>();
    private int lastSentence;

    /**
     * @param home whom the article speaks for, if anybody
     * @param about the two it names most
     */
    public AssessmentFinder(RelationTable table, ContextTable contexts, Optional<Actor> home, List<Actor> about) {
        this.table = table;
        this.contexts = contexts;
        this.home = home;
        this.about = about;
    }

    /** A sentence that judges no relation. */
    public void pass() {
        lastSentence = found.size();
    }

    /** All that were found, in the order of the text. */
    public List<Assessment> found() {
        return List.copyOf(found);
    }

    /**
     * @param pair the two that the text is about so far; may be empty
     * @param dates those of the sentence
     */
    public void hear(Scene scene, Voice voice, List<Actor> pair, List<Dated> dates) {
        Judging judging = new Judging(scene.tree(), table);
        Grounds grounds = new Grounds(scene, table, judging);
        int before = found.size();
        rest(grounds, before);
        RelationField field = new RelationField(scene, table, contexts);
        for (Claim claim : claims(scene, table, judging)) {
            Attribution by = account(scene, claim, judging, voice);
            List<Actor> last = pair.isEmpty() ? about : pair;
            RelationPair.of(scene, claim, teller(by), home, last)
                    .map(dyad -> assessment(
                            scene, claim, dyad, field.of(claim), by, Since.of(scene, claim, dates), grounds.of(claim)))
                    .filter(a -> isNew(a, before))
                    .ifPresent(found::add);
        }
        lastSentence = before;
    }

    /** "The meeting gives reason to say so": what the sentence before claimed rests on it. */
    private void rest(Grounds grounds, int before) {
        List<Span> reasons = lastSentence < before ? grounds.ofWhatWasSaid() : List.of();
        for (int i = lastSentence; i < before && !reasons.isEmpty(); i++) {
            found.set(i, found.get(i).restingOn(reasons));
        }
    }

    /** By whose account; who calls, praises or describes a relation so judges it, though there is no clause he says. */
    private static Attribution account(Scene scene, Claim claim, Judging judging, Voice voice) {
        Attribution told = voice.of(scene, claim.word());
        int verb = judging.clause(claim.word());
        boolean judges = verb >= 0 && (judging.is(Group.CALL, verb) || judging.is(Group.SPEAK, verb));
        if (told.kind() == Attribution.Kind.SPEAKER || !judges || scene.tree().isPassive(verb)) {
            return told;
        }
        return scene.frames().at(verb).in(Frame.SUBJECT).stream()
                .flatMap(subject -> scene.cast().heading(subject).stream())
                .map(n -> scene.found().get(n).actor())
                .findFirst()
                .map(actor -> Attribution.speaker(actor, actor.name()))
                .orElse(told);
    }

    private static Optional<Actor> teller(Attribution by) {
        return by.kind() == Attribution.Kind.SPEAKER && !by.actor().isNone()
                ? Optional.of(by.actor())
                : Optional.empty();
    }

    /** The claims of a sentence; of several with the same words the one that uses most of them. */
    private static List<Claim> claims(Scene scene, RelationTable table, Judging judging) {
        Assertion assertion = new Assertion(scene.tree(), judging);
        List<Claim> all = new ArrayList<>(new IdiomClaims(scene, table, judging, assertion).find());
        all.addAll(new RelationClaims(scene, table, judging, assertion).find());
        all.addAll(new RoleClaims(scene.tree(), table, judging, assertion).find());
        all.addAll(new PairClaims(scene, table, judging, assertion).find());
        List<Claim> kept = new ArrayList<>();
        for (Claim claim : all) {
            if (kept.stream().noneMatch(k -> k.tokens().contains(claim.topic()))) {
                kept.add(claim);
            }
        }
        kept.sort(Comparator.comparing(c -> c.tokens().first()));
        return kept;
    }

    private boolean isNew(Assessment assessment, int from) {
        return found.subList(from, found.size()).stream().noneMatch(a -> a.says(assessment));
    }

    private Assessment assessment(
            Scene scene, Claim claim, Dyad dyad, String field, Attribution by, When since, List<Span> grounds) {
        Tree tree = scene.tree();
        int from = claim.tokens().first();
        for (int child : tree.children(claim.topic())) {
            from = Math.min(from, child < claim.topic() ? tree.leftmost(child) : from);
        }
        return new Assessment(
                dyad,
                claim.verdict().direction(),
                claim.verdict().level(),
                field,
                since,
                by,
                scene.span(from, claim.tokens().last()),
                grounds);
    }
}
