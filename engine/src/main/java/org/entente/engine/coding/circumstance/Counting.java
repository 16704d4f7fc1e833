package org.entente.engine.coding.circumstance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.engine.lexicon.Lexicon;
import org.entente.engine.ontology.Span;
import org.entente.engine.text.Tree;

/** The numbers of one sentence that count something, found once: no dates, no ages, no names, nothing told before. */
final class Counting {
    private static final Set<String> ADJECTIVAL =
            Set.of("JJ", "JJR", "JJS", "VBN", "VBG", "HYPH", "NN", "NNS", "NNP", "NNPS");
    private static final Set<String> DEFINITE = Set.of("the", "these", "those", "both", "their", "its", "our", "all");
    /** So few, with "the", are those that the reader knows. */
    private static final double FEW = 3;

    private final Tree tree;
    private final Lexicon lexicon;
    private final List<Span> dates;
    private final List<Counted> all = new ArrayList<>();

    /** A number and the noun it counts, -1 if it stands alone; {@code head} is the token that both hang by. */
    record Counted(Amount amount, int noun, int head) {}

    Counting(Tree tree, Lexicon lexicon, List<Span> dates) {
        this.tree = tree;
        this.lexicon = lexicon;
        this.dates = dates;
        Numerals numerals = new Numerals(tree);
        for (int i = 0; i < tree.size(); i++) {
            Amount amount = numerals.at(i).orElse(null);
            if (amount != null) {
                int noun = noun(amount.to() + 1);
                Counted counted = new Counted(amount, noun, noun < 0 ? head(amount) : noun);
                if (counts(counted)) {
                    all.add(counted);
                }
                i = amount.to();
            }
        }
    }

    List<Counted> all() {
        return all;
    }

    /** The token of a number that hangs outside it: "two" of "two dozen". */
    private int head(Amount amount) {
        for (int i = amount.from(); i < amount.to(); i++) {
            if (tree.head(i) < amount.from() || tree.head(i) > amount.to()) {
                return tree.is(i, "prep") || tree.tag(i).equals("DT") ? amount.to() : i;
            }
        }
        return amount.to();
    }

    /** The noun that a number before {@code token} counts: the last of a run of adjectives and nouns. */
    private int noun(int token) {
        int from = is(token, "of")
                        && token + 1 < tree.size()
                        && tree.tag(token + 1).startsWith("DT")
                ? token + 2
                : token;
        int noun = -1;
        for (int i = from; i < tree.size() && isNominal(i); i++) {
            boolean name = tree.token(i).isName();
            if (noun >= 0 && (name && !tree.token(noun).isName() || tree.tag(i).startsWith("VB"))) {
                break; // "rockets Monday", "rebels armed"
            }
            if (tree.token(i).isNoun()) {
                noun = i;
            }
        }
        return noun;
    }

    private boolean isNominal(int token) {
        boolean and = is(token, "and")
                && token + 1 < tree.size()
                && tree.tag(token - 1).equals("JJ")
                && tree.tag(token + 1).equals("JJ");
        return and || ADJECTIVAL.contains(tree.tag(token)) && !is(token, "dead") || is(token, "%");
    }

    private boolean is(int token, String lemma) {
        return token >= 0 && token < tree.size() && tree.lemma(token).equals(lemma);
    }

    private boolean counts(Counted counted) {
        Amount amount = counted.amount();
        return !isDate(amount) && !isAge(amount) && !isName(counted) && !isKnown(counted) && !isPronoun(counted);
    }

    private boolean isDate(Amount amount) {
        int begin = tree.token(amount.from()).begin();
        int end = tree.token(amount.to()).end();
        return dates.stream().anyMatch(d -> d.begin() < end && begin < d.end())
                || is(amount.to() + 1, "a.m.")
                || is(amount.to() + 1, "p.m.")
                || is(amount.to() + 1, "o'clock")
                || isYear(amount);
    }

    /** A bare number of four figures between these is a year, whatever else was said of it. */
    private boolean isYear(Amount amount) {
        boolean bare =
                amount.from() == amount.to() && tree.token(amount.to()).form().matches("1[5-9]\\d\\d|20\\d\\d");
        int before = amount.from() - 1;
        return bare
                && before >= 0
                && Set.of("in", "since", "of", "by", "until", "from", "the").contains(tree.lemma(before));
    }

    /** "70-year-old", "Mrs. Alvarez, 37,", "aged 12". */
    private boolean isAge(Amount amount) {
        int before = amount.from() - 1;
        int after = amount.to() + 1;
        boolean apart = is(before, ",")
                && before > 0
                && tree.token(before - 1).isName()
                && (after >= tree.size() || tree.token(after).form().matches("[,.;)]"));
        return apart
                || is(before, "aged")
                || is(before, "age")
                || is(after, "-")
                        && after + 2 < tree.size()
                        && tree.token(after + 1).form().startsWith("year")
                        && is(after + 2, "-");
    }

    /** "Boeing 737", "Resolution 1701", "Group of 77". */
    private boolean isName(Counted counted) {
        int before = counted.amount().from() - 1;
        if (before < 0
                || counted.noun() >= 0 && !isIn("numbered", before)
                || counted.amount().from() < counted.amount().to()) {
            return false;
        }
        boolean of = is(before, "of") && before > 0 && tree.token(before - 1).isName();
        return of || tree.token(before).isName() && counted.noun() < 0 || isIn("numbered", before);
    }

    /** "the two sides", "both men". */
    private boolean isKnown(Counted counted) {
        int before = counted.amount().from() - 1;
        boolean definite = before >= 0 && DEFINITE.contains(tree.lemma(before));
        boolean few = counted.amount().most() <= FEW;
        return definite && (few || counted.noun() >= 0 && isIn("told-before", counted.noun()));
    }

    /** "one of them", "no one", "one day". */
    private boolean isPronoun(Counted counted) {
        int from = counted.amount().from();
        boolean one = from == counted.amount().to() && is(from, "one");
        return one
                && (counted.noun() < 0 && !tree.is(from, "nsubjpass")
                        || is(from + 1, "of")
                        || is(from - 1, "no")
                        || is(from - 1, "only") && counted.noun() < 0
                        || tree.head(from) > from + 6);
    }

    private boolean isIn(String words, int token) {
        return lexicon.words(words).contains(tree.lemma(token));
    }
}
