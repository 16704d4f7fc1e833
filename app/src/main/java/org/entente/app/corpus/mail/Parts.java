package org.entente.app.corpus.mail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.entente.app.corpus.input.BadInput;
import org.entente.app.corpus.input.Reason;

/** What a mail consists of: its text, plain and as a page, and what is attached to it. */
final class Parts {
    /** Pictures, signatures and invitations hold no article; they are passed over without a word. */
    private static final Set<String> NO_ARTICLE = Set.of("image", "audio", "video", "font");

    private static final Set<String> NO_ARTICLE_EITHER = Set.of(
            "application/pgp-signature",
            "application/pkcs7-signature",
            "application/x-pkcs7-signature",
            "text/calendar",
            "application/ics",
            "text/vcard",
            "text/x-vcard",
            "application/pgp-keys",
            "message/delivery-status",
            "application/ms-tnef",
            "text/x-amp-html",
            "text/rfc822-headers");

    private static final Set<String> LOCKED =
            Set.of("application/pgp-encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime");

    private final List<String> plain = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private final List<Entity> attached = new ArrayList<>();

    private Parts() {}

    static Parts of(Message mail) throws IOException, BadInput {
        Parts parts = new Parts();
        parts.add(mail, false);
        return parts;
    }

    /** All texts of the mail in order; of alternatives only the plain one counts, unless it is but a hint at the page. */
    String text() {
        String written = String.join("\n\n", plain);
        String page = String.join("\n\n", pages);
        boolean hint = written.length() * 5 < page.length() && written.length() < 300;
        return written.isBlank() || hint ? page : written;
    }

    List<Entity> attached() {
        return List.copyOf(attached);
    }

    private void add(Entity part, boolean alternative) throws IOException, BadInput {
        Body body = part.getBody();
        String type = part.getMimeType().toLowerCase(Locale.ROOT);
        if (LOCKED.contains(type)) {
            throw new BadInput(Reason.LOCKED, "is encrypted");
        }
        if (body instanceof Multipart multipart) {
            for (Entity inner : multipart.getBodyParts()) {
                add(inner, alternative || multipart.getSubType().equalsIgnoreCase("alternative"));
            }
        } else if (isText(part, type) && body instanceof SingleBody text) {
            addText(part, type, text, alternative);
        } else if (!isPassedOver(type)) {
            attached.add(part);
        }
    }

    private void addText(Entity part, String type, SingleBody text, boolean alternative) throws IOException {
        if (type.equals("text/html")) {
            pages.add(MailPage.text(Charsets.decode(text, part.getCharset())));
            return;
        }
        String written = Flowed.unfolded(Charsets.decode(text, part.getCharset()), part.getHeader());
        plain.add(written);
        if (!alternative) {
            // Beside a page, a text that is no alternative to it is part of the same mail.
            pages.add(written);
        }
    }

    private static boolean isText(Entity part, String type) {
        boolean attachment = "attachment".equalsIgnoreCase(part.getDispositionType())
                || name(part).isPresent();
        return !attachment && (type.equals("text/plain") || type.equals("text/html"));
    }

    private static boolean isPassedOver(String type) {
        return NO_ARTICLE.contains(type.split("/", 2)[0]) || NO_ARTICLE_EITHER.contains(type);
    }

    /** The name under which a part was attached; old programs write it beside the media type. */
    static Optional<String> name(Entity part) {
        Optional<String> beside = part.getHeader() == null
                ? Optional.empty()
                : Optional.ofNullable(part.getHeader().getField("Content-Type"))
                        .filter(ContentTypeField.class::isInstance)
                        .map(field -> ((ContentTypeField) field).getParameter("name"));
        return Optional.ofNullable(part.getFilename())
                .or(() -> beside)
                .map(Words::decoded)
                .map(name -> name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1))
                .filter(name -> !name.isEmpty());
    }
}
