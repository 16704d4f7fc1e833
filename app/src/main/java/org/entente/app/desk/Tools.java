package org.entente.app.desk;

import io.javalin.http.Context;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.entente.app.desk.ahead.Ahead;
import org.entente.app.desk.guard.Entrance;
import org.entente.app.desk.guard.Guard;
import org.entente.app.desk.guard.Refused;
import org.entente.app.desk.page.Frame;
import org.entente.app.store.Store;

/** What every page works with. */
public final class Tools {
    /** So many long readings at a time. */
    private static final int APART = 6;

    private final Settings settings;
    private final Store store;
    private final Readers readers;
    private final Ahead ahead;
    private final Guard guard;
    private final Coders coders;
    private final Semaphore apart = new Semaphore(APART);
    private final View view = new View();

    Tools(Settings settings, Store store, Readers readers, Ahead ahead, SpareCores cores, Guard guard) {
        this.settings = settings;
        this.store = store;
        this.readers = readers;
        this.ahead = ahead;
        this.guard = guard;
        this.coders = new Coders(() -> settings.coding().apply(settings.lexicon()), cores);
    }

    public Settings settings() {
        return settings;
    }

    /** The engine, loaded when it is first needed. */
    public Coders coders() {
        return coders;
    }

    /** What {@code work} makes of the store, while others read too. */
    public <T> T read(Function<Store, T> work) {
        return readers.read(work);
    }

    /** What is made ahead, since pages would wait too long for it. To be asked before or after reading, not within it. */
    public Ahead ahead() {
        return ahead;
    }

    /**
     * Long reading, such as a download, through a door of its own: pages need not wait for it. Refused if too many are at it
     * already.
     */
    public <T> T apart(Function<Store, T> work) {
        if (!apart.tryAcquire()) {
            throw new Refused(503, "Others are being served: try again in a minute.");
        }
        try (Store own = store.beside()) {
            return work.apply(own);
        } finally {
            apart.release();
        }
    }

    /**
     * What {@code work} makes of the store, and changes in it: one change at a time, each a transaction of its own, beside
     * whatever an ingest writes. Refused if the store is only to be read.
     */
    public synchronized <T> T write(Function<Store, T> work) {
        refuseToChange();
        try (Store own = store.beside()) {
            return work.apply(own);
        }
    }

    /** Refuses to change anything if the store is only to be read. */
    public void refuseToChange() {
        if (settings.readOnly()) {
            throw new Refused(403, "This desk is open to read only.");
        }
    }

    /** What stands around a page of this title in this part of the desk. */
    public Frame frame(Context context, String at, String title) {
        String asked = context.queryParam("q");
        return new Frame(
                title,
                at,
                guard.tokens().of(context),
                settings.readOnly(),
                settings.store(),
                asked == null ? "" : asked,
                Entrance.isLoggedIn(context));
    }

    /** Answers with a page that says what is wrong. */
    public void trouble(Context context, int status, String what) {
        Troubles.show(this, context, new Trouble(status, what, ""));
    }

    /** Answers with a page: see {@link View#page}. */
    public void show(Context context, String template, Frame frame, Object page) {
        view.page(context, template, frame, page);
    }
}
