package org.entente.engine.text;

import java.util.List;
import java.util.Set;

/** The frame of one word of a sentence, its slots by their words. */
public record Clause(Frames frames, Frame frame) {
    private static final LightVerbs LIGHT =
            new LightVerbs(Set.of("hold", "launch", "make"), Set.of("suffer"), Set.of("begin", "end"), Set.of("round"));

    /** The clause whose predicate is {@code word}. */
    public static Clause of(String sentence, String word) {
        return of(Parser.SYNTAX, sentence, word);
    }

    public static Clause of(Syntax syntax, String sentence, String word) {
        Tree tree = syntax.parse(syntax.words(sentence, 0));
        Frames frames = new Frames(tree, LIGHT);
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).form().equals(word)) {
                return new Clause(frames, frames.at(i));
            }
        }
        throw new IllegalArgumentException("no \"" + word + "\" in: " + sentence);
    }

    public List<String> subject() {
        return in(Frame.SUBJECT);
    }

    public List<String> object() {
        return in(Frame.OBJECT);
    }

    public List<String> in(String slot) {
        return frame.in(slot).stream()
                .map(head -> frames.tree().token(head).form())
                .toList();
    }
}
