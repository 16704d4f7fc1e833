package org.entente.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.engine.text.decoding.Decoder;
import org.junit.jupiter.api.Test;

class DecoderTest {
    private static final Decoder DECODER = new Models(KeptModels.ofBuild()).decoder();

    /** The trees were written by NLP4J's own classes: see Nlp4jTrees. */
    @Test
    void treesAreThoseOfNlp4j() throws IOException {
        List<String> sentences = kept();
        assertThat(sentences).hasSizeGreaterThan(100);
        for (String sentence : sentences) {
            List<String> forms = sentence.lines().map(row -> row.split("\t")[0]).toList();
            assertThat(rows(forms)).isEqualTo(sentence);
        }
    }

    @Test
    void aWordSeenBeforeIsReadAsTheFirstTime() {
        List<String> forms = List.of("Norway", "met", "Sweden", "in", "1,905", ".");
        assertThat(rows(forms)).isEqualTo(rows(forms));
    }

    @Test
    void noWordsGiveNoTree() {
        assertThat(DECODER.parse(List.of(), new String[0]).heads()).isEmpty();
    }

    private static List<String> kept() throws IOException {
        try (var in = DecoderTest.class.getResourceAsStream("/trees/nlp4j.tsv")) {
            return Arrays.asList(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\n\n"));
        }
    }

    private static String rows(List<String> forms) {
        Decoder.Tags tags = DECODER.tag(forms);
        Decoder.Parse parse = DECODER.parse(forms, tags.tags());
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            rows.add(String.join(
                    "\t", forms.get(i), tags.tags()[i], tags.lemmas()[i], "" + parse.heads()[i], parse.labels()[i]));
        }
        return String.join("\n", rows);
    }
}
