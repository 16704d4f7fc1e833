package org.entente.app.exchange.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RowReaderTest {
    private static List<String> read(String text) throws IOException {
        RowReader reader = new RowReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        List<String> lines = new ArrayList<>();
        for (RowReader.Line line = reader.next(); line != RowReader.Line.END; line = reader.next()) {
            StringBuilder all = new StringBuilder(reader.line() + ":");
            if (line == RowReader.Line.TOO_LONG) {
                all.append("too long");
            } else {
                for (int i = 0; i < reader.row().cells(); i++) {
                    all.append(i > 0 ? "|" : "").append(reader.row().text(i));
                }
            }
            lines.add(all.toString());
        }
        return lines;
    }

    @Test
    void linesAreSplitAtTabsWhateverEndsThem() throws IOException {
        assertThat(read("a\tb\r\n\t\nc")).containsExactly("1:a|b", "2:|", "3:c");
    }

    /** Eight bytes are looked at at once: marks stand at each of them, and beside bytes that differ from them by a bit. */
    @Property
    void cellsAreThoseThatSplittingTextGives(
            @ForAll List<@StringLength(max = 20) @Chars({'\t', '\b', '\u000b', '\u0089', '\u0001', 'a'}) String> lines)
            throws IOException {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                expected.add(i + 1 + ":" + lines.get(i).replace('\t', '|'));
            }
        }

        assertThat(read(String.join("\n", lines))).isEqualTo(expected);
    }

    @Test
    void blankLinesAndAByteOrderMarkArePassedOver() throws IOException {
        assertThat(read("\uFEFFa\n\n\nb\n")).containsExactly("1:a", "4:b");
        assertThat(read("")).isEmpty();
    }

    @Test
    void aLineThatCrossesTheBufferIsWhole() throws IOException {
        String wide = "x".repeat(700_000);

        assertThat(read(wide + "\t1\n" + wide + "\t2\n" + wide + "\t3"))
                .containsExactly("1:" + wide + "|1", "2:" + wide + "|2", "3:" + wide + "|3");
    }

    @Test
    void aLineLongerThanAMegabyteIsPassedOver() throws IOException {
        assertThat(read("a\n" + "x".repeat(3_000_000) + "\nb\n")).containsExactly("1:a", "2:too long", "3:b");
        assertThat(read("x".repeat(3_000_000))).containsExactly("1:too long");
    }

    @Test
    void hundredsOfCellsAreNoMoreThanTheMost() throws IOException {
        assertThat(read("\t".repeat(100_000) + "\n")).hasSize(1);
    }

    @Test
    void numbersAreReadFromTheirBytes() throws IOException {
        RowReader reader = new RowReader(new ByteArrayInputStream(
                "12\t-3.25\t+1\t\t1.2.3\t9999999999999999999".getBytes(StandardCharsets.UTF_8)));
        reader.next();
        Row row = reader.row();

        assertThat(row.number(0)).isEqualTo(12);
        assertThat(row.decimal(1)).isEqualTo(-3.25);
        assertThat(row.number(2)).isEqualTo(-1);
        assertThat(row.decimal(3)).isNaN();
        assertThat(row.decimal(4)).isNaN();
        assertThat(row.number(5)).isEqualTo(-1);
    }
}
