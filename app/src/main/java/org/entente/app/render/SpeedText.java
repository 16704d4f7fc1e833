package org.entente.app.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.entente.app.benchmark.Speed;

/** A benchmark's outcome, for the terminal and as JSON. */
public final class SpeedText {
    private SpeedText() {}

    public static String print(Speed speed, long peakHeapMb) {
        double all = speed.tokenizing() + speed.parsing() + speed.coding();
        return String.format(
                Locale.ROOT,
                """
                %,d sentences in %,d articles, %s, median round %.2f s

                sentences a second  %,8.0f
                articles a second   %,8.0f
                parsed              %8.0f %% of the sentences
                peak heap           %,8d MB

                where the time goes
                  words             %8.0f %%
                  parse             %8.0f %%
                  coding            %8.0f %%
                """,
                speed.sentences(),
                speed.articles(),
                speed.threads() == 1 ? "1 thread" : speed.threads() + " threads",
                speed.seconds(),
                speed.sentencesPerSecond(),
                speed.articlesPerSecond(),
                100 * speed.parsedShare(),
                peakHeapMb,
                100 * speed.tokenizing() / all,
                100 * speed.parsing() / all,
                100 * speed.coding() / all);
    }

    /** Stages are in microseconds a sentence, over all threads. */
    public static String json(Speed speed, long peakHeapMb) {
        ObjectNode json = Json.object();
        json.put("sentencesPerSecond", tenths(speed.sentencesPerSecond()));
        json.put("articlesPerSecond", tenths(speed.articlesPerSecond()));
        json.put("parsedShare", Numbers.rounded(speed.parsedShare()));
        ObjectNode stages = json.putObject("stages");
        stages.put("words", micros(speed.tokenizing(), speed));
        stages.put("parse", micros(speed.parsing(), speed));
        stages.put("coding", micros(speed.coding(), speed));
        json.put("peakHeapMb", peakHeapMb);
        json.put("threads", speed.threads());
        json.put("sentences", speed.sentences());
        json.put("articles", speed.articles());
        return Json.print(json);
    }

    private static double micros(double seconds, Speed speed) {
        return speed.sentences() == 0 ? 0 : tenths(1e6 * seconds / speed.sentences());
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
