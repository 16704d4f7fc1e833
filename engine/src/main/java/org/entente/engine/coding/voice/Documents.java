package org.entente.engine.coding.voice;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.engine.coding.scene.Scene;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.ontology.Attribution;
import org.entente.engine.text.Frame;
import org.entente.engine.text.Tree;

/**
 * Who speaks in what is written: "S's letter", "a report by S", else whoever the article last said to have sent, issued
 * or written such a thing. Learns sentence by sentence.
 */
final class Documents {
    private static final Set<String> FROM = Set.of("by", "of", "from");
    private static final Set<String> OWN = Set.of("nmod", "compound", "amod");

    private final Speakers speakers;
    private final Set<String> documents;
    private final Set<String> issue;
    private final Map<String, Attribution> authors = new HashMap<>();

    Documents(Lexicon lexicon, Speakers speakers) {
        this.speakers = speakers;
        this.documents = lexicon.words("document");
        this.issue = lexicon.words("issue");
    }

    boolean isOne(Tree tree, int token) {
        return documents.contains(tree.lemma(token)) && tree.token(token).isNoun();
    }

    /** Takes note of the documents of a sentence and their authors. */
    void hear(Scene scene) {
        Tree tree = scene.tree();
        for (int i = 0; i < tree.size(); i++) {
            if (isOne(tree, i)) {
                int document = i;
                named(scene, i)
                        .or(() -> issuer(scene, document))
                        .ifPresent(who -> authors.put(tree.lemma(document), who));
            }
        }
    }

    /** Who speaks in the document at {@code token}, if the article says so. */
    Optional<Attribution> author(Scene scene, int token) {
        return named(scene, token)
                .or(() -> isKnown(scene.tree(), token)
                        ? Optional.ofNullable(authors.get(scene.tree().lemma(token)))
                        : Optional.empty());
    }

    /** "the letter", "in it": one that has been told of. "A letter" is another. */
    private static boolean isKnown(Tree tree, int token) {
        int det = tree.child(token, "det");
        return det >= 0 && !tree.lemma(det).equals("a") && !tree.lemma(det).equals("an");
    }

    /** Whose the phrase itself says it is. */
    private Optional<Attribution> named(Scene scene, int token) {
        Tree tree = scene.tree();
        for (int child : tree.children(token)) {
            int who = OWN.contains(tree.label(child)) || tree.is(child, "poss") ? child : behind(scene, child);
            Optional<Attribution> author = who < 0 ? Optional.empty() : speakers.placed(scene, who);
            if (author.isPresent()) {
                return author;
            }
        }
        return Optional.empty();
    }

    /** "by S", "drawn up by S", "sent from S". */
    private static int behind(Scene scene, int child) {
        Tree tree = scene.tree();
        if (tree.is(child, "prep") && FROM.contains(tree.lemma(child))) {
            return tree.child(child, "pobj");
        }
        boolean participle = tree.is(child, "acl") && tree.tag(child).equals("VBN");
        return participle ? scene.frames().at(child).first(Frame.SUBJECT) : -1;
    }

    /** "S sent a letter", "S said in a letter". */
    private Optional<Attribution> issuer(Scene scene, int token) {
        Tree tree = scene.tree();
        int verb = tree.head(token);
        if (verb >= 0 && tree.is(token, "pobj") && tree.lemma(verb).equals("in")) {
            verb = speakers.verbs().isOne(tree, tree.head(verb)) ? tree.head(verb) : -1;
        } else if (verb < 0 || !issue.contains(tree.lemma(verb))) {
            return Optional.empty();
        }
        boolean sent = verb >= 0 && tree.token(verb).isVerb();
        int who = sent ? scene.frames().at(verb).first(Frame.SUBJECT) : -1;
        return who < 0 || who == token ? Optional.empty() : speakers.placed(scene, who);
    }
}
