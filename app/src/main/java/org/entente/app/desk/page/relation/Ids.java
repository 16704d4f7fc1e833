package org.entente.app.desk.page.relation;

import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** Ids of events in little room: those of coded events are sixteen digits, which are a number. */
final class Ids {
    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{16}");

    private final long[] numbers;
    private final String[] others;

    Ids(List<String> ids) {
        boolean all = ids.stream().allMatch(id -> NUMBER.matcher(id).matches());
        numbers = all ? ids.stream().mapToLong(HexFormat::fromHexDigitsToLong).toArray() : new long[0];
        others = all ? new String[0] : ids.toArray(String[]::new);
    }

    int size() {
        return numbers.length + others.length;
    }

    String get(int row) {
        return others.length > 0 ? others[row] : HexFormat.of().toHexDigits(numbers[row]);
    }
}
