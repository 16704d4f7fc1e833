package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunBenchmarkTest {
    @TempDir
    Path folder;

    @Test
    void aLineIsAnArticleAndEverySentenceIsParsed() throws IOException {
        Path text = folder.resolve("lines.txt");
        Files.writeString(text, "Norway met Sweden. It went well.\n\nIran expelled two Danish envoys.\n");
        Path json = folder.resolve("speed.json");

        Terminal run = Terminal.run("bench", "--text", text, "--threads", 2, "--warm-up", 0, "--json", json);

        assertThat(run.code()).isZero();
        assertThat(run.lines()).anyMatch(line -> line.startsWith("3 sentences in 2 articles, 2 threads"));
        JsonNode speed = new ObjectMapper().readTree(json.toFile());
        assertThat(speed.at("/parsedShare").asDouble()).isEqualTo(1);
        assertThat(speed.at("/sentencesPerSecond").asDouble())
                .isGreaterThan(speed.at("/articlesPerSecond").asDouble());
        assertThat(speed.at("/stages/words").asDouble()).isPositive();
        assertThat(speed.at("/stages/parse").asDouble()).isPositive();
        assertThat(speed.at("/stages/coding").asDouble()).isPositive();
        assertThat(speed.at("/peakHeapMb").asLong()).isPositive();
    }

    @Test
    void anEmptyTextIsAClearError() throws IOException {
        Path text = folder.resolve("none.txt");
        Files.writeString(text, "\n \n");

        Terminal run = Terminal.run("bench", "--text", text);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains(text.toString(), "holds no sentence", "put one on each line");
    }

    @Test
    void noThreadsAreAWrongCall() {
        assertThat(Terminal.run("bench", "--threads", 0).code()).isEqualTo(2);
    }
}
