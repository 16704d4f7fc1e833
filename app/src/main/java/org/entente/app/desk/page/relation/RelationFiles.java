package org.entente.app.desk.page.relation;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.entente.app.brief.Brief;
import org.entente.app.course.By;
import org.entente.app.course.DyadCourse.Part;
import org.entente.app.desk.SpareCores.For;
import org.entente.app.desk.Tools;
import org.entente.app.desk.page.Page;
import org.entente.app.render.BriefHtml;
import org.entente.app.render.BriefPdf;
import org.entente.app.render.CourseCsv;
import org.entente.app.render.CourseJson;
import org.entente.app.render.CoursePng;
import org.entente.app.render.CourseSvg;

/**
 * What can be taken from a relation's page, below its address and with the same parameters: {@code brief.html},
 * {@code brief.pdf}, {@code course.csv}, {@code .json}, {@code .svg}, {@code .png}. A course is that of the view: its part
 * and its period. A brief is of the whole relation.
 */
public final class RelationFiles implements Page {
    private static final String POLICY = "Content-Security-Policy";

    private final Tools tools;
    private final Drawings drawings;

    public RelationFiles(Tools tools, Relations relations) {
        this.tools = tools;
        this.drawings = relations.drawings();
    }

    @Override
    public void on(RoutesConfig routes) {
        file(routes, "brief.html", this::briefHtml);
        file(routes, "brief.pdf", (context, shown) -> bytes(context, "application/pdf", BriefPdf.print(brief(shown))));
        file(routes, "course.csv", (context, shown) -> text(context, "text/csv; charset=utf-8", csv(shown)));
        file(routes, "course.json", (context, shown) -> text(context, "application/json", json(shown)));
        file(routes, "course.svg", RelationFiles::svg);
        file(routes, "course.png", (context, shown) -> bytes(context, "image/png", CoursePng.print(shown.seen())));
    }

    private void file(RoutesConfig routes, String name, RelationPage.Answer answer) {
        routes.get(RelationPage.PATH + "/" + name, context -> {
            RelationPage.answer(context, tools, drawings, (same, shown) -> {
                same.header(
                        "Content-Disposition",
                        "inline; filename=\"" + fileName(shown) + name.substring(name.indexOf('.')) + "\"");
                answer.give(same, shown);
            });
        });
    }

    /** {@code "usa-aze"}: no letter of a name can end the header. */
    private static String fileName(Shown shown) {
        var dyad = shown.course().course().dyad();
        return (dyad.a() + "-" + dyad.b()).toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** Split into all its parts where the view names what by, but none of them. */
    private static Optional<By> split(Shown shown) {
        return shown.view().part().isPresent() ? Optional.empty() : shown.view().by();
    }

    /** With all its parts: seconds of drawing. */
    private Brief brief(Shown shown) {
        return tools.ahead().inTurn(For.PAGE, () -> shown.drawing().brief());
    }

    private List<Part> parts(Shown shown, By by) {
        return tools.ahead().inTurn(For.PAGE, () -> shown.drawing().split(by));
    }

    private String csv(Shown shown) {
        return split(shown)
                .map(by -> CourseCsv.print(by, parts(shown, by)))
                .orElseGet(() -> CourseCsv.print(shown.seen().course()));
    }

    private String json(Shown shown) {
        return split(shown)
                .map(by -> CourseJson.print(shown.course(), by, parts(shown, by)))
                .orElseGet(() -> CourseJson.print(shown.seen()));
    }

    /** These carry their own style, which their own policy lets in, and nothing else. */
    private void briefHtml(Context context, Shown shown) {
        context.header(POLICY, BriefHtml.policy() + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        context.html(BriefHtml.print(brief(shown)));
    }

    private static void svg(Context context, Shown shown) {
        context.header(POLICY, CourseSvg.policy() + "; frame-ancestors 'self'");
        text(context, "image/svg+xml", CourseSvg.print(shown.seen()));
    }

    private static void text(Context context, String type, String text) {
        context.contentType(type).result(text);
    }

    private static void bytes(Context context, String type, byte[] bytes) {
        context.contentType(type).result(bytes);
    }
}
