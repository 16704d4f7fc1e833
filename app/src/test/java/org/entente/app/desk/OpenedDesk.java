package org.entente.app.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.app.Sample;
import org.entente.app.desk.page.Page;
import org.entente.app.store.SampleDirectory;
import org.entente.app.store.Store;
import org.entente.app.store.Terms;

/** A real desk on a free port, over a real store, and a browser without JavaScript that keeps cookies. */
public final class OpenedDesk implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final String BOUNDARY = "----a-line-that-stands-in-no-file";

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-15T12:00:00Z"), ZoneOffset.UTC);

    public static final Intake INTAKE = Intake.of(() -> new Terms("test", true, SampleDirectory.NAMES));

    private final Desk desk;
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private OpenedDesk(Desk desk) {
        this.desk = desk;
    }

    /** On this store, made if there is none; articles are read by {@link Sample}. */
    public static OpenedDesk on(Path store) {
        return on(settings(store, false));
    }

    public static OpenedDesk toRead(Path store) {
        return on(settings(store, true));
    }

    public static OpenedDesk on(Settings settings) {
        return new OpenedDesk(Desk.open(settings));
    }

    /** With a page more than it has. */
    public static OpenedDesk on(Settings settings, Page page) {
        return new OpenedDesk(Desk.open(settings, List.of(page)));
    }

    public static Settings settings(Path store, boolean readOnly) {
        return settings(store, readOnly, INTAKE);
    }

    public static Settings settings(Path store, boolean readOnly, Intake intake) {
        return new Settings(store, "127.0.0.1", 0, readOnly, Optional.empty(), lexicon -> Sample::read, intake, CLOCK);
    }

    /** A store with articles such as {@code "FRA praises ITA."}, by day of publication. */
    public static Path store(Path file, Map<String, String> textsByDay) {
        try (Store store = Store.open(file)) {
            store.articles()
                    .add(
                            new TreeMap<>(textsByDay)
                                    .entrySet().stream()
                                            .map(entry -> Sample.kept(Sample.reading(entry.getValue(), entry.getKey())))
                                            .toList(),
                            new Terms("test", true, SampleDirectory.NAMES));
        }
        return file;
    }

    public String address() {
        return desk.address();
    }

    /** What {@code work} makes of the store while the desk has it open. */
    public <T> T inStore(Function<Store, T> work) {
        return desk.read(work);
    }

    /** All routes as they are declared: {@code "GET /event/{id}"}. */
    public List<String> routes() {
        return desk.routes();
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Sends a form with the token that stands in the page {@code from}. */
    public HttpResponse<String> post(String from, String path, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(get(from).body());
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        String signed = token.find() ? "&_csrf=" + encoded(token.group(1)) : "";
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body + signed)));
    }

    /** Sends a file as a form does, with the token that stands in the page {@code from}. */
    public HttpResponse<String> upload(String from, String path, String name, byte[] bytes) {
        return upload(from, path, Map.of(), name, bytes);
    }

    /** The same with other fields of the form. */
    public HttpResponse<String> upload(
            String from, String path, Map<String, String> fields, String name, byte[] bytes) {
        Matcher token = TOKEN.matcher(get(from).body());
        Map<String, String> all = new TreeMap<>(fields);
        if (token.find()) {
            all.put("_csrf", token.group(1));
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        all.forEach((field, value) ->
                body.writeBytes(part("name=\"" + field + "\"", value.getBytes(StandardCharsets.UTF_8))));
        body.writeBytes(part("name=\"file\"; filename=\"" + name + "\"", bytes));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] part(String head, byte[] value) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        part.writeBytes(value);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    /** A request to be changed and sent. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(desk.address()).resolve(path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        desk.close();
    }
}
