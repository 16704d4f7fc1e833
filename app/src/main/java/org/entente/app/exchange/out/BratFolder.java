package org.entente.app.exchange.out;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.store.ToldArticle;
import org.entente.engine.ontology.PloverType;
import org.entente.engine.ontology.Status;

/** Articles for the annotation tool brat: a text and its annotations for each, and the configuration that shows them. */
final class BratFolder {
    private BratFolder() {}

    static void write(Iterator<ToldArticle> articles, WholeFolder folder, Written written) throws IOException {
        configure(folder);
        while (articles.hasNext()) {
            ToldArticle article = articles.next();
            String name = fileName(article.id());
            write(folder, name + ".txt", article.text());
            write(folder, name + ".ann", BratFile.of(article));
            written.row("*.ann");
        }
    }

    /** An id of the user's own may hold what no file name can. */
    private static String fileName(String id) {
        String plain = id.replaceAll("[^A-Za-z0-9._-]", "_");
        return plain.equals(id) && !plain.startsWith(".")
                ? plain
                : "a" + Long.toHexString(ForeignId.number(id)) + plain;
    }

    private static void write(WholeFolder folder, String name, String text) throws IOException {
        try (Writer file = folder.file(name)) {
            file.write(text);
        }
    }

    private static void configure(WholeFolder folder) throws IOException {
        String events = Stream.concat(Arrays.stream(PloverType.values()).map(Enum::name), Stream.of("STATEMENT"))
                .map(type -> type + "\tSource?:Actor, Target?:Actor\n")
                .collect(Collectors.joining());
        String states = Arrays.stream(Status.values()).map(Status::code).collect(Collectors.joining("|"));
        write(
                folder,
                "annotation.conf",
                "[entities]\nActor\n\n[relations]\n\n[events]\n" + events
                        + "\n[attributes]\nStatus\tArg:<EVENT>, Value:" + states + "\n");
    }
}
