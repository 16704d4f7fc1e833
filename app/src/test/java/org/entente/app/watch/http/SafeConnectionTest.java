package org.entente.app.watch.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.entente.app.watch.FakeTime;
import org.entente.app.watch.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With https the certificate is checked against the name, though the connection is made to an address. */
class SafeConnectionTest {
    private static final char[] WORD = "changeit".toCharArray();

    @TempDir
    Path folder;

    @Test
    void theCertificateMustBeThatOfTheName() throws Exception {
        SSLContext both = context();
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.setHttpsConfigurator(new HttpsConfigurator(both));
        Resolver names = host -> List.of(InetAddress.getLoopbackAddress());
        Manners manners = new Manners("Entente", Duration.ZERO, Duration.ofSeconds(20), 10_000);
        FakeTime time = new FakeTime();
        try (Site site = new Site(server);
                Fetcher trusting = new Fetcher(manners, names, both, time, time);
                Fetcher usual = new Fetcher(manners, names, SSLContext.getDefault(), time, time)) {
            site.text("/", "fine");

            assertThat(get(trusting, "secure.example", site)).isInstanceOf(Answer.Got.class);
            site.forget();
            assertThat(get(trusting, "other.example", site)).isInstanceOf(Answer.Failed.class);
            assertThat(get(usual, "secure.example", site)).isInstanceOf(Answer.Failed.class);
            assertThat(site.askedAtAll()).isEmpty();
        }
    }

    @Test
    void nothingLeadsFromASafeAddressToAnOpenOne() throws Exception {
        SSLContext both = context();
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.setHttpsConfigurator(new HttpsConfigurator(both));
        Resolver names = host -> List.of(InetAddress.getLoopbackAddress());
        FakeTime time = new FakeTime();
        Manners manners = new Manners("Entente", Duration.ZERO, Duration.ofSeconds(20), 10_000);
        try (Site site = new Site(server);
                Fetcher fetcher = new Fetcher(manners, names, both, time, time)) {
            site.redirect("/", 302, "http://secure.example/");

            assertThat(((Answer.Failed) get(fetcher, "secure.example", site)).detail())
                    .isEqualTo("is redirected from https to http: http://secure.example/");
        }
    }

    private static Answer get(Fetcher fetcher, String host, Site site) {
        return fetcher.get(URI.create("https://" + host + ":" + site.port() + "/"), Asking.FOR_A_PAGE);
    }

    /** A key of its own for secure.example, made by the JDK's tool, and trust in it. */
    private SSLContext context() throws IOException, GeneralSecurityException, InterruptedException {
        Path file = folder.resolve("keys.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        int code = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        "a",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=secure.example",
                        "-ext",
                        "SAN=dns:secure.example",
                        "-validity",
                        "3650",
                        "-keystore",
                        file.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(WORD))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assertThat(code).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, WORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, WORD);
        KeyStore believed = KeyStore.getInstance("PKCS12");
        believed.load(null, null);
        believed.setCertificateEntry("a", keys.getCertificate("a"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(believed);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
