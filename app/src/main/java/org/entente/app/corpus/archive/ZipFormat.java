package org.entente.app.corpus.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Format;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Reason;
import org.entente.app.corpus.input.Source;

/**
 * ZIP, also of more than 4 GB. Office documents, books and programs are packed as ZIP too, but they are no archives of
 * articles.
 */
public final class ZipFormat implements Format {
    private static final List<String> OTHERS = List.of(
            ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".epub", ".jar", ".war", ".apk", ".kmz", ".whl", ".xpi");
    private static final List<String> FIRST_ENTRIES = List.of("[Content_Types].xml", "mimetype", "META-INF/");
    private static final int NAME = 30;

    @Override
    public boolean fits(Source source) throws IOException {
        byte[] head = source.head();
        boolean zip = head.length > 3 && head[0] == 'P' && head[1] == 'K' && isMark(head[2], head[3]);
        return zip && !isOther(source.name().toLowerCase(Locale.ROOT), head);
    }

    /** Of an entry, of the end of an empty archive, or of one that was cut into pieces. */
    private static boolean isMark(byte a, byte b) {
        return a == 3 && b == 4 || a == 5 && b == 6 || a == 7 && b == 8;
    }

    private static boolean isOther(String name, byte[] head) {
        String first = head.length <= NAME
                ? ""
                : new String(head, NAME, Math.min(40, head.length - NAME), StandardCharsets.ISO_8859_1);
        return OTHERS.stream().anyMatch(name::endsWith)
                || FIRST_ENTRIES.stream().anyMatch(first::startsWith);
    }

    @Override
    public Articles read(Source source, Opening opening) throws IOException, BadInput {
        Archive archive = new Archive(source, entries(source), opening);
        return archive;
    }

    /** By the directory at the end if there is one that can be kept in memory; else as it comes. */
    private static Entries entries(Source source) throws IOException {
        return source.file().isPresent()
                        && ZipFileEntries.isUsable(source.file().get())
                ? new ZipFileEntries(source.file().get())
                : new ZipStreamEntries(source.stream());
    }

    static Entry encrypted(String name) {
        return Entry.unreadable(name, Reason.ENCRYPTED, "is encrypted");
    }
}
