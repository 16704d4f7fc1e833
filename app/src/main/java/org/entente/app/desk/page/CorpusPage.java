package org.entente.app.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UploadedFile;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.entente.app.Fault;
import org.entente.app.desk.Tools;
import org.entente.app.desk.Works;
import org.entente.app.desk.guard.Refused;
import org.entente.app.desk.job.Job;
import org.entente.app.desk.job.Roots;
import org.entente.app.desk.job.Stocktaking;
import org.entente.app.desk.job.Upload;
import org.entente.app.store.Holdings;
import org.entente.app.store.RunBook;

/** {@code /corpus}: what the store was filled with and what was left out, and more to fill it with. */
public final class CorpusPage implements Page {
    private static final int RUNS = 25;

    /**
     * @param roots where files of this machine may be named
     * @param said what stands in the field of the path
     * @param fault what is wrong with it, or nothing
     * @param next before which run the next page begins; 0 on the last
     */
    public record Model(
            Jobs jobs, Holdings holdings, List<RunBook.Row> runs, int next, Roots roots, String said, String fault) {}

    /** The ingests of this desk, at a moment. */
    public record Jobs(List<Job> jobs, Instant now) {
        public boolean areAtWork() {
            return jobs.stream().anyMatch(job -> !job.state().isOver());
        }
    }

    private final Tools tools;
    private final Works works;
    private final Clock clock;
    private final Roots roots;
    private final Stocktaking stock;

    public CorpusPage(Tools tools, Works works) {
        this.tools = tools;
        this.works = works;
        this.clock = tools.settings().clock();
        this.roots =
                new Roots(tools.settings().isLocal(), tools.settings().intake().roots());
        this.stock = new Stocktaking(clock);
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/corpus", context -> show(context, "", ""));
        routes.get("/corpus/jobs", this::jobs);
        routes.post("/corpus/ingest", this::ingest);
        routes.post("/corpus/upload", this::upload);
        routes.post("/corpus/stop", this::stop);
    }

    private void show(Context context, String said, String fault) {
        int before = context.queryParamAsClass("before", Integer.class).getOrDefault(Integer.MAX_VALUE);
        List<RunBook.Row> runs = tools.read(store -> store.runs().list(before, RUNS + 1));
        boolean more = runs.size() > RUNS;
        List<RunBook.Row> shown = more ? runs.subList(0, RUNS) : runs;
        int next = more ? shown.get(RUNS - 1).number() : 0;
        Model model = new Model(now(), tools.read(stock::of), shown, next, roots, said, fault);
        tools.show(context, "corpus", tools.frame(context, "/corpus", "Corpus"), model);
    }

    private Jobs now() {
        return new Jobs(works.jobs().all(), clock.instant());
    }

    /** The part that changes while an ingest runs. */
    private void jobs(Context context) {
        if (context.header("HX-Request") == null) {
            context.redirect("/corpus", HttpStatus.SEE_OTHER);
            return;
        }
        tools.show(context, "tag/jobs", tools.frame(context, "/corpus", "Corpus"), now());
    }

    private void ingest(Context context) {
        tools.refuseToChange();
        String said = String.valueOf(context.formParam("path"));
        try {
            works.jobs().ingest(said.strip(), List.of(roots.path(said)));
        } catch (Fault e) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, said, e.getMessage());
            return;
        }
        context.redirect("/corpus", HttpStatus.SEE_OTHER);
    }

    private void upload(Context context) {
        tools.refuseToChange();
        List<UploadedFile> files = context.uploadedFiles("file").stream()
                .filter(file -> file.size() > 0 || !file.filename().isEmpty())
                .toList();
        if (files.isEmpty()) {
            throw new Refused(400, "No file was chosen: go back and choose one.");
        }
        Upload upload = Upload.begin();
        for (UploadedFile file : files) {
            file.contentAndClose(bytes -> upload.add(file.filename(), bytes));
        }
        works.jobs().ingest(upload.title(), upload.files(), upload::place, upload::remove);
        context.redirect("/corpus", HttpStatus.SEE_OTHER);
    }

    private void stop(Context context) {
        tools.refuseToChange();
        int number = context.formParamAsClass("job", Integer.class).getOrThrow(errors -> new NotFoundResponse("job"));
        works.jobs().stop(number);
        context.redirect("/corpus", HttpStatus.SEE_OTHER);
    }
}
