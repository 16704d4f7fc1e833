package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.app.Sample;
import org.entente.app.store.Kept;
import org.entente.app.store.Store;
import org.entente.app.store.Terms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code in docs/r.md and docs/python.md does what it says. */
class DataDocsTest {
    /** Debian's, before one that a user may have put in front of it. */
    private static final List<String> PYTHONS = List.of("/usr/bin/python3", "python3");

    @TempDir
    Path folder;

    @BeforeEach
    void export() {
        Path store = folder.resolve("news.duckdb");
        try (Store filled = Store.open(store)) {
            filled.articles()
                    .add(
                            List.of(
                                    new Kept.Coded(
                                            "a", Sample.reading("USA meets AZE. AZE praises USA.", "2023-02-19")),
                                    new Kept.Coded("b", Sample.reading("USA attacks AZE.", "2023-05-19")),
                                    new Kept.Coded("c", Sample.reading("USA visits AZE.", ""))),
                            Terms.of("lexicon"));
        }
        assertThat(Terminal.run("export", "csv", "--store", store, "--out", folder.resolve("data"))
                        .code())
                .isZero();
        assertThat(Terminal.run("export", "parquet", "--store", store, "--out", folder.resolve("parquet"))
                        .code())
                .isZero();
    }

    @Test
    void pythonPlotsADyadFromTheCsvFiles() throws Exception {
        String python = PYTHONS.stream()
                .filter(command -> runs(command, "-c", "import pandas, matplotlib"))
                .findFirst()
                .orElseGet(() -> missing("python3-pandas and python3-matplotlib"));

        run(python, "-c", "import matplotlib\nmatplotlib.use('Agg')\n" + lastBlock("python"));

        assertThat(Files.size(folder.resolve("usa-aze.png"))).isGreaterThan(5_000);
    }

    @Test
    void rPlotsADyadFromTheCsvFiles() throws Exception {
        String r = runs("Rscript", "--version") ? "Rscript" : missing("r-base-core");
        Path script = Files.writeString(folder.resolve("dyad.r"), lastBlock("r"));

        run(r, "--vanilla", script.toString());

        assertThat(Files.size(folder.resolve("usa-aze.pdf"))).isGreaterThan(2_000);
    }

    @Test
    void theQueriesFindTheMonthsAndTheEvents() throws Exception {
        for (String language : List.of("r", "python")) {
            List<String> queries = queries(language);
            assertThat(queries).hasSize(2);

            assertThat(rows(queries.get(0))).containsExactly("2023-02-01|2|3.75", "2023-05-01|1|-10.0");
            assertThat(rows(queries.get(1))).hasSize(2).first().asString().startsWith("2023-02-19|");
        }
    }

    private List<String> rows(String sql) throws SQLException {
        String here = sql.replace("'data/", "'" + folder.resolve("parquet") + "/");
        List<String> rows = new ArrayList<>();
        try (Connection store = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("news.duckdb"));
                Statement statement = store.createStatement();
                ResultSet answer = statement.executeQuery(here)) {
            while (answer.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                    cells.add(answer.getString(i));
                }
                rows.add(String.join("|", cells));
            }
        }
        return rows;
    }

    /** What stands in quotation marks of a block and begins with SELECT. */
    private static List<String> queries(String language) throws IOException {
        List<String> queries = new ArrayList<>();
        for (String block : blocks(language)) {
            Matcher sql = Pattern.compile("\"{1,3}\\s*(SELECT[^\"]*)\"").matcher(block);
            while (sql.find()) {
                queries.add(sql.group(1));
            }
        }
        return queries;
    }

    private static String lastBlock(String language) throws IOException {
        List<String> blocks = blocks(language);
        return blocks.get(blocks.size() - 1);
    }

    private static List<String> blocks(String language) throws IOException {
        String page = Files.readString(Path.of("../docs/" + language + ".md"));
        List<String> blocks = new ArrayList<>();
        Matcher block = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(page);
        while (block.find()) {
            blocks.add(block.group(1));
        }
        return blocks;
    }

    /** A tool that is not there: on a build server a failure, elsewhere a test that is skipped and says so. */
    private static String missing(String packages) {
        String what = "missing: apt-get install " + packages;
        return "true".equals(System.getenv("CI")) ? fail(what) : abort(what);
    }

    private boolean runs(String... command) {
        try {
            return start(command).waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String... command) throws IOException, InterruptedException {
        Process process = start(command);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(() -> read(folder.resolve("log"))).isZero();
    }

    private Process start(String... command) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
