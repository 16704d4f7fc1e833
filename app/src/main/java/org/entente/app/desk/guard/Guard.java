package org.entente.app.desk.guard;

import io.javalin.config.JavalinConfig;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.entente.app.Fault;

/** All that stands between a request and the pages, in the order in which it is asked. */
public final class Guard {
    private static final int KEY_BYTES = 32;

    private final Door door;
    private final String listen;
    private final boolean readOnly;
    private final Tokens tokens;
    private final Optional<Entrance> entrance;

    private Guard(Door door, String listen, boolean readOnly, Tokens tokens, Optional<Entrance> entrance) {
        this.door = door;
        this.listen = listen;
        this.readOnly = readOnly;
        this.tokens = tokens;
        this.entrance = entrance;
    }

    /**
     * The guard of the desk on this store; a fault if the door would stand open.
     *
     * @param listen the address of this machine on which the desk listens
     */
    public static Guard at(Door door, String listen, Path store, boolean readOnly, Clock clock) {
        door.check(listen);
        Optional<Secrets> secrets = door.secrets().map(Secrets::in);
        Tokens tokens = new Tokens(secrets.map(kept -> key(kept, door)).orElseGet(Guard::random), door.isSecure());
        if (!door.login()) {
            return new Guard(door, listen, readOnly, tokens, Optional.empty());
        }
        Secrets own = door.password().map(secrets.orElseThrow()::withPasswordOf).orElseGet(secrets::orElseThrow);
        if (!own.hasPassword()) {
            throw Fault.usage(
                    "entente desk",
                    "who comes to it from elsewhere has to log in, and no password is set",
                    "set one: entente desk --set-password");
        }
        return new Guard(door, listen, readOnly, tokens, Optional.of(new Entrance(door, own, store, tokens, clock)));
    }

    /** Where only this machine comes in, a folder that cannot be written to costs no more than tokens after a restart. */
    private static byte[] key(Secrets secrets, Door door) {
        try {
            return secrets.key();
        } catch (Fault e) {
            if (door.login()) {
                throw e;
            }
            return random();
        }
    }

    private static byte[] random() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    /** To be called before pages are added. */
    public void stand(JavalinConfig config, int port) {
        Limits.set(config, door, listen, port);
        config.routes.before(new Headers(door.isSecure())::set);
        config.routes.before(new Hosts(door, listen)::check);
        config.routes.before(Sizes::check);
        entrance.ifPresent(checked -> config.routes.before(checked::check));
        if (readOnly) {
            config.routes.before(ReadOnly::check);
        }
        config.routes.before(tokens::check);
    }

    public Tokens tokens() {
        return tokens;
    }

    /** Where one logs in; empty if nobody has to. */
    public Optional<Entrance> entrance() {
        return entrance;
    }
}
