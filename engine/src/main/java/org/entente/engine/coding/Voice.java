package org.entente.engine.coding;

import java.util.Set;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Tree;

/** By whose account: the nearest speaker above an event, however deep it is told; else the article itself. */
final class Voice {
    private static final Set<String> DOCUMENTS =
            Set.of("letter", "statement", "message", "report", "document", "communique", "declaration", "note", "text");

    private final Set<String> speech;
    /** "denied shelling T": that it is not so is said by whoever denies it. */
    private final Set<String> denials;

    private Attribution last = Attribution.AUTHOR;

    Voice(Lexicon lexicon) {
        this.speech = lexicon.words("speech");
        this.denials = lexicon.words("denials");
    }

    /** Whose account what stands at {@code token} is. */
    Attribution of(Scene scene, int token) {
        Tree tree = scene.tree();
        for (int i = token; tree.head(i) >= 0; i = tree.head(i)) {
            int head = tree.head(i);
            boolean told = tree.is(i, "ccomp") || tree.is(i, "parataxis") || isInDocument(tree, i);
            boolean denied = denials.contains(tree.lemma(head)) && !tree.is(i, "nsubj");
            if ((told && speech.contains(tree.lemma(head)) || denied)
                    && tree.token(head).isVerb()) {
                return speaker(scene, head);
            }
        }
        return accordingTo(scene, token);
    }

    private static boolean isInDocument(Tree tree, int i) {
        if (!tree.is(i, "prep")) {
            return false;
        }
        int document = tree.child(i, "pobj");
        return document >= 0 && DOCUMENTS.contains(tree.lemma(document));
    }

    /** Who speaks in the verb at {@code verb}; a document speaks for whoever spoke last. */
    Attribution speaker(Scene scene, int verb) {
        Frame frame = scene.frames().at(verb);
        for (int subject : frame.in(Frame.SUBJECT)) {
            if (scene.cast().has(subject)) {
                Found who = scene.found().get(scene.cast().at(subject));
                last = Attribution.speaker(who.actor(), who.actor().name());
                return last;
            }
            if (DOCUMENTS.contains(scene.tree().lemma(subject))) {
                var author = scene.cast().named(subject);
                return author.isEmpty() ? last : named(scene.found().get(author.get(0)));
            }
            // "we believe" is the article itself, and so is what "the comments" or "the meeting" suggest to it.
            return scene.tree().token(subject).isName()
                    ? Attribution.speaker(
                            Actor.NONE, scene.tree().token(subject).form())
                    : Attribution.AUTHOR;
        }
        return frame.passive() ? last : Attribution.AUTHOR;
    }

    private static Attribution named(Found found) {
        return Attribution.speaker(found.actor(), found.actor().name());
    }

    private Attribution accordingTo(Scene scene, int token) {
        Tree tree = scene.tree();
        for (int i = 0; i + 1 < tree.size(); i++) {
            if (tree.token(i).form().equalsIgnoreCase("according")
                    && tree.lemma(i + 1).equals("to")) {
                for (int j = i + 2; j < Math.min(tree.size(), i + 8); j++) {
                    if (scene.cast().has(j)) {
                        return tree.dominates(i, token)
                                ? Attribution.AUTHOR
                                : named(scene.found().get(scene.cast().at(j)));
                    }
                }
            }
        }
        return Attribution.AUTHOR;
    }

    /** A new paragraph in the article's own voice ends what a document said. */
    void rest() {
        last = Attribution.AUTHOR;
    }
}
