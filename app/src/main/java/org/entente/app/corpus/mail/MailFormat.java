package org.entente.app.corpus.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.app.corpus.input.Articles;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Format;
import org.entente.app.corpus.input.Opening;
import org.entente.app.corpus.input.Source;

/** A mail, as mail programs save it in an {@code .eml} file. */
public final class MailFormat implements Format {
    private static final Pattern FIELD = Pattern.compile("([!-9;-~]+):.*");
    private static final Set<String> SURE =
            Set.of("message-id", "received", "mime-version", "return-path", "dkim-signature");

    @Override
    public boolean fits(Source source) throws IOException {
        return isMail(new String(source.head(), StandardCharsets.ISO_8859_1));
    }

    /** A text file may have a header as well; it has neither a way it was sent nor a sender with a subject. */
    static boolean isMail(String head) {
        Set<String> names = new HashSet<>();
        for (String line : (Iterable<String>) head.lines()::iterator) {
            Matcher field = FIELD.matcher(line);
            boolean goesOn = line.startsWith(" ") || line.startsWith("\t");
            if (line.isEmpty() || !field.matches() && (!goesOn || names.isEmpty())) {
                break;
            }
            if (!goesOn) {
                names.add(field.group(1).toLowerCase(Locale.ROOT));
            }
        }
        boolean told = names.contains("subject") || names.contains("date");
        return names.contains("from") && (told || names.stream().anyMatch(SURE::contains))
                || told && names.stream().anyMatch(SURE::contains);
    }

    @Override
    public Articles read(Source source, Opening opening) throws IOException, BadInput {
        return new MailArticles(source, source.place(), "!", Mail.of(source.bytes(Mail.LARGEST)), opening);
    }
}
