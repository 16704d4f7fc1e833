package org.entente.app.desk.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.entente.app.Fault;
import org.entente.app.desk.OpenedDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {
    private static final String SECRET = "opens the certificate";

    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void make() throws IOException, InterruptedException {
        file = folder.resolve("desk.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "desk",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        SECRET)
                .redirectErrorStream(true)
                .start();
        made.getInputStream().readAllBytes();
        assertThat(made.waitFor()).isZero();
        Guarded.secrets(folder).setPassword("test", Guarded.PASSWORD.toCharArray());
    }

    @Test
    void withACertificateItSpeaksTlsAndNothingElse() throws Exception {
        try (OpenedDesk desk = Guarded.open(folder, door(SECRET), false, OpenedDesk.CLOCK)) {
            assertThat(desk.address()).startsWith("https://localhost:");
            HttpClient client = HttpClient.newBuilder().sslContext(trusting()).build();
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(desk.address() + "login")).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
            assertThat(answer.headers().firstValue("Set-Cookie")).hasValueSatisfying(cookie -> assertThat(cookie)
                    .startsWith("__Host-entente-browser=")
                    .contains("; Secure"));
            assertThat(Raw.ask(desk.address(), "GET /login HTTP/1.1", "Host: localhost"))
                    .doesNotContain("200 OK");
        }
    }

    @Test
    void oldVersionsOfTlsAreRefused() throws Exception {
        try (OpenedDesk desk = Guarded.open(folder, door(SECRET), false, OpenedDesk.CLOCK)) {
            for (String version : new String[] {"TLSv1", "TLSv1.1"}) {
                try (SSLSocket socket = (SSLSocket) trusting()
                        .getSocketFactory()
                        .createSocket("127.0.0.1", URI.create(desk.address()).getPort())) {
                    socket.setEnabledProtocols(new String[] {version});
                    assertThatThrownBy(socket::startHandshake).as(version).isInstanceOf(SSLException.class);
                }
            }
        }
    }

    @Test
    void aCertificateThatCannotBeOpenedIsToldBeforeAnythingElse() throws IOException {
        assertThatThrownBy(() -> Guarded.open(folder, door("not the password"), false, OpenedDesk.CLOCK))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("cannot be opened with this password")
                .hasMessageContaining("--certificate-password-file");
        Files.writeString(file, "no certificate");
        assertThatThrownBy(() -> Guarded.open(folder, door(SECRET), false, OpenedDesk.CLOCK))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("cannot be read as PKCS #12");
    }

    private Door door(String secret) throws IOException {
        Path password = folder.resolve("certificate-password");
        Files.deleteIfExists(password);
        Files.writeString(password, secret + "\n");
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-------"));
        return new Door(
                true,
                Set.of(),
                Set.of(),
                Optional.of(new Certificate(file, Optional.of(password))),
                Optional.of(folder.resolve("config")),
                Optional.empty());
    }

    /** Trusts what the desk shows. */
    private SSLContext trusting() throws GeneralSecurityException, IOException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        trusted.setCertificateEntry(
                "desk", door(SECRET).certificate().orElseThrow().keys().getCertificate("desk"));
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
