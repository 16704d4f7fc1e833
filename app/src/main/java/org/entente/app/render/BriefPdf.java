package org.entente.app.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.entente.app.brief.Brief;
import org.entente.app.course.DyadCourse;
import org.entente.app.render.paper.Paper;

/** A brief as PDF: the page of {@link BriefHtml} on two sheets of A4. The same brief gives the same bytes. */
public final class BriefPdf {
    private BriefPdf() {}

    /** The whole file. */
    public static byte[] print(Brief brief) {
        return Paper.print(
                BriefHtml.print(brief, BriefHtml.CHART, Html.resource("brief.css")),
                (graphics, width, height) -> draw(brief.drawn(), graphics, width, height),
                ".trace p",
                brief.trace().made());
    }

    private static void draw(DyadCourse drawn, Graphics2D graphics, float width, float height) {
        double scale = width / CoursePicture.WIDTH;
        graphics.clip(new Rectangle2D.Float(0, 0, width, height));
        graphics.scale(scale, scale);
        graphics.translate(0, -BriefHtml.CROPPED);
        CoursePng.draw(drawn, graphics);
    }
}
