package org.entente.engine.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.ontology.Span;
import org.entente.engine.ontology.Statement;
import org.entente.engine.text.Tree;

/** Who says what in a sentence: verbs of speech with a clause of their own. */
final class StatementFinder {
    private static final Set<String> QUOTES = Set.of("\"", "``", "“", "„", "«");

    private final Set<String> speech;
    private final Voice voice;

    StatementFinder(Lexicon lexicon, Voice voice) {
        this.speech = lexicon.words("speech");
        this.voice = voice;
    }

    List<Statement> find(Scene scene) {
        List<Statement> statements = new ArrayList<>();
        Tree tree = scene.tree();
        for (int i = 0; i < tree.size(); i++) {
            if (!tree.token(i).isVerb() || !speech.contains(tree.lemma(i))) {
                continue;
            }
            int content = content(tree, i);
            if (content < 0) {
                continue;
            }
            Attribution who = voice.speaker(scene, i);
            if (who.kind() == Attribution.Kind.SPEAKER) {
                Span span = scene.span(tree.leftmost(content), tree.rightmost(content));
                statements.add(new Statement(
                        new org.entente.engine.ontology.Actor(
                                who.actor().code(), who.actor().sector(), who.name()),
                        tree.lemma(i),
                        span,
                        scene.index(),
                        isQuoted(tree, content)));
            }
        }
        return statements;
    }

    private static boolean isQuoted(Tree tree, int content) {
        int before = tree.leftmost(content) - 1;
        return before >= 0 && QUOTES.contains(tree.token(before).form());
    }

    /** The head of what is said: a clause, or what a verb of emphasis has for its object. */
    private static int content(Tree tree, int verb) {
        int clause = tree.child(verb, "ccomp");
        if (clause < 0
                && Set.of("emphasize", "emphasise", "stress", "underline", "note")
                        .contains(tree.lemma(verb))) {
            clause = tree.child(verb, "dobj");
        }
        return clause;
    }
}
