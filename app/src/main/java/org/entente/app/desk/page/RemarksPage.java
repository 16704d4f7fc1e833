package org.entente.app.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import java.util.Optional;
import org.entente.app.desk.Tools;
import org.entente.app.desk.Works;
import org.entente.app.desk.guard.Refused;
import org.entente.app.desk.read.Piece;
import org.entente.app.desk.read.Reads;
import org.entente.app.desk.read.Remark;
import org.entente.app.desk.read.Remark.Verdict;
import org.entente.app.judgement.Days;
import org.entente.engine.ontology.Ontology;
import org.entente.engine.ontology.Reading;

/** What is said of a reading, row by row, and all of it as a file. */
public final class RemarksPage implements Page {
    private final Tools tools;
    private final Reads reads;

    public RemarksPage(Tools tools, Works works) {
        this.tools = tools;
        this.reads = works.reads();
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.post("/read/{id}/{number}/remark", this::say);
        routes.get("/read/{id}/{number}/remarks.jsonl", this::download);
    }

    private void say(Context context) {
        tools.refuseToChange();
        GivenPage.At at = GivenPage.at(reads, context);
        Piece.Read read = GivenPage.made(reads, at);
        String row = row(context, read.reading());
        at.piece()
                .say(
                        row,
                        verdict(context)
                                .map(verdict -> remark(context, read.reading(), row, verdict))
                                .orElse(null));
        if (context.header("HX-Request") == null || row.startsWith("t")) {
            context.redirect("/read/" + at.given().id() + "/" + at.number() + "#" + row, HttpStatus.SEE_OTHER);
            return;
        }
        RemarkView view = RemarkView.of(GivenPage.shown(context, at, read), row);
        tools.show(context, "tag/remark", tools.frame(context, "/read", "Read"), view);
    }

    /** One of the rows that there are, or a sentence in which something was missed, said by its number. */
    private static String row(Context context, Reading reading) {
        String row = field(context, "row");
        String named = row.equals("t") ? row + field(context, "sentence").strip() : row;
        if (!named.matches("[east][1-9][0-9]{0,5}")) {
            throw new Refused(422, "Say the sentence by its number: it stands before it.");
        }
        int most =
                switch (named.charAt(0)) {
                    case 'e' -> reading.events().size();
                    case 'a' -> reading.assessments().size();
                    case 's' -> reading.statements().size();
                    default -> reading.sentences().size();
                };
        if (RemarkView.number(named) > most) {
            throw new Refused(422, "There is no such row or sentence: there are " + most + ".");
        }
        return named;
    }

    /** Nothing takes back what was said. */
    private static Optional<Verdict> verdict(Context context) {
        String said = field(context, "verdict");
        if (said.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Verdict.valueOf(said.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw new Refused(422, "\"" + said + "\" is no verdict: say right, wrong, other or missed.");
        }
    }

    private Remark remark(Context context, Reading reading, String row, Verdict verdict) {
        String note = field(context, "note");
        if (verdict != Verdict.OTHER) {
            return new Remark(row, verdict, "", "", "", "", "", note);
        }
        if (!row.startsWith("e")) {
            throw new Refused(422, "Only an event can be coded otherwise.");
        }
        Remark coded = RemarkView.coded(reading, row);
        return new Remark(
                row,
                verdict,
                code(changed(context, "code", coded.code())),
                actor(context, changed(context, "source", coded.source())),
                actor(context, changed(context, "target", coded.target())),
                changed(context, "status", coded.status()),
                date(changed(context, "date", coded.date())),
                note);
    }

    /** What is put in the place of what is coded; nothing where that is left as it is. */
    private static String changed(Context context, String name, String coded) {
        String said = field(context, name).strip();
        return said.equals(coded) ? "" : said;
    }

    private static String code(String said) {
        if (!said.isEmpty() && !Ontology.codes().containsKey(said)) {
            throw new Refused(422, "There is no CAMEO code \"" + said + "\": go back and choose one of the list.");
        }
        return said;
    }

    private static String date(String said) {
        if (!said.isEmpty() && Days.of(said).isEmpty()) {
            throw new Refused(
                    422,
                    "\"" + said + "\" is no date: write 2024-02-19, 2024-02, 2024, two of them as"
                            + " 2024-02-19..2024-02-21, or unknown.");
        }
        return said;
    }

    /** Whom somebody means, by code and sector; nothing where she says nothing. */
    private String actor(Context context, String said) {
        if (said.isEmpty()) {
            return "";
        }
        try {
            return new Judging(context, who -> tools.read(store -> Actors.find(store, tools.settings(), who)))
                    .actor(said)
                    .label();
        } catch (Judging.Unclear e) {
            throw new Refused(422, e.getMessage());
        }
    }

    private void download(Context context) {
        GivenPage.At at = GivenPage.at(reads, context);
        Reading reading = GivenPage.made(reads, at).reading();
        context.contentType("application/jsonl; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"remarks.jsonl\"")
                .result(at.piece().remarksJson(reading));
    }

    private static String field(Context context, String name) {
        String value = context.formParam(name);
        return value == null ? "" : value;
    }
}
