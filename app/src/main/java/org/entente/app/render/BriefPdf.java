package org.entente.app.render;

import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.entente.app.brief.Brief;
import org.entente.app.course.DyadCourse;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * A brief as PDF: the page of {@link BriefHtml} on two sheets of A4, in the Liberation fonts, which have the letters of
 * Latin, Greek, Cyrillic and Hebrew. The fonts of the machine are not asked, nothing is fetched, and the same brief gives
 * the same bytes.
 */
public final class BriefPdf {
    /** Stands for a letter that the fonts lack. */
    private static final String LACKING = "□";

    private static final int BOLD = 700;
    private static final int PLAIN = 400;

    private BriefPdf() {}

    /** The whole file. */
    public static byte[] print(Brief brief) {
        quiet();
        Document page = Jsoup.parse(BriefHtml.print(brief, BriefHtml.CHART, Html.resource("brief.css")));
        tellLacking(page);
        try (PdfBoxRenderer renderer = builder(page, brief.drawn()).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            describe(document, page.title(), brief.trace().made());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The libraries log to wherever they find a logger, and complain if there is none. */
    private static void quiet() {
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        XRLog.setLoggingEnabled(false);
    }

    /** Says how many letters cannot be shown, rather than let a reader take them for what the article has. */
    private static void tellLacking(Document page) {
        Lettering lettering = new Lettering();
        long lacking = page.text()
                .codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && !lettering.has(Character.toString(letter)))
                .count();
        if (lacking > 0) {
            page.select(".trace p")
                    .append(String.format(
                            Locale.ROOT,
                            " %d %s that the fonts of this file lack %s shown as %s; the HTML has all of them.",
                            lacking,
                            lacking == 1 ? "letter" : "letters",
                            lacking == 1 ? "is" : "are",
                            LACKING));
        }
    }

    private static PdfRendererBuilder builder(Document page, DyadCourse drawn) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, "Sans-Regular", "Liberation Sans", PLAIN, FontStyle.NORMAL);
        font(builder, "Sans-Bold", "Liberation Sans", BOLD, FontStyle.NORMAL);
        font(builder, "Sans-Italic", "Liberation Sans", PLAIN, FontStyle.ITALIC);
        font(builder, "Mono-Regular", "Liberation Mono", PLAIN, FontStyle.NORMAL);
        builder.useReplacementText(LACKING);
        // Whatever an article calls its address: no file is opened and nothing is fetched.
        builder.useUriResolver((base, address) -> null);
        builder.useObjectDrawerFactory(chart(drawn));
        builder.withProducer("Entente");
        builder.withW3cDocument(new W3CDom().fromJsoup(page), "");
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(
                () -> BriefPdf.class.getResourceAsStream("/liberation/Liberation" + file + ".ttf"),
                family,
                weight,
                style,
                true);
    }

    private static FSObjectDrawerFactory chart(DyadCourse drawn) {
        DefaultObjectDrawerFactory factory = new DefaultObjectDrawerFactory();
        factory.registerDrawer(BriefHtml.CHART_TYPE, (element, x, y, width, height, device, context, dots) -> {
            float wide = (float) width / dots;
            float high = (float) height / dots;
            device.drawWithGraphics((float) x, (float) y, wide, high, graphics -> {
                double scale = wide / CoursePicture.WIDTH;
                graphics.clip(new Rectangle2D.Float(0, 0, wide, high));
                graphics.scale(scale, scale);
                graphics.translate(0, -BriefHtml.CROPPED);
                CoursePng.draw(drawn, graphics);
            });
            return Map.of();
        });
        return factory;
    }

    /** The day is the brief's, not the clock's, and what makes the file's id is too. */
    private static void describe(PDDocument document, String title, LocalDate made) {
        Calendar day = GregorianCalendar.from(made.atStartOfDay(ZoneOffset.UTC));
        day.setTimeZone(TimeZone.getTimeZone("UTC"));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setCreationDate(day);
        information.setModificationDate(day);
        document.setDocumentId(made.toEpochDay());
    }
}
