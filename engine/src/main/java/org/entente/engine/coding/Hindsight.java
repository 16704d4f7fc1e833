package org.entente.engine.coding;

import java.util.List;
import java.util.Set;
import org.entente.engine.ontology.Status;
import org.entente.engine.text.Frames;
import org.entente.engine.text.Tree;

/** What only the whole sentence tells of its events: which is the aim of another, which is no more real than its verb. */
final class Hindsight {
    /** Roots that say what a protest or a show of force is for. */
    private static final Set<String> AIMS = Set.of("02", "10", "11", "12", "13", "17");

    private static final Set<String> OPEN = Set.of("xcomp", "pcomp", "acl", "advcl");

    private final Frames frames;
    private final Tree tree;

    Hindsight(Frames frames) {
        this.frames = frames;
        this.tree = frames.tree();
    }

    /** Changes the events of a sentence in place. */
    void apply(List<Coded> events) {
        aims(events);
        events.replaceAll(this::inherit);
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
