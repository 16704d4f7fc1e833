package org.entente.engine.coding.circumstance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.engine.coding.scene.Found;
import org.entente.engine.lexicon.Currencies;
import org.entente.engine.lexicon.Trie;
import org.entente.engine.text.Tree;

/** Whether a number is money, and of which currency: "$1.2bn", "C$5", "4 million Danish kroner", "EUR 40m". */
public final class Money {
    /** So far ahead the currency's name may end. */
    private static final int REACH = 5;

    private final Tree tree;
    private final Currencies currencies;

    Money(Tree tree, Currencies currencies) {
        this.tree = tree;
        this.currencies = currencies;
    }

    /** @param code ISO 4217; {@code from..to} the tokens of number, sign and name */
    record Sum(String code, int from, int to) {}

    /** Whether a name says whose money it is, and is no actor: "Egyptian" of "nine Egyptian pounds". */
    public static boolean isOf(Found found, Tree tree, Currencies currencies) {
        int noun = found.to() + 1;
        return noun < tree.size()
                && currencies
                        .of(found.actor().code(), tree.lemma(noun).toLowerCase(Locale.ROOT))
                        .isPresent();
    }

    /** "pesos": money, though nobody says whose. */
    boolean isUnsaid(int noun) {
        return currencies.isMoney(tree.lemma(noun).toLowerCase(Locale.ROOT));
    }

    /** The sum that {@code amount} tells, if a sign or a currency's name stands with it. */
    Optional<Sum> of(Amount amount, Sites sites) {
        return signed(amount).or(() -> named(amount, sites));
    }

    private Optional<Sum> signed(Amount amount) {
        int sign = amount.from() - 1;
        if (sign < 0) {
            return Optional.empty();
        }
        String form = tree.token(sign).form();
        String prefixed =
                sign > 0 && tree.token(sign - 1).end() == tree.token(sign).begin()
                        ? tree.token(sign - 1).form() + form
                        : form;
        Optional<String> whole = currencies.ofSign(prefixed);
        return whole.or(() -> currencies.ofSign(form))
                .map(code -> new Sum(code, whole.isPresent() && !prefixed.equals(form) ? sign - 1 : sign, amount.to()));
    }

    /** The currency's name follows, perhaps after the word for its state; else the word before it says whose it is. */
    private Optional<Sum> named(Amount amount, Sites sites) {
        int from = amount.to() + 1;
        while (from < tree.size()
                && (tree.token(from).form().equals("-") || tree.lemma(from).equals("of"))) {
            from++;
        }
        List<String> lemmas = lemmas(from);
        Trie.Found<String> whole = currencies.at(lemmas, 0);
        if (whole != null && whole.length() > 1) {
            return Optional.of(new Sum(whole.values().get(0), amount.from(), from + whole.length() - 1));
        }
        String state = from < tree.size() ? sites.state(from) : null;
        for (int i = 1; state != null && i < lemmas.size(); i++) {
            Optional<String> own = currencies.of(state, lemmas.get(i));
            if (own.isPresent()) {
                return Optional.of(new Sum(own.get(), amount.from(), from + i));
            }
            state = sites.state(from + i) != null ? sites.state(from + i) : state;
        }
        return whole == null
                ? Optional.empty()
                : Optional.of(new Sum(whole.values().get(0), amount.from(), from));
    }

    private List<String> lemmas(int from) {
        return tree.tokens().subList(Math.min(from, tree.size()), Math.min(tree.size(), from + REACH)).stream()
                .map(t -> t.lemma().toLowerCase(Locale.ROOT))
                .toList();
    }
}
