package org.entente.app.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A confusion, and sentences of our own that show it: their gold is the confusion's gold, their answer its answer.
 *
 * @param asked how many of our own sentences have that gold
 * @param sentences the shortest of those that were answered with the confusion's answer
 */
public record Illustration(Pairs.Confusion confusion, int asked, List<Pairs.Item> sentences) {
    /** How many sentences show a confusion. */
    public static final int ENOUGH = 2;

    private static final Comparator<Pairs.Item> SHORTEST = Comparator.comparingInt(
                    (Pairs.Item item) -> item.text().length())
            .thenComparing(Pairs.Item::text)
            .thenComparing(Pairs.Item::id);

    /**
     * For each confusion its sentences.
     *
     * @param secret texts that are not to be shown: a sentence that stands among our own and among these is passed over
     */
    public static List<Illustration> of(
            List<Pairs.Confusion> confusions,
            Gold<Pairs.Item> own,
            Collection<String> secret,
            Supplier<Subject> subject) {
        Set<String> hidden = secret.stream().map(Illustration::bare).collect(Collectors.toSet());
        Set<String> wanted = confusions.stream().map(Pairs.Confusion::gold).collect(Collectors.toSet());
        List<Pairs.Item> asked = own.items().stream()
                .filter(item -> wanted.contains(item.type()) && !hidden.contains(bare(item.text())))
                .toList();
        Pairs answered = Pairs.evaluate(new Gold<>(asked, List.of()), subject);
        return confusions.stream().map(confusion -> of(confusion, answered)).toList();
    }

    private static Illustration of(Pairs.Confusion confusion, Pairs answered) {
        List<Pairs.Judged> asked = answered.judged().stream()
                .filter(judged -> judged.gold().equals(confusion.gold()))
                .toList();
        List<Pairs.Item> shortest = asked.stream()
                .filter(judged -> judged.answer().equals(confusion.answer()))
                .map(Pairs.Judged::item)
                .sorted(SHORTEST)
                .limit(ENOUGH)
                .toList();
        return new Illustration(confusion, asked.size(), shortest);
    }

    /** Letters and digits only: other quotation marks or spaces do not make another sentence. */
    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
