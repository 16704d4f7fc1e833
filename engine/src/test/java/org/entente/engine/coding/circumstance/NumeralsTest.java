package org.entente.engine.coding.circumstance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.engine.text.Token;
import org.entente.engine.text.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17 ships | 17",
                "2,450 ships | 2450",
                "7.25 million ships | 7250000",
                "1.4bn ships | 1400000000",
                "eleven ships | 11",
                "forty - four ships | 44",
                "three hundred and twelve ships | 312",
                "nine thousand six hundred ships | 9600",
                "a dozen ships | 12",
                "three dozen ships | 36",
                "a million ships | 1000000",
                "half a million ships | 500000",
                "a quarter of a million ships | 250000"
            })
    void readsFiguresAndWords(String words, double value) {
        assertThat(first(words)).extracting(Amount::value, Amount::most).containsExactly(value, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "between 15 and 25 ships | 15 | 25",
                "15 to 25 ships | 15 | 25",
                "15 - 25 ships | 15 | 25",
                "two or three ships | 2 | 3",
                "between 3 and 4 million ships | 3000000 | 4000000",
                "800,000 to 2 million ships | 800000 | 2000000"
            })
    void readsRanges(String words, double value, double most) {
        assertThat(first(words)).extracting(Amount::value, Amount::most).containsExactly(value, most);
    }

    @ParameterizedTest
    @CsvSource({
        "dozens of ships",
        "several hundred ships",
        "the third ship",
        "the 38th ship",
        "a ship",
        "a few thousand"
    })
    void whatCannotBeReliedOnIsNoNumber(String words) {
        assertThat(all(words)).isEmpty();
    }

    @Test
    void whatFollowsAMillionAfterAndIsAnotherNumber() {
        assertThat(first("a million and two ships").value()).isEqualTo(1e6);
    }

    private static Amount first(String words) {
        return all(words).get(0);
    }

    private static List<Amount> all(String words) {
        List<Token> tokens = new ArrayList<>();
        int begin = 0;
        for (String word : words.split(" ")) {
            tokens.add(new Token(begin, begin + word.length(), word, word, ""));
            begin += word.length() + 1;
        }
        int[] heads = new int[tokens.size()];
        String[] labels = new String[tokens.size()];
        Arrays.fill(heads, -1);
        Arrays.fill(labels, "");
        Numerals numerals = new Numerals(new Tree(tokens, heads, labels));
        List<Amount> all = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            numerals.at(i).ifPresent(all::add);
        }
        return all;
    }
}
