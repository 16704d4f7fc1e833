package org.entente.app.render;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.entente.app.course.DyadCourse;
import org.entente.app.render.letters.Lettering;

/** A course as a picture in PNG, twice as fine as the drawing in SVG. The same course gives the same bytes. */
public final class CoursePng implements Canvas {
    private static final int FINE = 2;
    private static final double SIZE = 13;
    private static final double TITLE_SIZE = 18;
    private static final float[] DASHES = {4, 4};

    private final Lettering lettering = new Lettering();
    private final Graphics2D graphics;

    private CoursePng(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** The whole file. */
    public static byte[] print(DyadCourse drawn) {
        int width = CoursePicture.WIDTH * FINE;
        int height = CoursePicture.HEIGHT * FINE;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.decode(Colours.PAPER));
            graphics.fillRect(0, 0, width, height);
            graphics.scale(FINE, FINE);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            draw(drawn, graphics);
        } finally {
            graphics.dispose();
        }
        return bytes(image);
    }

    /** On any graphics, from its top left, {@link CoursePicture#WIDTH} by {@link CoursePicture#HEIGHT}; letters are shapes. */
    static void draw(DyadCourse drawn, Graphics2D graphics) {
        CoursePicture.draw(drawn, new CoursePng(graphics));
    }

    private static byte[] bytes(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void line(Ink ink, double x1, double y1, double x2, double y2) {
        boolean turn = ink == Ink.IMPROVING || ink == Ink.WORSENING;
        stroke(ink, 1, turn ? DASHES : null, new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void path(Ink ink, double[] xy) {
        stroke(ink, 2.2f, null, shape(xy));
    }

    @Override
    public void area(Ink ink, double[] xy) {
        Path2D area = shape(xy);
        area.closePath();
        fill(ink, Colours.opacity(ink), area);
    }

    @Override
    public void bar(Ink ink, double x, double y, double width, double height) {
        fill(ink, 1, new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void span(Ink ink, double x, double y, double width, double height) {
        fill(ink, Colours.SPAN, new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void text(Ink ink, double x, double y, Anchor anchor, String text) {
        double size = ink == Ink.TITLE ? TITLE_SIZE : SIZE;
        double length = lettering.width(text, size);
        double from =
                switch (anchor) {
                    case START -> x;
                    case MIDDLE -> x - length / 2;
                    case END -> x - length;
                };
        Shape letters =
                AffineTransform.getTranslateInstance(from, y).createTransformedShape(lettering.outline(text, size));
        fill(ink, 1, letters);
        if (ink == Ink.TITLE) {
            // The font comes in one weight; a thin outline makes it a heavier one.
            stroke(ink, 0.5f, null, letters);
        }
    }

    private void fill(Ink ink, double opacity, Shape shape) {
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity));
        graphics.setColor(Color.decode(Colours.of(ink)));
        graphics.fill(shape);
        graphics.setComposite(AlphaComposite.SrcOver);
    }

    private void stroke(Ink ink, float width, float[] dashes, Shape shape) {
        graphics.setColor(Color.decode(Colours.of(ink)));
        graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
        graphics.draw(shape);
    }

    private static Path2D shape(double[] xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        return path;
    }
}
