package org.entente.app.desk.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without JavaScript that keeps cookies and goes only where it is told to: it follows no redirect. */
final class Visitor {
    private final URI desk;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Visitor(String address) {
        desk = URI.create(address);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Sends what stands in a form of the page, after these fields were filled in. */
    HttpResponse<String> submit(HttpResponse<String> page, String form, Map<String, String> filled, String... headers) {
        var element = document(page).selectFirst(form);
        StringBuilder body = new StringBuilder();
        element.select("input[name], textarea[name]").forEach(field -> {
            String value = filled.getOrDefault(field.attr("name"), field.val());
            body.append(body.isEmpty() ? "" : "&").append(pair(field.attr("name"), value));
        });
        return send(request(element.attr("action"), headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** Sends these fields. */
    HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> pair(field.getKey(), field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Fills in the page on which one logs in. */
    HttpResponse<String> login(String password) {
        return submit(get("/login"), "form.login", Map.of("password", password));
    }

    /** A token for forms, as a page holds it. */
    String token() {
        return get("/token").body();
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    static Document document(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(desk.resolve(path)).header("Accept", "text/html,*/*;q=0.8");
        return headers.length == 0 ? request : request.headers(headers);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
