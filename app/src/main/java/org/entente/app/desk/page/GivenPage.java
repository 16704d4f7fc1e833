package org.entente.app.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.entente.app.Fault;
import org.entente.app.corpus.input.Result;
import org.entente.app.corpus.input.Skipped;
import org.entente.app.desk.Tools;
import org.entente.app.desk.Trouble;
import org.entente.app.desk.Works;
import org.entente.app.desk.guard.Refused;
import org.entente.app.desk.read.Given;
import org.entente.app.desk.read.Piece;
import org.entente.app.desk.read.Reads;
import org.entente.app.desk.read.Storing;
import org.entente.engine.ontology.Article;
import org.entente.engine.ontology.Reading;

/** {@code /read/ID} and {@code /read/ID/NUMBER}: what was given to be read, and what was read in it. */
public final class GivenPage implements Page {
    /** A page waits so long for what it is to show, before it says that it waits. */
    private static final long PATIENCE_MS = 1000;

    /** What is waited for. */
    public record Waiting(String title, String what) {}

    /** The articles of an archive. */
    public record Listed(Given given, List<Piece> pieces, boolean more) {}

    /** Why there is no article. */
    public record None(Given given, Skipped why) {}

    /** @param number of the piece among those of {@code given}, from 1; @param coder who asks, or nothing */
    public record Shown(
            Given given,
            int number,
            int of,
            Piece piece,
            Piece.Read read,
            ReadingView view,
            List<RemarkView> missed,
            String coder) {
        public Article article() {
            return read.reading().article();
        }

        public Reading reading() {
            return read.reading();
        }

        /** Where it is shown, and below which all that can be done with it. */
        public String at() {
            return "/read/" + given.id() + "/" + number;
        }

        public String title() {
            return article().title().isBlank() ? given.title() : article().title();
        }

        /** Whether something was said of an event, which can be kept as a judgement. */
        public boolean isJudged() {
            return piece.remarks().stream().anyMatch(remark -> remark.row().startsWith("e"));
        }

        /** The form beside a row. */
        public RemarkView remark(String row) {
            return RemarkView.of(this, row);
        }
    }

    /** A piece that somebody looks at. */
    record At(Given given, int number, int of, Piece piece) {}

    private final Tools tools;
    private final Reads reads;
    private final Storing storing;

    public GivenPage(Tools tools, Works works) {
        this.tools = tools;
        this.reads = works.reads();
        this.storing = works.storing();
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/read/{id}", this::showOrTell);
        routes.get("/read/{id}/{number}", this::showOrTell);
        routes.post("/read/{id}/{number}/english", this::readAsEnglish);
        routes.post("/read/{id}/{number}/store", this::store);
    }

    /** What goes wrong while a page only waits takes that page's place: a second question would begin anew. */
    private void showOrTell(Context context) {
        try {
            show(context);
        } catch (Fault e) {
            if (context.header("HX-Request") == null) {
                throw e;
            }
            context.header("HX-Retarget", "#main").header("HX-Reselect", "#main");
            context.header("HX-Reswap", "outerHTML");
            tools.show(
                    context,
                    "trouble",
                    tools.frame(context, "/read", "Not now"),
                    new Trouble(HttpStatus.OK.getCode(), e.getMessage(), ""));
        }
    }

    private void show(Context context) {
        Given given = given(reads, context);
        Optional<Given.Opened> opened = soon(context, given.opened());
        if (opened.isEmpty()) {
            waits(context, given, given.doing());
            return;
        }
        List<Piece> pieces = opened.get().pieces();
        if (pieces.size() > 1 && !context.pathParamMap().containsKey("number")) {
            go(
                    context,
                    "given",
                    given.title(),
                    new Listed(given, pieces, opened.get().more()));
            return;
        }
        show(context, at(given, pieces, context));
    }

    private void show(Context context, At at) {
        if (at.piece().result() instanceof Skipped why) {
            go(context, "unread", at.given().title(), new None(at.given(), why));
        } else if (!tools.coders().isReady()) {
            waits(context, at.given(), "The coder is being loaded, which takes some seconds the first time");
        } else {
            Optional<Piece.Read> read = soon(context, reads.read(at.piece()));
            if (read.isEmpty()) {
                waits(context, at.given(), "The article is being read");
            } else {
                Shown shown = shown(context, at, read.get());
                go(context, "reading", shown.title(), shown);
            }
        }
    }

