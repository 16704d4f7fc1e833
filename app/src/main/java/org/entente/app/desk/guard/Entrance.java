package org.entente.app.desk.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * Lets in who has logged in, by a session in a cookie, and programs, by a token. Who is not let in is told the same
 * whatever the reason.
 */
public final class Entrance {
    private static final String SESSION = Entrance.class.getName() + ".session";
    private static final String PROGRAM = Entrance.class.getName() + ".program";
    private static final String BEARER = "Bearer ";
    private static final String LOG_IN = "Log in first.";

    private final boolean secure;
    private final Secrets secrets;
    private final Sessions sessions;
    private final Throttle throttle;
    private final Tokens tokens;
    private final String cookie;

    /** Hashing a password takes a core: no more than one is kept busy with it. */
    private final Semaphore hashing = new Semaphore(1, true);

    public Entrance(Door door, Secrets secrets, Path store, Tokens tokens, Clock clock) {
        this.secure = door.isSecure();
        this.secrets = secrets;
        this.tokens = tokens;
        this.sessions = new Sessions(secrets.sessions(store), clock, secrets.random());
        this.throttle = new Throttle(clock);
        this.cookie = (secure ? "__Host-" : "") + "entente-session-" + Secrets.nameOf(store);
    }

    /** Refuses who has not logged in, but for the page on which one does. */
    public void check(Context context) {
        String bearer = context.header("Authorization");
        if (bearer != null && bearer.startsWith(BEARER)) {
            if (!secrets.tokens().holds(bearer.substring(BEARER.length()).strip())) {
                context.header("WWW-Authenticate", "Bearer");
                throw new Refused(401, "This token is not valid here.");
            }
            context.attribute(PROGRAM, true);
            return;
        }
        String name = context.cookie(cookie);
        if (name != null && sessions.holds(name, secrets.stamp())) {
            context.attribute(SESSION, name);
        } else if (!isOpen(context.path())) {
            throw new NotTaken(401, LOG_IN, left(context, name));
        }
    }

    /** A form that belongs to a session which is over: what was entered is not lost. */
    private Unsent left(Context context, String name) {
        if (!context.req().getMethod().equals("POST")) {
            return Unsent.NOTHING;
        }
        Tokens.refuseOtherSites(context);
        return tokens.signs(context, name) ? Unsent.of(context) : Unsent.NOTHING;
    }

    private static boolean isOpen(String path) {
        return path.equals("/login") || path.startsWith("/assets/");
    }

    /**
     * Begins a session if this is the password, always a new one: a name that was in the browser before is worth nothing.
     *
     * @return how long to wait before it is looked at; zero if it was the password, null if it was not
     */
    public Duration login(Context context, String password) {
        String address = Hosts.address(context);
        Duration wait = throttle.attempt(address);
        if (!wait.isZero()) {
            return wait;
        }
        if (!isPassword(password)) {
            return null;
        }
        throttle.succeeded(address);
        logout(context);
        String name = sessions.begin(secrets.stamp());
        context.attribute(SESSION, name);
        // The cookie outlives the session, so that a form that is sent after its end can be known for one of ours.
        int seconds = (int) Sessions.LONGEST.multipliedBy(4).toSeconds();
        context.cookie(new Cookie(cookie, name, "/", seconds, secure, true, null, SameSite.STRICT));
        return Duration.ZERO;
    }

    private boolean isPassword(String password) {
        hashing.acquireUninterruptibly();
        try {
            return secrets.isPassword(password);
        } finally {
            hashing.release();
        }
    }

    /** Ends the session of this browser. */
    public void logout(Context context) {
        String name = context.cookie(cookie);
        if (name != null) {
            sessions.end(name);
        }
        context.attribute(SESSION, null);
        context.cookie(new Cookie(cookie, "", "/", 0, secure, true, null, SameSite.STRICT));
    }

    /** The name of the session by which the request came in; null if by none. */
    static String session(Context context) {
        return context.attribute(SESSION);
    }

    /** Whether the request comes from a program with a token: it has no cookie that another page could misuse. */
    static boolean isProgram(Context context) {
        return Boolean.TRUE.equals(context.attribute(PROGRAM));
    }

    /** Whether somebody is logged in who may log out. */
    public static boolean isLoggedIn(Context context) {
        return session(context) != null;
    }
}
