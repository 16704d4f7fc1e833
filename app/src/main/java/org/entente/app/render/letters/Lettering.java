package org.entente.app.render.letters;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Texts as outlines of their letters, in Liberation Sans, which PDFBox brings along. The fonts of the machine are not
 * asked: a server may have none, and a picture must not depend on which it has.
 */
public final class Lettering {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final double em;

    public Lettering() {
        try (InputStream in = TTFParser.class.getResourceAsStream(FONT)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            letters = font.getUnicodeCmapLookup();
            em = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outline of a text from its left end on the line, in pixels; a letter that the font lacks is an empty box. */
    public Shape outline(String text, double size) {
        GeneralPath outline = new GeneralPath();
        double x = 0;
        for (int letter : text.codePoints().toArray()) {
            int glyph = letters.getGlyphId(letter);
            AffineTransform place = new AffineTransform(size / em, 0, 0, -size / em, x, 0);
            outline.append(place.createTransformedShape(path(glyph)), false);
            x += advance(glyph) * size / em;
        }
        return outline;
    }

    /** How long a text is. */
    public double width(String text, double size) {
        return text.codePoints()
                        .mapToDouble(letter -> advance(letters.getGlyphId(letter)))
                        .sum()
                * size
                / em;
    }

    /** Whether the font has all letters of a text. */
    public boolean has(String text) {
        return text.codePoints().allMatch(letter -> letters.getGlyphId(letter) > 0);
    }

    private GeneralPath path(int glyph) {
        try {
            GlyphData data = font.getGlyph().getGlyph(glyph);
            return data == null ? new GeneralPath() : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
