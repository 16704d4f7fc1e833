package org.entente.app.render.paper;

import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.awt.Graphics2D;
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
import org.entente.app.render.letters.Lettering;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * Pages of HTML as PDF, in the Liberation fonts, which have the letters of Latin, Greek, Cyrillic and Hebrew. The fonts of
 * the machine are not asked, nothing is fetched, and the same page gives the same bytes.
 */
public final class Paper {
    public static final String DRAWING = "application/x-drawing";

    /** Stands for a letter that the fonts lack. */
    private static final String LACKING = "□";

    private static final int BOLD = 700;
    private static final int PLAIN = 400;

    private Paper() {}

    /** What stands in the place of an {@code object} of the type {@link #DRAWING}. */
    public interface Drawing {
        /** Draws from the top left. */
        void draw(Graphics2D graphics, float width, float height);
    }

    /**
     * The whole file.
     *
     * @param html the page; what it says of letters that the fonts lack is added to the element {@code note}
     * @param note a selector of CSS
     * @param made the day that the file says it was made on
     */
    public static byte[] print(String html, Drawing drawing, String note, LocalDate made) {
        quiet();
        Document page = Jsoup.parse(html);
        tellLacking(page, note);
        try (PdfBoxRenderer renderer = builder(page, drawing).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            describe(document, page.title(), made);
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
    private static void tellLacking(Document page, String note) {
        Lettering lettering = new Lettering();
        long lacking = page.text()
                .codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && !lettering.has(Character.toString(letter)))
                .count();
        if (lacking > 0) {
            page.select(note)
                    .append(String.format(
                            Locale.ROOT,
                            " %d %s that the fonts of this file lack %s shown as %s; the HTML has all of them.",
                            lacking,
                            lacking == 1 ? "letter" : "letters",
                            lacking == 1 ? "is" : "are",
                            LACKING));
        }
    }

    private static PdfRendererBuilder builder(Document page, Drawing drawing) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, "Sans-Regular", "Liberation Sans", PLAIN, FontStyle.NORMAL);
        font(builder, "Sans-Bold", "Liberation Sans", BOLD, FontStyle.NORMAL);
        font(builder, "Sans-Italic", "Liberation Sans", PLAIN, FontStyle.ITALIC);
        font(builder, "Mono-Regular", "Liberation Mono", PLAIN, FontStyle.NORMAL);
        builder.useReplacementText(LACKING);
        // Whatever an article calls its address: no file is opened and nothing is fetched.
        builder.useUriResolver((base, address) -> null);
        builder.useObjectDrawerFactory(places(drawing));
        builder.withProducer("Entente");
        builder.withW3cDocument(new W3CDom().fromJsoup(page), "");
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(
                () -> Paper.class.getResourceAsStream("/liberation/Liberation" + file + ".ttf"),
                family,
                weight,
                style,
                true);
    }

    private static FSObjectDrawerFactory places(Drawing drawing) {
        DefaultObjectDrawerFactory factory = new DefaultObjectDrawerFactory();
        factory.registerDrawer(DRAWING, (element, x, y, width, height, device, context, dots) -> {
            float wide = (float) width / dots;
            float high = (float) height / dots;
            device.drawWithGraphics((float) x, (float) y, wide, high, graphics -> drawing.draw(graphics, wide, high));
            return Map.of();
        });
        return factory;
    }

    /** The day is the caller's, not the clock's, and what makes the file's id is too. */
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
