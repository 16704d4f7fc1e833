package org.entente.engine.text.repair;

import java.util.Locale;
import java.util.Set;
import org.entente.engine.text.Tree;
import org.entente.engine.text.time.DateNames;

/** "On 4 May Norwegian police arrested", "In 2019 Norway left": the date is no part of the name behind it, which acts. */
final class DateBefore implements Rule {
    private static final Set<String> BEFORE_DATES = Set.of("on", "in", "by", "since", "until", "from", "during", "of");
    private static final Set<String> PARTS = Set.of("early", "late", "mid", "mid-", "the");

    @Override
    public Tree mend(Tree tree, int token) {
        if (!BEFORE_DATES.contains(tree.lemma(token)) || !tree.is(token, "prep")) {
            return tree;
        }
        int date = date(tree, token + 1);
        int name = date < 0 ? -1 : swallower(tree, token + 1, date);
        if (name < 0 || !tree.token(name).isNoun()) {
            return tree;
        }
        Edit edit = new Edit(tree).hang(date, token, "pobj");
        for (int i = token + 1; i < date; i++) {
            edit.hang(i, date, "nmod");
        }
        if (tree.is(name, "pobj")) {
            int verb = VerbBehind.withoutSubject(tree, name);
            if (verb < 0) {
                return tree;
            }
            edit.hang(name, verb, VerbBehind.subject(tree, verb));
        }
        return edit.tree();
    }

    /** The last word of the date that begins at {@code from} and runs into a name without a comma; -1 if none does. */
    private static int date(Tree tree, int from) {
        int at = from;
        while (at < tree.size() && PARTS.contains(word(tree, at))) {
            at++;
        }
        boolean day = isNumber(tree, at, 1, 31);
        int month = day ? at + 1 : at;
        int last = -1;
        if (isMonth(tree, month)) {
            last = !day && isNumber(tree, month + 1, 1, 31) ? month + 1 : month;
            last = isNumber(tree, last + 1, 1800, 2100) ? last + 1 : last;
        } else if (isNumber(tree, at, 1800, 2100)) {
            last = at;
        }
        return last;
    }

    /** The head of the name behind the date on which a word of the date hangs; -1 if none does. */
    private static int swallower(Tree tree, int from, int date) {
        for (int i = from; i <= date; i++) {
            if (tree.head(i) > date) {
                return tree.head(i);
            }
        }
        return -1;
    }

    private static boolean isMonth(Tree tree, int at) {
        return at < tree.size()
                && DateNames.isMonth(word(tree, at))
                && Character.isUpperCase(tree.token(at).form().charAt(0));
    }

    private static boolean isNumber(Tree tree, int at, int least, int most) {
        String form = at < tree.size() ? tree.token(at).form() : "";
        if (form.isEmpty() || form.length() > 4 || !form.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int number = Integer.parseInt(form);
        return number >= least && number <= most;
    }

    private static String word(Tree tree, int at) {
        return tree.token(at).form().toLowerCase(Locale.ROOT);
    }
}
