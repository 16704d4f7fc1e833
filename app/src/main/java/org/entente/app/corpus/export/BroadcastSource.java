package org.entente.app.corpus.export;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * BBC Monitoring translates what others publish, and says who under the text: "Source: Interfax news agency, Moscow, in
 * Russian 0934 gmt 19 Feb 24". Then these are the outlet, and not the translator.
 */
record BroadcastSource(String outlet, List<List<String>> body) {
    private static final Pattern MONITOR =
            Pattern.compile("BBC (?:Monitoring|Summary of World Broadcasts|Worldwide Monitoring).*");
    private static final Pattern SOURCE =
            Pattern.compile("Source: ([^,]{2,80}),.* in [A-Z]\\p{L}+(?: and \\p{L}+)? .*\\d.*");
    private static final Pattern NOTE = Pattern.compile("(?:Text of|Excerpt from|Excerpts from|\\[Text of)\\b.{0,200}");

    static BroadcastSource of(String outlet, List<List<String>> body) {
        if (!MONITOR.matcher(outlet).matches() || body.size() < 2) {
            return new BroadcastSource(outlet, body);
        }
        int last = body.size() - 1;
        Matcher source = SOURCE.matcher(Blocks.oneLine(body.get(last)));
        boolean told = source.matches();
        boolean noted = NOTE.matcher(Blocks.oneLine(body.get(0))).matches();
        return new BroadcastSource(
                told ? source.group(1).strip() : outlet, body.subList(noted ? 1 : 0, told ? last : last + 1));
    }
}
