package org.entente.app.desk.guard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.entente.app.Fault;

/**
 * A certificate and its key in a PKCS #12 file, by which the desk speaks TLS itself.
 *
 * @param password the file with the password of {@code file}; without it, it has none
 */
public record Certificate(Path file, Optional<Path> password) {
    private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};

    /** Where TLS is spoken. */
    ServerConnector connector(Server server, HttpConfiguration http, String address, int port) {
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setKeyStore(keys());
        tls.setKeyStorePassword(secret());
        tls.setIncludeProtocols(PROTOCOLS);
        tls.setRenegotiationAllowed(false);
        HttpConfiguration secure = new HttpConfiguration(http);
        // By which names it may be asked is looked at later, where the user can be told.
        secure.addCustomizer(new SecureRequestCustomizer(false));
        ServerConnector connector = new ServerConnector(
                server, new SslConnectionFactory(tls, "http/1.1"), new HttpConnectionFactory(secure));
        connector.setHost(address);
        connector.setPort(port);
        return connector;
    }

    /** Reads it; a fault if that is not possible, or if there is no key in it. */
    KeyStore keys() {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, secret().toCharArray());
            if (!keys.aliases().hasMoreElements()
                    || !keys.isKeyEntry(keys.aliases().nextElement())) {
                throw fault("holds no key with its certificate", null);
            }
            return keys;
        } catch (IOException e) {
            boolean password = e.getCause() instanceof GeneralSecurityException;
            throw fault(password ? "cannot be opened with this password" : "cannot be read as PKCS #12", e);
        } catch (GeneralSecurityException e) {
            throw fault("cannot be used: " + e.getMessage(), e);
        }
    }

    private Fault fault(String what, Exception e) {
        return new Fault(
                file.toString(),
                what,
                "make it with: openssl pkcs12 -export -in fullchain.pem -inkey privkey.pem -out desk.p12, and give its"
                        + " password by --certificate-password-file",
                e);
    }

    private String secret() {
        List<String> lines = password.map(SecretFile::read).orElse(List.of());
        return lines.isEmpty() ? "" : lines.get(0);
    }
}
