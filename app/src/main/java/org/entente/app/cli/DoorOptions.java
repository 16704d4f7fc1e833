package org.entente.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.app.desk.guard.Certificate;
import org.entente.app.desk.guard.Door;
import org.entente.app.desk.guard.Secrets;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** From where and how the desk may be entered. To be used with {@link Mixin}. */
final class DoorOptions {
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description =
                    "The address of this machine on which it listens; one that others reach demands a password, and"
                            + " --certificate or --behind-proxy. Default: ${DEFAULT-VALUE}")
    private String listen;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "A name by which others reach it, such as desk.example.org. May be repeated.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--certificate",
            paramLabel = "FILE",
            description = "Speak TLS with this certificate and key, a PKCS #12 file.")
    private Path certificate;

    @Option(
            names = "--certificate-password-file",
            paramLabel = "FILE",
            description = "The file with the password of --certificate.")
    private Path certificatePassword;

    @Option(
            names = "--behind-proxy",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "ADDRESS",
            description =
                    "Requests come through a proxy that speaks TLS, such as nginx, from this address; without one, from"
                            + " this machine.")
    private String proxy;

    @Option(names = "--login", description = "Ask for the password on this machine too, which others may use.")
    private boolean login;

    @Option(
            names = "--public",
            description = "Anybody may read without a password; only with --read-only, to publish a store.")
    private boolean open;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            defaultValue = "${env:ENTENTE_DESK_PASSWORD_FILE}",
            description =
                    "For services: the password is the first line of this file. Default: what --set-password has set,"
                            + " or the file that ENTENTE_DESK_PASSWORD_FILE names.")
    private Path password;

    String listen() {
        return listen;
    }

    /** The door that these describe; wrong usage if it would stand open. */
    Door door(boolean readOnly) {
        if (open && (!readOnly || login)) {
            throw new ParameterException(
                    command.commandLine(), "--public needs --read-only, and does not go with --login");
        }
        boolean local = Door.isLoopback(listen) && proxy == null;
        return new Door(
                !open && (login || !local),
                new TreeSet<>(names),
                proxies(),
                Optional.ofNullable(certificate)
                        .map(file -> new Certificate(file, Optional.ofNullable(certificatePassword))),
                Optional.of(Secrets.standardFolder()),
                Optional.ofNullable(password));
    }

    private Set<String> proxies() {
        if (proxy == null) {
            return Set.of();
        }
        return proxy.isEmpty() ? THIS_MACHINE : Set.of(proxy);
    }
}
