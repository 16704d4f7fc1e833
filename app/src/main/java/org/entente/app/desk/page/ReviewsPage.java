package org.entente.app.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.app.Fault;
import org.entente.app.desk.Tools;
import org.entente.app.desk.Works;
import org.entente.app.judgement.Effect;
import org.entente.app.judgement.Shown;
import org.entente.app.review.Session;
import org.entente.app.store.ReviewBook;
import org.entente.app.store.ReviewRound;
import org.entente.app.store.Store;
import org.entente.engine.ontology.Actor;
import org.entente.engine.ontology.PloverType;

/** {@code /review}: the rounds of review, a form to begin one, and what became of the events that people judged. */
public final class ReviewsPage implements Page {
    private static final int USUAL = 100;
    private static final int LISTED = 200;

    /** A round in the list, as far as it may be told to this coder. */
    public record Row(ReviewRound round, List<Progress> progress, int mine, boolean done) {}

    public record Progress(String coder, int done) {}

    /** What a form to begin a round holds. */
    public record Draft(Map<String, String> fields, String fault) {
        public String at(String field) {
            return fields.getOrDefault(field, "");
        }
    }

    public record Model(Optional<String> coder, List<Row> rows, Map<Effect.Kind, Long> effects, int gone, Draft draft) {
        /** PLOVER's types, and mere statements. */
        public List<String> types() {
            return Stream.concat(Arrays.stream(PloverType.values()).map(Enum::name), Stream.of("STATEMENT"))
                    .toList();
        }

        public List<Effect.Kind> kinds() {
            return Arrays.stream(Effect.Kind.values())
                    .filter(effects::containsKey)
                    .toList();
        }
    }

    /** Events of one kind. */
    public record Became(Effect.Kind kind, List<ReviewBook.Reviewed> events, boolean more) {}

    /** What was judged and is read no more. */
    public record Gone(List<Shown> judged) {}

    private final Tools tools;
    private final Works works;

    public ReviewsPage(Tools tools, Works works) {
        this.tools = tools;
        this.works = works;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/review", context -> show(context, new Draft(Map.of(), "")));
        routes.post("/review/coder", this::name);
        routes.post("/review/start", this::start);
        routes.get("/review/events/{kind}", this::became);
    }

    private void show(Context context, Draft draft) {
        Optional<String> coder = CoderName.of(context);
        Model model = tools.read(store -> model(store, coder, draft));
        tools.show(context, "reviews", tools.frame(context, "/review", "Review"), model);
    }

    private static Model model(Store store, Optional<String> coder, Draft draft) {
        ReviewBook book = store.reviews();
        List<Row> rows = book.rounds().stream()
                .map(round -> row(Session.of(book, round.number()), coder))
                .toList();
        return new Model(coder, rows, book.effects(), book.gone().size(), draft);
    }

    private static Row row(Session session, Optional<String> coder) {
        List<Progress> progress = session.coders().stream()
                .map(name -> new Progress(name, session.done(name)))
                .toList();
        return new Row(session.round(), progress, coder.map(session::done).orElse(0), session.isDone());
    }

    /** Keeps the name under which somebody judges, and goes back to where it was asked for. */
    private void name(Context context) {
        tools.refuseToChange();
        String said = field(context, "name");
        if (CoderName.keep(context, said).isEmpty()) {
            throw Fault.usage(
                    "\"" + Words.shown(said) + "\"",
                    "is no name to judge by",
                    "write up to " + CoderName.LONGEST + " letters, digits and blanks");
        }
        String back = field(context, "back");
        boolean ours = back.startsWith("/") && !back.startsWith("//") && !back.contains("\\");
        context.redirect(ours ? back : "/review", HttpStatus.SEE_OTHER);
    }

    private void start(Context context) {
        tools.refuseToChange();
        try {
            ReviewRound.Terms terms = terms(context);
            LocalDateTime now = LocalDateTime.now(tools.settings().clock());
            ReviewRound round = works.pen().beside(store -> store.reviews().draw(terms, now));
            context.redirect("/review/" + round.number(), HttpStatus.SEE_OTHER);
        } catch (Judging.Unclear e) {
            refuse(context, e.getMessage());
        } catch (Fault e) {
            if (e.kind() != Fault.Kind.USAGE) {
                throw e;
            }
            refuse(context, "No event is so: ask for less.");
        }
    }

    private void refuse(Context context, String fault) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        Map<String, String> fields = new java.util.HashMap<>();
        context.formParamMap().forEach((name, values) -> fields.put(name, values.get(0)));
        show(context, new Draft(fields, fault));
    }

    private ReviewRound.Terms terms(Context context) throws Judging.Unclear {
        String name = field(context, "name");
        if (name.isEmpty() || name.length() > 80) {
            throw new Judging.Unclear("Give the review a name of up to 80 letters.");
        }
        Optional<String> a = actor(field(context, "actor"));
        Optional<String> b = actor(field(context, "with"));
        if (b.isPresent() && a.isEmpty()) {
            throw new Judging.Unclear("Name the first actor too.");
        }
        return new ReviewRound.Terms(
                name,
                number(context, "seed", 1, Integer.MAX_VALUE, 1),
                (int) number(context, "coders", 1, 20, 1),
                context.formParam("each") != null,
                a,
                b,
                Optional.of(field(context, "type")).filter(type -> !type.isEmpty()),
                day(context, "from"),
                day(context, "to"),
                (int) number(context, "events", 1, ReviewRound.MOST, USUAL));
    }

    private Optional<String> actor(String said) throws Judging.Unclear {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Optional<Actor> found = tools.read(store -> store.reviews().actor(said));
        if (found.isEmpty()) {
            throw new Judging.Unclear("No actor of this store is called \"" + Words.shown(said) + "\".");
        }
        return found.map(Actor::code);
    }

    private static long number(Context context, String field, long least, long most, long usual)
            throws Judging.Unclear {
        String said = field(context, field);
        if (said.isEmpty()) {
            return usual;
        }
        boolean good = said.matches("[0-9]{1,10}") && Long.parseLong(said) >= least && Long.parseLong(said) <= most;
        if (!good) {
            throw new Judging.Unclear(
                    String.format(Locale.ROOT, "Of %s write a number from %d to %,d.", field, least, most));
        }
        return Long.parseLong(said);
    }

    private static Optional<LocalDate> day(Context context, String field) throws Judging.Unclear {
        String said = field(context, field);
        try {
            return said.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(said));
        } catch (DateTimeParseException e) {
            throw new Judging.Unclear("\"" + Words.shown(said) + "\" is no date: write it as 2024-02-19.");
        }
    }

    static String field(Context context, String name) {
        String value = context.formParam(name);
        return value == null ? "" : value.strip();
    }

    private void became(Context context) {
        String asked = context.pathParam("kind");
        if (asked.equals("gone")) {
            Gone gone = new Gone(tools.read(store -> store.reviews().gone()));
            tools.show(context, "gone", tools.frame(context, "/review", "Gone"), gone);
            return;
        }
        Effect.Kind kind = Arrays.stream(Effect.Kind.values())
                .filter(one -> one.code().equals(asked))
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse(context.path()));
        List<ReviewBook.Reviewed> all = tools.read(store -> store.reviews().reviewed(kind));
        boolean more = all.size() > LISTED;
        Became became = new Became(kind, more ? all.subList(0, LISTED) : all, more);
        tools.show(context, "became", tools.frame(context, "/review", title(kind)), became);
    }

    /** {@code "Rejected events"}. */
    static String title(Effect.Kind kind) {
        return kind.name().charAt(0) + kind.code().substring(1) + " events";
    }
}
