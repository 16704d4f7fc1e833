package org.entente.app.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.entente.app.evaluation.Pairs;
import org.entente.app.evaluation.Score;
import org.entente.app.evaluation.Spans;
import org.entente.app.evaluation.Triples;

/** The results of an evaluation as one JSON object, in fractions of 1. */
public final class EvaluationJson {
    private EvaluationJson() {}

    public static String print(Pairs pairs) {
        ObjectNode json = Json.object();
        json.put("n", pairs.size());
        json.put("accuracy", Numbers.rounded(pairs.accuracy()));
        json.put("macroF1", Numbers.rounded(pairs.macroF1()));
        json.put("coverage", Numbers.rounded(pairs.coverage()));
        ObjectNode types = json.putObject("perType");
        pairs.perType()
                .forEach((type, score) -> put(types.putObject(type), score).put("n", score.gold()));
        return Json.print(json);
    }

    public static String print(Spans spans) {
        ObjectNode json = Json.object();
        json.put("n", spans.size());
        put(json.putObject("source"), spans.source());
        put(json.putObject("target"), spans.target());
        json.put("pentaAccuracy", Numbers.rounded(spans.pentaAccuracy()));
        return Json.print(json);
    }

    public static String print(Triples triples) {
        Score score = triples.score();
        ObjectNode json = Json.object();
        json.put("n", triples.size());
        json.put("precision", Numbers.rounded(score.precision()));
        json.put("recall", Numbers.rounded(score.recall()));
        json.put("f1", Numbers.rounded(score.f1()));
        json.put("pairF1", Numbers.rounded(triples.pairs().f1()));
        return Json.print(json);
    }

    private static ObjectNode put(ObjectNode json, Score score) {
        return json.put("p", Numbers.rounded(score.precision()))
                .put("r", Numbers.rounded(score.recall()))
                .put("f1", Numbers.rounded(score.f1()));
    }
}
