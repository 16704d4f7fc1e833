package org.entente.engine.coding.voice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Sector;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Tree;

/** Who speaks in a verb that tells. Reads an article from its first sentence on, for "he said" and "a spokesman said". */
final class Tellers {
    private static final Set<String> QUOTING = Set.of("quote", "cite");
    private static final Set<String> LOST = Set.of("dep", "advmod", "npadvmod", "appos");
    private static final Set<String> PERSON = Set.of("he", "she");
    private static final Set<String> THING = Set.of("it", "they");
    /** "It was added that": by whoever has just spoken; "it was reported that" is by others. */
    private static final Set<String> GOING_ON =
            Set.of("add", "emphasise", "emphasize", "note", "stress", "underline", "underscore");

    private static final Set<Sector> OFFICIAL =
            Set.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.LEG, Sector.JUD, Sector.SPY);

    private final Speakers speakers;
    private final SpeechVerbs verbs;
    private final Quotations quotations;
    private Optional<Attribution> last = Optional.empty();
    private boolean spoke;

    Tellers(Speakers speakers, Quotations quotations) {
        this.speakers = speakers;
        this.verbs = speakers.verbs();
        this.quotations = quotations;
    }

    /** Who speaks in a verb, empty if it is the author. */
    Optional<Attribution> of(Scene scene, int verb, boolean quotes) {
        Tree tree = scene.tree();
        boolean anybody = quotes || verbs.isOfPeople(tree, verb);
        int quoter = quotedBy(tree, verb);
        if (quoter >= 0) {
            return speakers.of(scene, quoter, true);
        }
        int subject = subject(scene, verb);
        if (subject >= 0) {
            return speakers.of(scene, subject, anybody).map(who -> pronoun(scene, subject, who));
        }
        if (tree.isPassive(verb)) {
            return Optional.of(writtenIn(scene, verb)
                    .or(() -> announcedAt(scene, verb))
                    .or(() -> goingOn(tree, verb))
                    .orElse(Speakers.unknown()));
        }
        int lost = tree.child(verb, LOST);
        boolean noun = lost >= 0 && lost < verb && tree.token(lost).isNoun();
        return noun ? speakers.of(scene, lost, anybody) : Optional.empty();
    }

    /** The subject that stands where the verb does: "T," S said, "had left" may seem to have two. */
    private int subject(Scene scene, int verb) {
        int last = -1;
        for (int subject : scene.frames().at(verb).in(Frame.SUBJECT)) {
            if (quotations.at(scene.index(), subject) == quotations.at(scene.index(), verb)) {
                boolean nearer = last < 0 || subject < verb && scene.tree().is(subject, "nsubj");
                last = nearer ? subject : last;
            }
        }
        return last < 0 ? -1 : unclosed(scene.tree(), last, verb);
    }

    /**
     * "T, the minister of S claimed, has left": no comma closes what the parser takes for an apposition of T, so it is the
     * subject.
     */
    private static int unclosed(Tree tree, int subject, int verb) {
        int other = tree.child(subject, "appos");
        boolean aside = other > subject
                && verb > other
                && verb + 1 < tree.size()
                && isComma(tree, verb + 1)
                && tree.between(subject, other, ",")
                && tree.child(verb, "ccomp") > verb;
        int last = verb - 1;
        while (aside && last > other && tree.is(last, "advmod") && tree.head(last) == verb) {
            last--;
        }
        return aside && tree.dominates(other, last) && !isComma(tree, last) ? other : subject;
    }

    private static boolean isComma(Tree tree, int token) {
        return tree.token(token).form().equals(",");
    }

    /** "quoted S as saying that", "S was reported as saying that": S. */
    static int quotedBy(Tree tree, int saying) {
        int as = tree.is(saying, "pcomp") ? tree.head(saying) : -1;
        int verb = as >= 0 && tree.lemma(as).equals("as") ? tree.head(as) : -1;
        boolean quotes = verb >= 0
                && (QUOTING.contains(tree.lemma(verb))
                        || tree.isPassive(verb) && tree.lemma(verb).equals("report"));
        if (!quotes) {
            return -1;
        }
        int object = tree.isPassive(verb) ? tree.child(verb, "nsubjpass") : tree.child(verb, "dobj");
        return object < 0 && tree.is(verb, "acl") ? tree.head(verb) : object;
    }

    /** "it was noted in S's letter that", "in a letter by S it is said that". */
    private Optional<Attribution> writtenIn(Scene scene, int verb) {
        return scene.frames().at(verb).in("in").stream()
                .filter(in -> speakers.documents().isOne(scene.tree(), in))
                .findFirst()
                .flatMap(in -> speakers.of(scene, in, true));
    }

    /** "The letter praised T. It was also noted that U ...": in the same letter. */
    private Optional<Attribution> goingOn(Tree tree, int verb) {
        boolean main = tree.head(verb) < 0 && GOING_ON.contains(tree.lemma(verb));
        return main && spoke && tree.child(verb, "agent") < 0 ? last : Optional.empty();
    }

    /** "it was announced in Oslo that": the government that has its seat there. */
    private static Optional<Attribution> announcedAt(Scene scene, int verb) {
        for (int place : scene.frames().at(verb).in("in")) {
            for (int n :
                    scene.tree().lemma(verb).equals("announce") ? scene.places().named(place) : List.<Integer>of()) {
                Actor actor = scene.found().get(n).actor();
                if (actor.sector() == Sector.GOV) {
                    return Optional.of(Attribution.speaker(actor, actor.name()));
                }
            }
        }
        return Optional.empty();
    }

    /** "S says, quoting U, that ...": U, who is nearer to what is said. */
    Optional<Attribution> source(Scene scene, int verb) {
        Tree tree = scene.tree();
        for (int i = 0; i < tree.size(); i++) {
            int head = tree.head(i);
            boolean beside = head == verb || head >= 0 && tree.head(head) == verb && tree.is(head, "nsubj");
            if (beside && QUOTING.contains(tree.lemma(i)) && tree.tag(i).equals("VBG")) {
                int object = scene.frames().at(i).first(Frame.OBJECT);
                return object < 0
                        ? Optional.empty()
                        : speakers.of(scene, object, true).map(who -> near(who, of(scene, verb, true)));
            }
        }
        return Optional.empty();
    }

    /**
     * Whom a pronoun means that the sentence itself does not explain: a person is no state, and what "it says" may be a
     * document of the sentence before.
     */
    private Attribution pronoun(Scene scene, int noun, Attribution who) {
        String word = scene.tree().token(noun).form().toLowerCase(Locale.ROOT);
        boolean state = who.actor().sector() == Sector.NONE
                && speakers.isState(who.actor().code());
        if (PERSON.contains(word) && state) {
            return last.orElse(Attribution.speaker(Actor.NONE, word));
        }
        boolean open = THING.contains(word) || word.startsWith("spokes"); // "a spokesman said": theirs, of course
        return open && who.actor().isNone()
                ? last.map(l -> inOffice(l, who.office())).orElse(who)
                : who;
    }

    private static Attribution inOffice(Attribution who, String office) {
        return office.isEmpty() ? who : new Attribution(who.kind(), who.actor(), who.name(), office);
    }

    /** "The radio of S, quoting the ministry": a ministry that nothing else places is that of S. */
    private Attribution near(Attribution source, Optional<Attribution> whoQuotes) {
        boolean official =
                source.actor().isNone() && OFFICIAL.contains(source.actor().sector());
        return whoQuotes
                .filter(by -> official
                        && speakers.isState(by.actor().code())
                        && !by.actor().isNone())
                .map(by -> {
                    Actor actor = new Actor(
                            by.actor().code(),
                            source.actor().sector(),
                            by.actor().name());
                    return new Attribution(Attribution.Kind.SPEAKER, actor, actor.name(), source.office());
                })
                .orElse(source);
    }

    /** Takes note of whom a sentence was about, and whether anybody spoke in it. */
    void heard(Optional<Attribution> subject, boolean anybodySpoke) {
        spoke = anybodySpoke;
        last = subject.filter(who -> !who.actor().isNone());
    }
}
