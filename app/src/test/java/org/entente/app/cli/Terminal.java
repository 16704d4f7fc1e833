package org.entente.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.app.Sample;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;

/** Calls the command line as a user would, with a reader that takes no time, and keeps what it prints. */
record Terminal(int code, String out, String err) {
    static Terminal run(Object... args) {
        return run(Sample::read, args);
    }

    static Terminal run(Function<Article, Reading> reader, Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Function<Optional<Path>, Function<Article, Reading>> readers = lexicon -> reader;
        int code = Main.commandLine(new PrintWriter(out), new PrintWriter(err), readers)
                .execute(Stream.of(args).map(Object::toString).toArray(String[]::new));
        return new Terminal(code, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }

    List<String> errors() {
        return err.lines().toList();
    }
}
