package org.entente.engine.coding.mark;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.engine.coding.scene.Cast;
import org.entente.engine.lexicon.Example;
import org.entente.engine.text.Parser;
import org.entente.engine.text.Tree;
import org.junit.jupiter.api.Test;

/** Whom a pronoun stands for where two actors are marked: 0 is the source, 1 the target. */
class MarkedPronounTest {
    private static final int NOBODY = -1;

    @Test
    void weInAQuotationAreWhoeverSpeaks() {
        assertThat(quotedSelf("\"We thank T[Sweden],\" S[the Norwegian envoy] said.", "We"))
                .isEqualTo(0);
    }

    @Test
    void weOutsideAQuotationAreNobodyInIt() {
        assertThat(quotedSelf("We heard that S[Norway] thanked T[Sweden].", "We"))
                .isEqualTo(NOBODY);
    }

    @Test
    void whoIsNotTheOneIsTheOther() {
        assertThat(other("The crew of T[a Swedish ferry] landed, and S[Norway] arrested them.", "them"))
                .isEqualTo(1);
    }

    @Test
    void whoHasNotBeenNamedYetIsNotTheOther() {
        assertThat(other("S[Norway] arrested them near T[Sweden].", "them")).isEqualTo(NOBODY);
    }

    private static int quotedSelf(String marked, String pronoun) {
        Cast cast = cast(marked);
        new QuotedSelf(tree(marked), cast).resolve();
        return cast.at(find(tree(marked), pronoun));
    }

    private static int other(String marked, String pronoun) {
        Cast cast = cast(marked);
        new TheOther(tree(marked), cast).resolve(0, 1);
        return cast.at(find(tree(marked), pronoun));
    }

    private static Tree tree(String marked) {
        return Parser.UNMENDED.parse(Parser.UNMENDED.words(Example.of(marked).text(), 0));
    }

    private static Cast cast(String marked) {
        Example example = Example.of(marked);
        Cast cast = new Cast(tree(marked));
        example.source().forEach(span -> cast.put(0, span));
        example.target().forEach(span -> cast.put(1, span));
        return cast;
    }

    private static int find(Tree tree, String word) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).form().equals(word)) {
                return i;
            }
        }
        throw new IllegalArgumentException(word);
    }
}
