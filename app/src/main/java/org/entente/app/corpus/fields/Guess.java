package org.entente.app.corpus.fields;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds a field by the names it has elsewhere: "pubDate", "published_at" and "Published At" are told apart by nobody. */
final class Guess {
    /** Objects that only wrap the article: "_source.body" of Elasticsearch, "fields.bodyText", "content.body". */
    private static final Set<String> WRAPPERS =
            Set.of("_source", "doc", "document", "article", "data", "fields", "attributes", "story", "item", "content");

    private Guess() {}

    /** The likeliest name that has a value. */
    static Optional<String> name(Field field, Values values) {
        return find(field, values, name -> !values.get(name).isEmpty());
    }

    /** Whether there is such a field, though it may be empty. */
    static boolean isThere(Field field, Values values) {
        return find(field, values, name -> true).isPresent();
    }

    static boolean isName(Field field, String name) {
        return rank(field, name) < Integer.MAX_VALUE;
    }

    private static Optional<String> find(Field field, Values values, Predicate<String> asked) {
        String best = null;
        int rank = Integer.MAX_VALUE;
        for (String name : values.values().keySet()) {
            int at = rank(field, name);
            if (at < rank && asked.test(name)) {
                best = name;
                rank = at;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The lower the likelier; what lies in a wrapper comes after all that does not. */
    private static int rank(Field field, String name) {
        int plain = field.names().indexOf(plain(name));
        if (plain >= 0) {
            return plain;
        }
        int dot = name.indexOf('.');
        if (dot < 0 || !WRAPPERS.contains(name.substring(0, dot).toLowerCase(Locale.ROOT))) {
            return Integer.MAX_VALUE;
        }
        int wrapped = field.names().indexOf(plain(name.substring(dot + 1)));
        return wrapped < 0 ? Integer.MAX_VALUE : field.names().size() + wrapped;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
