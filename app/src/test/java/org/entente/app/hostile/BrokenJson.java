package org.entente.app.hostile;

import static org.entente.app.hostile.Bytes.of;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.entente.app.corpus.input.Reason;

/** JSON that is nested without end, too large, ambiguous, or none. */
final class BrokenJson {
    private static final int DEEP = 100_000;

    private BrokenJson() {}

    static void write(HostileFolder folder) throws IOException {
        nested(folder);
        values(folder);
        broken(folder);
        lines(folder);
    }

    private static void nested(HostileFolder folder) throws IOException {
        folder.put("arrays.json", "[".repeat(DEEP), 0, Reason.BROKEN_JSON);
        folder.put("arrays-closed.json", "[".repeat(DEEP) + "]".repeat(DEEP), 0, Reason.BROKEN_JSON);
        folder.put("objects.json", "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP), 0, Reason.BROKEN_JSON);
        folder.put("mixed.json", "[{\"text\":".repeat(DEEP), 0, Reason.BROKEN_JSON);
        folder.put("deep-value.json", "{" + text(folder) + ", \"x\":" + "[".repeat(DEEP) + "}", 0, Reason.BROKEN_JSON);
        folder.put(
                "deep-line.jsonl",
                object(folder) + "\n" + "{\"a\":".repeat(DEEP) + "\n" + object(folder),
                2,
                Reason.BROKEN_JSON);
    }

    private static void values(HostileFolder folder) throws IOException {
        folder.put("number.json", "{" + text(folder) + ", \"id\": 1" + "0".repeat(900) + "}", 1);
        folder.put(
                "number-large.json",
                "{" + text(folder) + ", \"id\": " + "9".repeat(Bytes.MB) + "}",
                0,
                Reason.BROKEN_JSON);
        folder.put("exponent.json", "{" + text(folder) + ", \"date\": 1e999999999}", 0, Reason.BAD_DATE);
        folder.put("nan.json", "{" + text(folder) + ", \"score\": NaN, \"x\": -Infinity}", 1);
        folder.put("twice.json", "{\"text\": \"x\", " + text(folder) + "}", 1);
        folder.put("key.json", "{" + text(folder) + ", \"" + "k".repeat(Bytes.MB) + "\": 1}", 0, Reason.BROKEN_JSON);
        folder.put("keys.json", "{" + keys(200_000) + text(folder) + "}", 0, Reason.NO_TEXT_FIELD);
        folder.put("value-large.json", "{\"text\": \"" + "x".repeat(20_000_001) + "\"}", 0, Reason.TOO_LARGE);
        folder.put("nul.json", "{\"text\": \"FRA\\u0000ITA\"}", 0, Reason.BINARY);
        folder.put("half-letter.json", "{\"text\": \"" + folder.good() + "\\ud800\"}", 1);
        folder.put(
                "wrong-kinds.json", "{\"text\": {\"a\": []}, \"title\": [1], \"date\": true}", 0, Reason.NO_TEXT_FIELD);
        folder.put(
                "date-list.json",
                "{" + text(folder) + ", \"date\": [\"2024-01-01\", \"2024-01-02\"]}",
                0,
                Reason.BAD_DATE);
        folder.put(
                "id-large.json", "{" + text(folder) + ", \"id\": \"" + "i".repeat(Bytes.MB) + "\"}", 0, Reason.BAD_ID);
    }

    private static void broken(HostileFolder folder) throws IOException {
        folder.put("open.json", "[" + object(folder) + ", {\"text\": \"abc", 1, Reason.TRUNCATED);
        folder.put("open-array.json", "[" + object(folder) + ",", 1, Reason.BROKEN_JSON);
        folder.put("trailing.json", object(folder) + "}}}}", 1, Reason.BROKEN_JSON);
        folder.put("comma.json", "[" + object(folder) + ",]", 1, Reason.BROKEN_JSON);
        folder.put("apostrophes.json", "{'text': 'FRA meets ITA.'}", 0, Reason.BROKEN_JSON);
        folder.put("comments.json", "{/* c */ \"text\": \"FRA meets ITA.\"}", 0, Reason.BROKEN_JSON);
        folder.put("word.json", "true", 0, Reason.BROKEN_JSON);
        folder.put("nothing.json", "", 0, Reason.EMPTY);
        folder.put("empty-array.json", "[]", 0, Reason.EMPTY);
        folder.put("empty-object.json", "{}", 0, Reason.NO_TEXT_FIELD);
        folder.put("binary.json", of("{\"text\": \"", Bytes.noise(5000)), 0, Reason.NOT_UTF8);
        folder.put(
                "late-bad.json",
                of("[", object(folder), ",", " ".repeat(70_000), new byte[] {(byte) 0xC0}, "]"),
                1,
                Reason.NOT_UTF8);
        folder.put("numbers.json", "[" + "1,".repeat(500_000) + "1]", 0, Reason.BROKEN_JSON);
        folder.put("utf16.json", object(folder).getBytes(StandardCharsets.UTF_16), 1);
    }

    private static void lines(HostileFolder folder) throws IOException {
        folder.put(
                "binary.jsonl", of(object(folder), "\n", Bytes.noise(500), "\n", object(folder)), 2, Reason.NOT_UTF8);
        folder.put("word.jsonl", "[1]\n2\nnull\n" + object(folder), 1, Reason.BROKEN_JSON);
        folder.put(
                "line.jsonl",
                out -> {
                    out.write(of(object(folder), "\n{\"text\": \""));
                    for (int i = 0; i < 20; i++) {
                        out.write("x".repeat(Bytes.MB).getBytes(StandardCharsets.US_ASCII));
                    }
                    out.write(of("\"}\n", object(folder), "\n"));
                },
                2,
                Reason.TOO_LARGE);
        folder.put("blank.jsonl", "\n \n\t\n".repeat(200_000), 0, Reason.EMPTY);
        folder.put("faults.jsonl", "{\"oops\n".repeat(200_000), 0, Reason.BROKEN_JSON);
        folder.put("returns.jsonl", object(folder) + "\r" + object(folder) + "\r", 0, Reason.BROKEN_JSON);
    }

    private static String text(HostileFolder folder) {
        return "\"text\": \"" + folder.good() + "\"";
    }

    private static String object(HostileFolder folder) {
        return "{" + text(folder) + "}";
    }

    private static String keys(int many) {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < many; i++) {
            keys.append("\"k").append(i).append("\": ").append(i).append(", ");
        }
        return keys.toString();
    }
}
