package org.entente.engine.coding.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.lexicon.Outcome;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Status;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Frames;
import org.entente.engine.text.Tree;

/** What only the whole sentence tells of its events: which is the aim of another, which is no more real than its verb. */
final class Hindsight {
    /** Roots that say what a protest or a show of force is for. */
    private static final Set<String> AIMS = Set.of("02", "10", "11", "12", "13", "17");

    private static final Set<String> TALKS = Set.of("03", "04");
    private static final Set<String> ABOUT = Set.of("on", "about", "over");
    private static final Outcome OR_ELSE = new Outcome(Optional.of("130"), Optional.empty(), false);
    private static final Set<String> OPEN = Set.of("xcomp", "pcomp", "acl", "advcl");

    private final Frames frames;
    private final Tree tree;
    private final Conditions conditions;

    Hindsight(Frames frames, Conditions conditions) {
        this.frames = frames;
        this.tree = frames.tree();
        this.conditions = conditions;
    }

    /** Changes the events of a sentence in place. */
    void apply(List<Coded> events) {
        aims(events);
        topics(events);
        results(events);
        events.replaceAll(this::inherit);
        events.replaceAll(this::orElse);
    }

    /**
     * What a protest or a show of force is about is no event of its own: "marched to demand that T resign" is PROTEST
     * against T.
     */
    private void aims(List<Coded> events) {
        for (Coded whole : List.copyOf(events)) {
            boolean show =
                    whole.code().root().equals("14") || whole.code().root().equals("15");
            if (!show || !events.contains(whole)) {
                continue;
            }
            List<Coded> parts = events.stream()
                    .filter(e -> e != whole && AIMS.contains(e.code().root()))
                    .filter(e -> e.roles().sources().equals(whole.roles().sources()))
                    .filter(e -> tree.dominates(whole.position(), e.position()))
                    .toList();
            Roles roles = whole.roles();
            for (Coded part : parts) {
                roles = roles.aimedAt(part.roles());
            }
            events.removeAll(parts);
            events.set(events.indexOf(whole), whole.with(roles));
        }
    }

    /** "talks on lifting its sanctions on T": what is talked about is not done yet, but tells with whom. */
    private void topics(List<Coded> events) {
        for (Coded talks : List.copyOf(events)) {
            List<Coded> topics = events.stream()
                    .filter(e -> e != talks && (isTopic(e.position()) || isSpokenAt(talks, e)))
                    .filter(e -> tree.dominates(talks.position(), e.position()))
                    .toList();
            if (!TALKS.contains(talks.code().root()) || topics.isEmpty() || !events.contains(talks)) {
                continue;
            }
            Roles roles = talks.roles();
            for (Coded topic : topics) {
                roles = roles.aimedAt(topic.roles());
            }
            events.removeAll(topics);
            events.set(events.indexOf(talks), talks.with(roles));
        }
    }

    /** "ambushed a convoy, killing twelve": what an attack led to, at nobody by name, is part of it. */
    private void results(List<Coded> events) {
        events.removeIf(part -> tree.is(part.position(), "advcl")
                && part.roles().targets().isEmpty()
                && events.stream()
                        .anyMatch(whole -> whole.position() == tree.head(part.position())
                                && whole.code().type().equals(part.code().type())
                                && whole.code()
                                        .type()
                                        .filter(PloverType.ASSAULT::equals)
                                        .isPresent()
                                && whole.roles().sources().equals(part.roles().sources())));
    }

    /** "met to discuss the border": one meeting. */
    private boolean isSpokenAt(Coded meeting, Coded talk) {
        return talk.code().root().equals("04")
                && frames.at(meeting.position()).in(Frame.PURPOSE).contains(talk.position());
    }

    /** "on lifting" in "talks on lifting". */
    private boolean isTopic(int verb) {
        int prep = tree.is(verb, "pcomp") ? tree.head(verb) : -1;
        return prep >= 0
                && ABOUT.contains(tree.lemma(prep))
                && tree.head(prep) >= 0
                && tree.token(tree.head(prep)).isNoun();
    }

    /** "demanded that T withdraw or face war": a demand with a threat is a threat. */
    private Coded orElse(Coded event) {
        boolean demand = event.code().type().filter(PloverType.REQUEST::equals).isPresent();
        return demand && conditions.isOrElse(event.position())
                ? event.under("or-else", event.position(), OR_ELSE, Roles.NOBODY, 0)
                : event;
    }

    /** "should turn its attention to helping T": an open clause is no more real than the verb it hangs on. */
    private Coded inherit(Coded event) {
        if (!event.status().isDeed() || !frames.isVerb(event.position())) {
            return event;
        }
        int i = event.position();
        while (OPEN.contains(tree.label(i)) && tree.head(i) >= 0 && Modality.isOpen(tree, i)) {
            i = tree.head(i);
            while (!tree.token(i).isVerb() && tree.head(i) >= 0 && !tree.is(i, "nsubj")) {
                i = tree.head(i);
            }
            if (!tree.token(i).isVerb()) {
                return event;
            }
            switch (Modality.of(tree, i)) {
                case "must", "must-not" -> {
                    return event.with(Status.DEMANDED);
                }
                case "will" -> {
                    return event.with(Status.PLANNED);
                }
                case "may", "would", "would-not", "may-not", "will-not" -> {
                    return event.with(Status.HYPOTHETICAL);
                }
                default -> {
                    // real so far
                }
            }
        }
        return event;
    }
}
