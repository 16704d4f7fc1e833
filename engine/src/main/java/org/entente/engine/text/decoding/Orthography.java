package org.entente.engine.text.decoding;

import edu.emory.mathcs.nlp.common.constant.MetaConst;
import edu.emory.mathcs.nlp.common.util.CharUtils;
import edu.emory.mathcs.nlp.component.template.node.Orthographic;
import java.util.ArrayList;
import java.util.List;

/** What a word looks like, as the trained tagger has learned to see it. */
final class Orthography {
    private final String form;
    private final List<String> marks = new ArrayList<>();
    private int upper;
    private int lower;
    private int digits;
    private int points;
    private int stops;
    private int hyphens;

    private Orthography(String form) {
        this.form = form;
        for (char c : form.toCharArray()) {
            upper += CharUtils.isUpperCase(c) ? 1 : 0;
            lower += CharUtils.isLowerCase(c) ? 1 : 0;
            digits += CharUtils.isDigit(c) ? 1 : 0;
            points += CharUtils.isPunctuation(c) ? 1 : 0;
            stops += CharUtils.isPunctuation(c) && c == '.' ? 1 : 0;
            hyphens += CharUtils.isPunctuation(c) && c == '-' ? 1 : 0;
        }
    }

    /** The marks of a simplified word form; the first word of a sentence has its capital by its place. */
    static List<String> of(String form, boolean first) {
        if (form.equals(MetaConst.HYPERLINK)) {
            return List.of(Orthographic.HYPERLINK);
        }
        Orthography word = new Orthography(form);
        word.whole();
        word.capitals(first);
        word.parts();
        return word.marks;
    }

    private void whole() {
        int all = form.length();
        if (upper == all) {
            marks.add(Orthographic.ALL_UPPER);
        } else if (lower == all) {
            marks.add(Orthographic.ALL_LOWER);
        } else if (digits == all) {
            marks.add(Orthographic.ALL_DIGIT);
        } else if (points == all) {
            marks.add(Orthographic.ALL_PUNCT);
        } else if (digits + points == all) {
            marks.add(Orthographic.ALL_DIGIT_OR_PUNCT);
        } else if (lower == 0) {
            marks.add(Orthographic.NO_LOWER);
        }
    }

    private void capitals(boolean first) {
        if (upper == form.length()) {
            return;
        }
        boolean capital = CharUtils.isUpperCase(form.charAt(0));
        if (capital && !first) {
            marks.add(Orthographic.FST_UPPER);
        }
        int within = upper - (capital ? 1 : 0);
        if (within > 0) {
            marks.add(within == 1 ? Orthographic.UPPER_1 : Orthographic.UPPER_2);
        }
    }

    private void parts() {
        if (digits > 0 && digits < form.length()) {
            marks.add(Orthographic.HAS_DIGIT);
        }
        if (stops > 0) {
            marks.add(Orthographic.HAS_PERIOD);
        }
        if (hyphens > 0) {
            marks.add(Orthographic.HAS_HYPHEN);
        }
        if (points > 0 && points < form.length() && stops == 0 && hyphens == 0) {
            marks.add(Orthographic.HAS_OTHER_PUNCT);
        }
    }
}
