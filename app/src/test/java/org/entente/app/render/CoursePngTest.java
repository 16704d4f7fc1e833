package org.entente.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.entente.app.course.SampleDeeds;
import org.entente.app.render.letters.Lettering;
import org.junit.jupiter.api.Test;

class CoursePngTest {
    private static final int PAPER = 0xfffcfbf8;
    private static final int LEVEL = 0xff1a6fa3;

    @Test
    void aPictureIsTwiceAsFineAsTheDrawingAndShowsTheLevel() throws IOException {
        BufferedImage picture = picture();

        assertThat(picture.getWidth()).isEqualTo(2 * CoursePicture.WIDTH);
        assertThat(picture.getHeight()).isEqualTo(2 * CoursePicture.HEIGHT);
        assertThat(colours(picture, 0, picture.getWidth(), 180, 700)).contains(PAPER, LEVEL);
    }

    @Test
    void itsHeadingIsWritten() throws IOException {
        assertThat(colours(picture(), 96, 400, 20, 60)).contains(0xff22211f);
    }

    @Test
    void theSameCourseGivesTheSameBytes() {
        assertThat(CoursePng.print(SampleDeeds.course(60))).isEqualTo(CoursePng.print(SampleDeeds.course(60)));
    }

    @Test
    void theFontHasWhatADrawingWrites() {
        assertThat(new Lettering().has("GON → ARN – Łódź, Ağdam, Київ, Αθήνα ▲▼ +3 '\"()<>"))
                .isTrue();
    }

    @Test
    void longerTextsAreWider() {
        Lettering lettering = new Lettering();

        assertThat(lettering.width("improving", 13)).isBetween(45.0, 65.0);
        assertThat(lettering.outline("improving", 13).getBounds2D().getWidth())
                .isBetween(lettering.width("improvin", 13), lettering.width("improving", 13));
    }

    private static BufferedImage picture() throws IOException {
        return ImageIO.read(new ByteArrayInputStream(CoursePng.print(SampleDeeds.course(60))));
    }

    private static Set<Integer> colours(BufferedImage picture, int x1, int x2, int y1, int y2) {
        Set<Integer> colours = new HashSet<>();
        for (int x = x1; x < x2; x++) {
            for (int y = y1; y < y2; y++) {
                colours.add(picture.getRGB(x, y));
            }
        }
        return colours;
    }
}
