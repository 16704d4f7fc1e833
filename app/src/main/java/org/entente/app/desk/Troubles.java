package org.entente.app.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.EofException;
import org.entente.app.Fault;
import org.entente.app.desk.api.Problem;
import org.entente.app.desk.guard.Refused;
import org.entente.app.desk.guard.Sizes;
import org.entente.app.desk.page.Page;

/** What a user sees instead of a page: what is wrong, and what can be done about it. */
final class Troubles implements Page {
    private static final Trouble GONE = new Trouble(408, "The request broke off before its end.", "");

    private final Tools tools;

    Troubles(Tools tools) {
        this.tools = tools;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.exception(Fault.class, (fault, context) -> {
            if (Problem.fits(context)) {
                Problem.of(fault).answer(context);
                return;
            }
            boolean asked = fault.kind() == Fault.Kind.USAGE;
            show(context, new Trouble(asked ? 400 : 503, fault.getMessage(), ""));
        });
        routes.exception(HttpResponseException.class, (e, context) -> show(context, of(e, context)));
        routes.exception(
                Exception.class,
                (e, context) -> show(
                        context,
                        Sizes.of(e).map(refused -> of(refused, context)).orElseGet(() -> isGone(e) ? GONE : bug(e))));
    }

    /** Whether it was the browser that broke off, or sent nothing any more. */
    private static boolean isGone(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof EofException || cause instanceof TimeoutException) {
                return true;
            }
        }
        return false;
    }

    /** A number for the page, and what it stands for in the terminal: what went wrong within is no reader's to know. */
    private static Trouble bug(Throwable e) {
        String number = String.format("%06X", ThreadLocalRandom.current().nextInt(1 << 24));
        StringWriter stack = new StringWriter();
        e.printStackTrace(new PrintWriter(stack));
        System.err.println("entente desk: this is a bug of Entente, number " + number + "; please report it: " + stack);
        return new Trouble(
                500,
                "This is a bug of Entente, number " + number + ".",
                "What happened stands under this number in the terminal that runs the desk. Please report it.");
    }

    /** Noted as a bug; the answer has no page, as there may be no memory for one. */
    static void severe(Error error) {
        bug(error);
    }

    private static Trouble of(HttpResponseException e, Context context) {
        return e.getStatus() == HttpStatus.NOT_FOUND.getCode() && !(e instanceof Refused)
                ? new Trouble(404, "There is nothing at " + context.path() + ".", "Search for it above, or go to Now.")
                : new Trouble(e.getStatus(), e.getMessage(), "");
    }

    private void show(Context context, Trouble trouble) {
        show(tools, context, trouble);
    }

    static void show(Tools tools, Context context, Trouble trouble) {
        if (Problem.fits(context)) {
            new Problem(
                            trouble.status(),
                            title(trouble.status()),
                            context.path(),
                            trouble.what(),
                            trouble.remedy().isEmpty() ? "" : "/api tells what there is")
                    .answer(context);
            return;
        }
        context.status(trouble.status());
        tools.show(context, "trouble", tools.frame(context, "", title(trouble.status())), trouble);
    }

    private static String title(int status) {
        return switch (status) {
            case 404 -> "Not found";
            case 400 -> "Not understood";
            case 503 -> "Not now";
            case 500 -> "A bug";
            default -> "Refused";
        };
    }
}
