package org.entente.app.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.app.desk.Tools;
import org.entente.app.desk.actor.ActorBook;
import org.entente.app.desk.actor.Ledger;
import org.entente.app.desk.actor.Matrix;
import org.entente.app.desk.actor.Years;
import org.entente.app.store.Store;

/** {@code /actors/matrix}: who does what to whom, among the busiest actors or those that are named. */
public final class MatrixPage implements Page {
    private static final int USUAL = 20;
    private static final String MEMBERS = "members:";

    /**
     * @param of what was asked for; empty for the busiest
     * @param unknown what of it means nobody
     * @param left how many of those that were named are not shown
     */
    public record Model(String of, List<String> unknown, int left, String from, String to, int number, Matrix matrix) {}

    private final Tools tools;
    private final ActorBook actors;

    public MatrixPage(Tools tools, ActorBook actors) {
        this.tools = tools;
        this.actors = actors;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/actors/matrix", this::show);
    }

    private void show(Context context) {
        String of = Optional.ofNullable(context.queryParam("of")).orElse("").strip();
        int from = Query.number(context, "from").orElse(Years.ALL.first());
        int to = Query.number(context, "to").orElse(Years.ALL.last());
        int number = Math.min(Math.max(2, Query.number(context, "number", USUAL)), Matrix.MOST);
        Years within = new Years(from, to);
        List<String> unknown = new ArrayList<>();
        Model model = tools.read(store -> {
            Ledger ledger = actors.ledger(actors.origin(Optional.empty(), store), store);
            List<String> codes = of.isEmpty() ? ledger.busiest(number, within) : named(of, unknown, store);
            List<String> shown = codes.subList(0, Math.min(Matrix.MOST, codes.size()));
            return new Model(
                    of,
                    unknown,
                    codes.size() - shown.size(),
                    from == Years.ALL.first() ? "" : Integer.toString(from),
                    to == Years.ALL.last() ? "" : Integer.toString(to),
                    number,
                    Matrix.of(shown, ledger, within));
        });
        tools.show(context, "matrix", tools.frame(context, "/actors", "Who does what to whom"), model);
    }

    /** The codes of those named, parted by commas or plus signs, with all members of an organisation where they are meant. */
    private List<String> named(String of, List<String> unknown, Store store) {
        Set<String> codes = new LinkedHashSet<>();
        for (String part : of.split("[,+;]")) {
            String said = part.strip();
            if (said.toLowerCase(Locale.ROOT).startsWith(MEMBERS)) {
                Optional<String> body =
                        actors.code(said.substring(MEMBERS.length()).strip(), store);
                int before = codes.size();
                body.ifPresent(
                        code -> actors.tables().actors().members(code).forEach(member -> codes.add(member.state())));
                if (codes.size() == before) {
                    unknown.add(said);
                }
            } else if (!said.isEmpty()) {
                actors.code(said, store).ifPresentOrElse(codes::add, () -> unknown.add(said));
            }
        }
        return List.copyOf(codes);
    }
}
