package org.entente.app.desk;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;
import org.entente.app.desk.page.Frame;

/**
 * Fills templates. Everything that a template prints is escaped for the place where it prints it, and has no letters that
 * could change how the rest of the page is read.
 */
public final class View {
    private static final String TEMPLATES = "org.entente.app.desk.template";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, View.class.getClassLoader(), TEMPLATES);

    /**
     * Answers with a whole page.
     *
     * @param template its file's name without the ending: {@code "articles"}
     * @param page what the template asks for under this name
     */
    public void page(Context context, String template, Frame frame, Object page) {
        context.html(text(template, frame, page));
    }

    /** The same as text. */
    public String text(String template, Frame frame, Object page) {
        StringOutput out = new StringOutput();
        engine.render(template + ".jte", Map.of("frame", frame, "page", page), out);
        return Letters.seen(out.toString());
    }
}
