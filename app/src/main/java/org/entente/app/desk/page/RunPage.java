package org.entente.app.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.app.desk.Tools;
import org.entente.app.store.Run;
import org.entente.app.store.RunBook;

/** {@code /corpus/run/NUMBER}: what one run found, guessed and left out. */
public final class RunPage implements Page {
    /** So many of each reason are shown with the run, and so many on a page of that reason alone. */
    private static final int FIRST = 10;

    private static final int PAGE = 100;

    /** A reason with some of what was left out for it, and from where the next page goes on; 0 if there is none. */
    public record Group(RunBook.Why why, List<RunBook.Left> left, int from, int next) {
        public int last() {
            return from + left.size();
        }
    }

    /** @param reason the only one that is shown, or nothing for all */
    public record Model(RunBook.Row run, List<Run.Note> notes, List<Group> groups, Optional<String> reason) {
        /** What was left out but is not listed in the store. */
        public long unlisted() {
            long listed =
                    groups.stream().mapToLong(group -> group.why().listed()).sum();
            return reason.isPresent() ? 0 : Math.max(0, run.skipped() - listed);
        }
    }

    private final Tools tools;

    public RunPage(Tools tools) {
        this.tools = tools;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/corpus/run/{number}", this::show);
    }

    private void show(Context context) {
        int number = context.pathParamAsClass("number", Integer.class).getOrThrow(errors -> new NotFoundResponse());
        int from = Math.max(0, context.queryParamAsClass("from", Integer.class).getOrDefault(0));
        Optional<String> reason = Optional.ofNullable(context.queryParam("reason"));
        Model model = tools.read(store -> model(store.runs(), number, reason, from));
        String title = "Run " + number + ": " + model.run().command();
        tools.show(context, "run", tools.frame(context, "/corpus", title), model);
    }

    private static Model model(RunBook book, int number, Optional<String> reason, int from) {
        RunBook.Row run = book.find(number).orElseThrow(NotFoundResponse::new);
        List<Group> groups = new ArrayList<>();
        for (RunBook.Why why : book.reasons(number)) {
            if (reason.isEmpty() || reason.get().equals(why.reason())) {
                groups.add(group(book, number, why, reason.isPresent(), from));
            }
        }
        return new Model(run, reason.isPresent() ? List.of() : book.notes(number), groups, reason);
    }

    private static Group group(RunBook book, int number, RunBook.Why why, boolean alone, int from) {
        int most = alone ? PAGE : FIRST;
        int begin = alone ? from : 0;
        List<RunBook.Left> left = book.left(number, why.reason(), begin, most);
        boolean more = begin + left.size() < why.listed();
        return new Group(why, left, begin, !more ? 0 : alone ? begin + most : Integer.MAX_VALUE);
    }
}