    /** A page that only waited is told to load anew: what is shown now needs its styles and scripts. */
    private void go(Context context, String template, String title, Object model) {
        if (context.header("HX-Request") != null) {
            context.header("HX-Refresh", "true").result("");
        } else {
            tools.show(context, template, tools.frame(context, "/read", Words.shown(title)), model);
        }
    }

    private void waits(Context context, Given given, String what) {
        if (context.header("HX-Request") != null) {
            context.status(HttpStatus.NO_CONTENT);
        } else {
            Waiting model = new Waiting(given.title(), what);
            tools.show(context, "waiting", tools.frame(context, "/read", "Read"), model);
        }
    }

    static Shown shown(Context context, At at, Piece.Read read) {
        ReadingView view = ReadingView.of(read.reading(), event -> Optional.empty());
        List<RemarkView> missed = new ArrayList<>();
        Shown shown = new Shown(
                at.given(),
                at.number(),
                at.of(),
                at.piece(),
                read,
                view,
                missed,
                CoderName.of(context).orElse(""));
        at.piece().remarks().stream()
                .filter(remark -> remark.row().startsWith("t"))
                .forEach(remark -> missed.add(RemarkView.of(shown, remark.row())));
        return shown;
    }

    private void readAsEnglish(Context context) {
        tools.refuseToChange();
        At at = at(reads, context);
        reads.readAnyway(at.piece());
        context.redirect("/read/" + at.given().id() + "/" + at.number(), HttpStatus.SEE_OTHER);
    }

    private void store(Context context) {
        tools.refuseToChange();
        At at = at(reads, context);
        if (!(at.piece().result() instanceof Result.Found)) {
            throw new Refused(400, "There is no article to be stored.");
        }
        Optional<String> coder = coder(context);
        storing.store(at.piece(), made(reads, at), coder);
        context.redirect("/read/" + at.given().id() + "/" + at.number(), HttpStatus.SEE_OTHER);
    }

    /** By whose name what was said is to be kept; nobody's if she gives none. */
    private static Optional<String> coder(Context context) {
        String said = context.formParam("coder");
        if (said == null || said.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(CoderName.keep(context, said)
                .orElseThrow(() -> new Refused(
                        422, "That is no name: take letters, digits and blanks, at most " + CoderName.LONGEST + ".")));
    }

    static Given given(Reads reads, Context context) {
        return reads.find(context.pathParam("id"))
                .orElseThrow(() -> new Refused(
                        404,
                        "This is not kept any more: what is read is held in memory for a while, and was not stored."
                                + " Give it again."));
    }

    /** The piece that a form is about; it was opened before, or there would be no form. */
    static At at(Reads reads, Context context) {
        Given given = given(reads, context);
        if (!given.opened().isDone()) {
            throw new Refused(409, "It is still being opened: reload the page.");
        }
        return at(given, result(given.opened()).pieces(), context);
    }

    private static At at(Given given, List<Piece> pieces, Context context) {
        int number = context.pathParamMap().containsKey("number")
                ? context.pathParamAsClass("number", Integer.class).getOrThrow(errors -> gone())
                : 1;
        if (number < 1 || number > pieces.size()) {
            throw gone();
        }
        return new At(given, number, pieces.size(), pieces.get(number - 1));
    }

    private static Refused gone() {
        return new Refused(404, "There is no such article among those that were given.");
    }

    /** What was read in the piece that a form is about. */
    static Piece.Read made(Reads reads, At at) {
        return result(reads.read(at.piece()));
    }

    /** What comes within a moment; who only asks whether it is there waits for nothing. */
    private static <T> Optional<T> soon(Context context, CompletableFuture<T> coming) {
        if (context.header("HX-Request") != null && !coming.isDone()) {
            return Optional.empty();
        }
        try {
            coming.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            // Thrown below.
        }
        return Optional.of(result(coming));
    }

    private static <T> T result(CompletableFuture<T> made) {
        try {
            return made.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
