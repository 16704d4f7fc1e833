package org.entente.app.desk.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.entente.app.Fault;

/**
 * How a desk is entered: from where, by which names, over TLS or not, with or without a password.
 *
 * @param login whether who comes has to log in
 * @param names by which it is reached besides its own address: {@code "desk.example.org"}
 * @param proxies addresses of machines through which all requests come, and whose word is taken for who asks; empty if
 *     they come from the browsers themselves
 * @param certificate with which it speaks TLS itself
 * @param secrets the folder with the key, the password and the sessions; without it all of them end with the desk
 * @param password a file with the password, in place of the one that is kept
 */
public record Door(
        boolean login,
        Set<String> names,
        Set<String> proxies,
        Optional<Certificate> certificate,
        Optional<Path> secrets,
        Optional<Path> password) {
    /** For programs of this machine only, and nothing is kept. */
    public static final Door LOCAL =
            new Door(false, Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Door {
        names = Set.copyOf(names);
        proxies = Set.copyOf(proxies);
    }

    /** Whether the browser reaches it over TLS. */
    public boolean isSecure() {
        return certificate.isPresent() || !proxies.isEmpty();
    }

    /** Whether only this machine's own programs reach it, and none of them speaks for others. */
    public boolean isLocal(String listen) {
        return isLoopback(listen) && proxies.isEmpty();
    }

    /** Refuses what would leave the store open to who listens or asks by the way. */
    public void check(String listen) {
        if (!isLoopback(listen) && !isSecure()) {
            throw Fault.usage(
                    "--listen " + listen,
                    "what is sent to another machine in the clear can be read on its way",
                    "give --certificate FILE.p12, or --behind-proxy");
        }
        if (names.isEmpty() && (!proxies.isEmpty() || isWildcard(listen))) {
            throw Fault.usage(
                    proxies.isEmpty() ? "--listen " + listen : "--behind-proxy",
                    "it must know its own name, or other names could be made to lead here",
                    "give --host, such as --host desk.example.org");
        }
        if (login && secrets.isEmpty()) {
            throw new IllegalArgumentException("a login needs a folder for its secrets");
        }
        certificate.ifPresent(Certificate::keys);
    }

    /** Whether this is an address, or the name, of this machine that no other one reaches. */
    public static boolean isLoopback(String listen) {
        try {
            return InetAddress.getByName(listen).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw Fault.usage("--listen " + listen, "there is no such address", "give one of this machine's");
        }
    }

    /** {@code 0.0.0.0} and {@code ::}: all addresses of the machine. */
    private static boolean isWildcard(String listen) {
        try {
            return InetAddress.getByName(listen).isAnyLocalAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
