package org.entente.app.watch.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The addresses of a host; asked once for each request, and nobody asks again behind its back. */
public interface Resolver {
    /** All addresses of a name or of an address written out; never none. */
    List<InetAddress> addresses(String host) throws IOException;

    /** The system's own names, for at most so many seconds. */
    static Resolver system(long seconds) {
        return host -> {
            try {
                return CompletableFuture.supplyAsync(() -> lookUp(host))
                        .get(seconds, TimeUnit.SECONDS)
                        .orElseThrow(() -> new UnknownHostException("there is no host " + host));
            } catch (TimeoutException e) {
                throw new IOException("the name " + host + " was not found within " + seconds + " s", e);
            } catch (ExecutionException e) {
                throw new IOException("the name " + host + " cannot be looked up: " + e.getCause(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        };
    }

    /** Only hosts of the public internet: a name is refused if any of its addresses is of another kind. */
    static Resolver publicOnly(Resolver names) {
        return publicOnly(names, " (--allow-private lets it through)");
    }

    /** @param remedy is added to what is said of a refused host; may be empty */
    static Resolver publicOnly(Resolver names, String remedy) {
        return host -> {
            List<InetAddress> addresses = names.addresses(host);
            for (InetAddress address : addresses) {
                Optional<String> kind = PrivateAddress.kind(address);
                if (kind.isPresent()) {
                    throw new Forbidden(host + " is " + address.getHostAddress() + ", " + kind.get() + remedy);
                }
            }
            return addresses;
        };
    }

    private static Optional<List<InetAddress>> lookUp(String host) {
        try {
            return Optional.of(List.of(InetAddress.getAllByName(host)));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** The host is none that may be spoken to. */
    final class Forbidden extends IOException {
        private static final long serialVersionUID = 1;

        Forbidden(String message) {
            super(message);
        }
    }
}
