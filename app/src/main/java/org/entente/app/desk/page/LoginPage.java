package org.entente.app.desk.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.desk.Tools;
import org.entente.app.desk.guard.Entrance;
import org.entente.app.desk.guard.Guard;
import org.entente.app.desk.guard.NotTaken;
import org.entente.app.desk.guard.Unsent;

/**
 * {@code /login}, {@code /logout}: who may come in. What was in a form that came too late, after its session had ended, is
 * kept in the page on which one logs in, and stands ready to be sent again behind it.
 */
public final class LoginPage implements Page {
    private static final String WRONG = "That is not the password.";

    /**
     * @param needed whether anybody has to log in here at all
     * @param to where to go from here
     * @param form what was not taken
     * @param fault what was wrong with the last try; empty if there was none
     */
    public record Model(boolean needed, String to, Unsent form, String fault) {}

    private final Tools tools;
    private final Guard guard;

    public LoginPage(Tools tools, Guard guard) {
        this.tools = tools;
        this.guard = guard;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/login", this::show);
        routes.post("/login", this::login);
        routes.post("/logout", this::logout);
        routes.get("/token", context -> context.contentType("text/plain; charset=utf-8")
                .result(guard.tokens().of(context)));
        routes.exception(NotTaken.class, this::refused);
    }

    private void show(Context context) {
        String to = local(context.queryParam("to"));
        if (Entrance.isLoggedIn(context)) {
            context.redirect(to, HttpStatus.SEE_OTHER);
            return;
        }
        ask(context, 200, new Model(guard.entrance().isPresent(), to, Unsent.NOTHING, ""));
    }

    private void login(Context context) {
        Optional<Entrance> entrance = guard.entrance();
        Unsent form = carried(context);
        String to = form.isNothing() ? local(context.formParam("to")) : form.to();
        String password = context.formParam("password");
        Duration wait = entrance.isEmpty() ? null : entrance.get().login(context, password == null ? "" : password);
        if (wait == null) {
            ask(context, 401, new Model(entrance.isPresent(), to, form, WRONG));
        } else if (!wait.isZero()) {
            long seconds = wait.plusMillis(999).toSeconds();
            context.header("Retry-After", Long.toString(seconds));
            ask(context, 429, new Model(true, to, form, "Too many wrong tries. Try again in " + seconds + " s."));
        } else if (form.isNothing()) {
            context.redirect(to, HttpStatus.SEE_OTHER);
        } else {
            again(context, 200, form);
        }
    }

    private void logout(Context context) {
        guard.entrance().ifPresent(entrance -> entrance.logout(context));
        context.header("Clear-Site-Data", "\"cache\", \"storage\"");
        context.redirect("/login", HttpStatus.SEE_OTHER);
    }

    /** Leads to where one logs in, or hands a form back whose token is too old. */
    private void refused(NotTaken e, Context context) {
        boolean nothing = e.form().isNothing();
        if (!isPerson(context) || e.getStatus() == 403 && nothing) {
            tools.trouble(context, e.getStatus(), e.getMessage());
        } else if (e.getStatus() == 403) {
            again(context, 403, e.form());
        } else if (context.req().getMethod().equals("GET")) {
            String query = context.queryString() == null ? "" : "?" + context.queryString();
            context.redirect("/login?to=" + Links.value(context.path() + query), HttpStatus.SEE_OTHER);
        } else {
            String fault = nothing ? "" : "The session had ended. What you entered is kept.";
            ask(context, 401, new Model(true, local(e.form().to()), e.form(), fault));
        }
    }

    /** Whether a person waits for a page, and not a script or a program for a part of one. */
    private static boolean isPerson(Context context) {
        String accept = context.header("Accept");
        return context.header("HX-Request") == null
                && !context.path().startsWith("/api/")
                && accept != null
                && accept.contains("text/html");
    }

    private void ask(Context context, int status, Model model) {
        context.status(status);
        tools.show(context, "login", tools.frame(context, "", "Log in"), model);
    }

    private void again(Context context, int status, Unsent form) {
        context.status(status);
        tools.show(context, "again", tools.frame(context, "", "Send it again"), form);
    }

    /** The form that the page carried along: {@code kept} is where it goes, {@code kept.name} a field of it. */
    private static Unsent carried(Context context) {
        String to = context.formParam("kept");
        if (to == null) {
            return Unsent.NOTHING;
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        context.formParamMap().forEach((name, values) -> {
            if (name.startsWith("kept.")) {
                fields.put(name.substring("kept.".length()), new ArrayList<>(values));
            }
        });
        return new Unsent(local(to), fields);
    }

    /** An address of this desk; its first page in place of any other. */
    static String local(String to) {
        boolean own = to != null
                && to.startsWith("/")
                && !to.startsWith("//")
                && !to.startsWith("/\\")
                && to.chars().allMatch(letter -> letter > ' ' && letter != 0x7F);
        return own && !to.startsWith("/login") ? to : "/";
    }
}
