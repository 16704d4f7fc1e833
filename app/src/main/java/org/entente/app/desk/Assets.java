package org.entente.app.desk;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Styles and scripts. Their addresses hold a digest of what they say, so that a browser may keep them for ever and asks
 * anew only after a change.
 */
public final class Assets {
    private static final String WEBJARS = "/META-INF/resources/webjars/";

    /** What each is called in an address, and where it lies on the class path. */
    private static final Map<String, String> FILES = new TreeMap<>(Map.ofEntries(
            Map.entry("desk.css", "/desk/desk.css"),
            Map.entry("desk.js", "/desk/desk.js"),
            Map.entry("marks.js", "/render/marks.js"),
            Map.entry("read.js", "/desk/read.js"),
            Map.entry("reading.css", "/desk/reading.css"),
            Map.entry("review.css", "/desk/review.css"),
            Map.entry("review.js", "/desk/review.js"),
            Map.entry("relation.css", "/desk/relation.css"),
            Map.entry("relation.js", "/desk/relation.js"),
            Map.entry("lost.js", "/desk/lost.js"),
            Map.entry("drafts.js", "/desk/drafts.js"),
            Map.entry("find.js", "/desk/find.js"),
            Map.entry("icon.svg", "/desk/icon.svg"),
            Map.entry("actors.css", "/desk/actors.css"),
            Map.entry("lexicon.css", "/desk/lexicon.css"),
            Map.entry("land.svg", "/desk/land.svg"),
            Map.entry("htmx.js", WEBJARS + "htmx.org/2.0.7/dist/htmx.min.js"),
            Map.entry("echarts.js", WEBJARS + "echarts/5.3.1/dist/echarts.common.min.js")));

    private record Asset(byte[] bytes, String digest) {}

    private static final Map<String, Asset> LOADED = new ConcurrentHashMap<>();

    private Assets() {}

    /** The address of an asset: {@code "/assets/3f2a.../desk.css"}. */
    public static String address(String name) {
        return "/assets/" + asset(name).digest() + "/" + name;
    }

    static void serve(Context context) {
        String name = context.pathParam("name");
        if (!FILES.containsKey(name)) {
            throw new NotFoundResponse(name);
        }
        Asset asset = asset(name);
        boolean same = asset.digest().equals(context.pathParam("digest"));
        context.header(Header.CACHE_CONTROL, same ? "public, max-age=31536000, immutable" : "no-cache");
        context.contentType(type(name)).result(asset.bytes());
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Asset asset(String name) {
        return LOADED.computeIfAbsent(name, Assets::load);
    }

    private static Asset load(String name) {
        String file = FILES.get(name);
        if (file == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        try (InputStream in = Assets.class.getResourceAsStream(file)) {
            byte[] bytes = in.readAllBytes();
            return new Asset(bytes, digest(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            StringBuilder hex = new StringBuilder();
            for (int i = 0; i < 8; i++) {
                hex.append(String.format("%02x", digest[i]));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
