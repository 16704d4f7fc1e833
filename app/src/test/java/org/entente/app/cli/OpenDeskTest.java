package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.entente.app.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused before a desk is opened. */
class OpenDeskTest {
    @TempDir
    Path folder;

    @Test
    void toListenElsewhereInTheClearIsWrongUsage() {
        Terminal told = desk("--listen", "0.0.0.0", "--host", "desk.example");
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err())
                .contains("--listen 0.0.0.0: ")
                .contains("give --certificate FILE.p12, or --behind-proxy");
        assertThat(folder.resolve("news.duckdb")).doesNotExist();
    }

    @Test
    void behindAProxyItMustKnowItsName() {
        Terminal told = desk("--behind-proxy");
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains("give --host, such as --host desk.example.org");
    }

    @Test
    void thePublicMayReadOnly() {
        Terminal told = desk("--public");
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains("--public needs --read-only");
    }

    @Test
    void anAddressThatIsNoneIsToldAsOne() {
        Terminal told = desk("--listen", "999.1.2.3");
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains("there is no such address");
    }

    @Test
    void aPasswordIsAskedForTwice() {
        assertThat(KeyOptions.asked(typed("the same words", "the same words")))
                .containsExactly("the same words".toCharArray());
        assertThatThrownBy(() -> KeyOptions.asked(typed("the same words", "other words")))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("these were two different ones");
    }

    private static Function<String, char[]> typed(String... answers) {
        Iterator<String> next = List.of(answers).iterator();
        return words -> next.next().toCharArray();
    }

    private Terminal desk(String... options) {
        String[] all = new String[options.length + 4];
        all[0] = "desk";
        System.arraycopy(options, 0, all, 1, options.length);
        all[options.length + 1] = "--no-browser";
        all[options.length + 2] = "--store";
        all[options.length + 3] = folder.resolve("news.duckdb").toString();
        return Terminal.run((Object[]) all);
    }
}
