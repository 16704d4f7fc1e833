package org.entente.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.entente.app.setup.LexiconFiles;
import org.entente.engine.lexicon.Example;
import org.entente.engine.lexicon.LexiconReader;
import org.entente.engine.lexicon.LexiconSource;
import org.junit.jupiter.api.Test;

class LexiconHtmlTest {
    private static final Pattern LINK = Pattern.compile("href=\"#([^\"]+)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    private final String page = page(
            "classes/tea.yaml",
            "tea: [cup, $pot]\npot: [kettle]\n",
            "events/04.yaml",
            """
            - id: pour-tea
              code: "042"
              mode: visit
              verb: [pour, hand out]
              object: [$tea, a<b]
              to: {is: [$pot], role: target}
              subject: source
              with: none
              on: any
              reciprocal: true
              codes:
                - "T[Gondor's envoy] was V[poured] tea by S[Arnor & Co]."
              skips:
                - "S[Rain] poured."
              known-wrong:
                - "S[Arnor] V[poured] T[Gondor] out."
            """,
            "operators.yaml",
            """
            operators:
            - id: op-shun
              operator: shun
              verb: [shun]
              over: [clause, of]
              codes:
                - {text: "S[Arnor] V[shunned] T[Gondor].", code: "120"}
            results:
              shun:
                "042": "125 denied"
                any: same
                bare: drop
              must:
                CONSULT: "106"
            """);

    @Test
    void anEntryShowsItsWordsAndWhatItAsksOfEachSlot() {
        assertThat(page)
                .contains("<em>verb</em>\u00a0pour, hand out")
                .contains("<em>object</em>\u00a0<a href=\"#class-tea\">$tea</a>, a&lt;b")
                .contains("<em>to</em>\u00a0target: <a href=\"#class-pot\">$pot</a>")
                .contains("<em>subject</em>\u00a0source")
                .contains("<em>with</em>\u00a0none")
                .contains("<em>on</em>\u00a0any")
                .contains("<em>mode</em>\u00a0visit")
                .contains("<em>reciprocal</em>");
    }

    @Test
    void sourceTargetAndTriggerAreMarkedInEverySentence() {
        assertThat(page)
                .contains(
                        "<ul class=\"codes\">\n<li><i>Gondor&#39;s envoy</i> was <b>poured</b> tea by <u>Arnor &amp; Co</u>.")
                .contains("<ul class=\"skips\">\n<li><u>Rain</u> poured.")
                .contains("<ul class=\"known-wrong\">\n<li><u>Arnor</u> <b>poured</b> <i>Gondor</i> out.");
    }

    @Test
    void aCategoryHasItsNamesInBothOntologiesAndSaysWhatIsMissing() {
        assertThat(page)
                .contains("<h2>04 Consult</h2>")
                .contains("042 Make a visit <small>CONSULT/visit</small>")
                .contains("No entry yet: 040 Consult")
                .doesNotContain("No entry yet: 042", "<h2>05");
    }

    @Test
    void anOperatorShowsWhatItMakesOfEvents() {
        assertThat(page)
                .contains("<tr><td>042 Make a visit<td>125 Reject proposal to meet, discuss, or negotiate, denied")
                .contains("<tr><td>any other event<td>the same event")
                .contains("<tr><td>what is no event<td>nothing")
                .contains("<em>over</em>\u00a0clause, of")
                .contains("<i>Gondor</i>. → 120")
                .contains("must <small>of auxiliary verbs</small>");
    }

    @Test
    void aMarkedSentenceCanBeWrittenAsInTheFiles() {
        String marked = "T[The envoy] was V[met] by S[Arnor's king] and S[queen].";
        assertThat(MarkedExample.of(Example.of(marked)).plain()).isEqualTo(marked);
    }

    @Test
    void theWholeLexiconNeedsNoNetworkAndEveryLinkLeadsSomewhere() {
        String whole = LexiconHtml.print(LexiconReader.read(LexiconFiles.ours()));
        List<String> ids = all(ID, whole);
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(1000);
        assertThat(ids).containsAll(all(LINK, whole));
        assertThat(whole).doesNotContain("http:", "https:", "<link", " src=");
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static String page(String... namesAndTexts) {
        List<LexiconSource> files = new java.util.ArrayList<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.add(new LexiconSource(namesAndTexts[i], namesAndTexts[i + 1]));
        }
        return LexiconHtml.print(LexiconReader.read(files));
    }
}
