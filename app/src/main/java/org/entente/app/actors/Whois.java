package org.entente.app.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.app.Near;
import org.entente.engine.coding.LoneNames;
import org.entente.engine.lexicon.ActorTable;
import org.entente.engine.lexicon.Listed;
import org.entente.engine.lexicon.Trie;
import org.entente.engine.text.Syntax;
import org.entente.engine.text.Token;
import org.entente.engine.text.Tree;

/**
 * Whom words name: what an article of a day makes of them, and every item of the tables that they call up, whether or not
 * it comes to word in that reading.
 */
public final class Whois {
    private static final int SUGGESTIONS = 3;

    private final SenseIndex index;
    private final LoneNames reader;
    private final Syntax syntax;

    public Whois(List<Listed> items, Syntax syntax) {
        this.index = new SenseIndex(items);
        this.reader = new LoneNames(ActorTable.of(items));
        this.syntax = syntax;
    }

    /** The readings of {@code text}, then what the tables know of its words; empty if nobody knows them. */
    public List<Sense> find(String text, LocalDate day) {
        Tree tree = syntax.parse(syntax.words(text, 0));
        Stream<Sense> readings = reader.read(tree, day).stream()
                .map(named -> Sense.reading(
                        text.substring(
                                tree.token(named.from()).begin(),
                                tree.token(named.to()).end()),
                        named.actor()));
        return Stream.concat(readings, tables(tree, day).stream()).toList();
    }

    private List<Sense> tables(Tree tree, LocalDate day) {
        List<String> forms = words(tree, Token::form);
        List<String> lemmas = words(tree, Token::lemma);
        boolean apart = forms.size() != lemmas.size();
        List<Sense> senses = new ArrayList<>();
        int next = 0;
        for (int at = 0; at < forms.size(); at++) {
            Trie.Found<Sense> found = index.at(forms, apart ? forms : lemmas, at, day);
            if (at + found.length() > next) {
                senses.addAll(found.values());
                next = at + found.length();
            }
        }
        return senses;
    }

    private static List<String> words(Tree tree, Function<Token, String> text) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            words.addAll(ActorTable.words(text.apply(tree.token(i))));
        }
        return words;
    }

    /** What {@code text} may have meant, the nearest first: the whole of it, else its longest word. */
    public List<String> near(String text) {
        List<String> whole = Near.of(text, index.known(), SUGGESTIONS);
        if (!whole.isEmpty()) {
            return whole;
        }
        return ActorTable.words(text).stream()
                .max(Comparator.comparingInt(String::length))
                .map(word -> Near.of(word, index.known(), SUGGESTIONS))
                .orElse(List.of());
    }
}
