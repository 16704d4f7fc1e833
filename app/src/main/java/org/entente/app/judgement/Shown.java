package org.entente.app.judgement;

import java.util.Optional;
import java.util.Set;
import org.entente.engine.ontology.Span;

/**
 * An event as it was shown to be judged.
 *
 * @param id made of what was shown
 * @param article the id of the article whose report stands for the event
 * @param content a digest of the article's content then
 * @param report the id of that report then
 * @param reportNow the id of the report that stands by the same words now, if any does
 * @param sentence the sentence, if texts are kept
 * @param span where the words of the event stand in the article's text
 * @param trigger those words, if texts are kept
 * @param source where the words that name the source stand; empty (0, 0) if no words do, and so for {@code target}
 * @param articles the ids of all articles that told the event
 */
public record Shown(
        String id,
        String article,
        String content,
        String report,
        Optional<String> reportNow,
        int sentenceNumber,
        Optional<String> sentence,
        Span span,
        Optional<String> trigger,
        Span source,
        Span target,
        Coding coding,
        Set<String> articles) {
    public Shown {
        articles = Set.copyOf(articles);
    }
}
