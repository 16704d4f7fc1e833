package org.entente.engine.coding.reality;

import java.util.Optional;
import java.util.Set;
import org.entente.engine.coding.event.Modality;
import org.entente.engine.ontology.Status;
import org.entente.engine.text.Tree;

/** What stands beside a noun says of its event: "the planned visit", "no talks", "talks scheduled for Friday". */
final class NounReality {
    private static final Set<String> BEHIND = Set.of("acl", "appos", "relcl");

    private final Tree tree;
    private final RealityWords words;

    NounReality(Tree tree, RealityWords words) {
        this.tree = tree;
        this.words = words;
    }

    /** The status of an event that was {@code so} without what stands beside the noun. */
    Status of(int noun, Status so) {
        if (Modality.isNone(tree, noun)) {
            return Status.DENIED;
        }
        return words.before(tree, noun)
                .or(() -> behind(noun))
                .or(() -> listed(noun))
                .map(said -> over(said, so))
                .orElse(so);
    }

    private Optional<Status> behind(int noun) {
        for (int child : tree.children(noun)) {
            boolean participle = BEHIND.contains(tree.label(child))
                    && child > noun
                    && (tree.tag(child).equals("VBN") || tree.token(child).isAdjective())
                    && tree.child(child, Set.of("nsubj", "aux", "agent")) < 0;
            Optional<Status> said = participle ? words.over(tree, child) : Optional.empty();
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    /** "has a visit on its calendar". */
    private Optional<Status> listed(int noun) {
        int over = tree.head(noun);
        boolean kept = over >= 0 && tree.is(noun, "dobj") && tree.lemma(over).equals("have");
        return listed(noun, noun).or(() -> kept ? listed(over, noun) : Optional.empty());
    }

    private Optional<Status> listed(int head, int noun) {
        for (int child : tree.children(head)) {
            int list = child > noun && tree.is(child, "prep") ? tree.child(child, "pobj") : -1;
            Optional<Status> said = list < 0 ? Optional.empty() : words.of(tree, child, list);
            if (said.isPresent() && list > child + 1) {
                return said;
            }
        }
        return Optional.empty();
    }

    /** What a word says of an event that was {@code so}: only a deed goes on, and what is denied is not planned. */
    static Status over(Status said, Status so) {
        return switch (said) {
            case ONGOING -> so.isDeed() ? said : so;
            case PLANNED, WISHED -> so == Status.DENIED ? Status.HYPOTHETICAL : said;
            case DENIED -> so == Status.DENIED ? Status.HYPOTHETICAL : said;
            default -> said;
        };
    }
}
