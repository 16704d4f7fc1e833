package org.entente.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Skipped;
import org.junit.jupiter.api.Test;

class SkippedTextTest {
    @Test
    void ofManyFrontPagesTheFirstTwentyAreListedAndTheOneBrokenFileAmongThemToo() {
        List<Skipped> all = new ArrayList<>();
        for (int i = 0; i < 1224; i++) {
            all.add(new Skipped("a.warc.gz!https://example.org/" + i, Reason.NO_ARTICLE, "is a front page"));
        }
        Skipped broken = new Skipped("b.zip", Reason.BROKEN_ARCHIVE, "ends in the middle");
        all.add(1000, broken);

        List<String> lines = SkippedText.of(all, "in the table skipped").lines().toList();

        assertThat(lines).hasSize(22);
        assertThat(lines.get(19)).isEqualTo(all.get(19).line());
        assertThat(lines.get(20)).isEqualTo(broken.line());
        assertThat(lines.get(21))
                .isEqualTo("and 1,204 more: no_article; leave it out, or save its text as .txt if it is one"
                        + " (in the table skipped)");
    }

    @Test
    void upToTwentyThereIsNothingMoreToTell() {
        List<Skipped> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(new Skipped("a.jsonl:" + i, Reason.BAD_DATE, "\"soon\" is not a date"));
        }

        assertThat(SkippedText.of(all, "in the table skipped").lines())
                .containsExactlyElementsOf(all.stream().map(Skipped::line).toList());
    }

    @Test
    void whatIsOnlyCountedIsToldByItsNumber() {
        Skipped first = new Skipped("a.tab:2", Reason.BAD_CODE, "\"XX\" is no code");

        assertThat(SkippedText.of(List.of(first), Map.of(Reason.BAD_CODE, 4L, Reason.NO_ID, 30L))
                        .lines())
                .containsExactly(first.line(), "and 10 more: no_id; " + Reason.NO_ID.remedy());
    }
}
