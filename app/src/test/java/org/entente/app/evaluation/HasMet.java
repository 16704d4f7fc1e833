package org.entente.app.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.engine.coding.Coder;
import org.entente.engine.coding.Tools;
import org.entente.engine.lexicon.ActorReader;
import org.entente.engine.lexicon.Circumstances;
import org.entente.engine.lexicon.LexiconReader;
import org.entente.engine.lexicon.LexiconSource;
import org.entente.engine.lexicon.OutletTable;
import org.entente.engine.lexicon.RelationTable;
import org.entente.engine.text.Syntax;
import org.entente.engine.text.Token;
import org.entente.engine.text.Tree;
import org.entente.engine.text.WordVectors;

/** A parser of sentences such as "Gondor has met Arnor" that hangs the subject on the auxiliary. */
public final class HasMet implements Syntax {
    private static final int[] HEADS = {1, 2, -1, 2};
    private static final String[] LABELS = {"nsubj", "aux", "root", "dobj"};
    private static final List<String> TAGS = List.of("NNP", "VBZ", "VBN", "NNP");
    private static final List<String> LEMMAS = List.of("gondor", "have", "meet", "arnor");

    private static final List<LexiconSource> FILES = List.of(
            new LexiconSource(
                    "events/04.yaml",
                    """
                    - id: meet
                      code: "040"
                      verb: [meet]
                      subject: source
                      object: target
                    """));

    /** A coder over its trees and a lexicon of one entry, which wants a subject. */
    public static Coder coder() {
        return new Coder(new Tools(
                LexiconReader.read(FILES),
                ActorReader.read(FILES),
                Circumstances.read(FILES),
                RelationTable.read(FILES),
                OutletTable.read(FILES),
                new HasMet(),
                Optional.empty()));
    }

    @Override
    public WordVectors vectors() {
        throw new UnsupportedOperationException("nobody asks what a word means");
    }

    @Override
    public List<Words> sentences(String paragraph, int offset) {
        return List.of(words(paragraph, offset));
    }

    @Override
    public Words words(String sentence, int offset) {
        List<Token> tokens = new ArrayList<>();
        int begin = offset;
        for (String word : sentence.split(" ")) {
            tokens.add(new Token(begin, begin + word.length(), word, "", ""));
            begin += word.length() + 1;
        }
        return new Words(tokens);
    }

    @Override
    public Tree parse(Words words) {
        List<Token> tagged = new ArrayList<>();
        for (Token token : words.tokens()) {
            int i = tagged.size();
            tagged.add(new Token(token.begin(), token.end(), token.form(), LEMMAS.get(i), TAGS.get(i)));
        }
        return new Tree(tagged, HEADS, LABELS);
    }
}
