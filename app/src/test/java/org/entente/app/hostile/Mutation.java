package org.entente.app.hostile;

import java.util.Arrays;
import java.util.Random;

/** Good bytes changed by chance; a seed tells all of it. */
public final class Mutation {
    /** What is repeated grows to so much: enough for a pattern to run out of stack. */
    private static final int LONGEST_RUN = 40_000;

    private Mutation() {}

    /**
     * Up to four changes: bits turned, parts cut out, doubled, repeated without end, and put in from another file.
     *
     * @param other of which parts are put in; not empty
     */
    public static byte[] of(byte[] bytes, byte[] other, long seed) {
        Random random = new Random(seed);
        byte[] changed = bytes;
        for (int i = random.nextInt(4); i >= 0; i--) {
            changed = changed(changed, other, random);
        }
        return changed;
    }

    private static byte[] changed(byte[] bytes, byte[] other, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int to = at + random.nextInt(bytes.length - at + 1);
        byte[] head = Arrays.copyOf(bytes, at);
        byte[] part = Arrays.copyOfRange(bytes, at, to);
        byte[] tail = Arrays.copyOfRange(bytes, to, bytes.length);
        return switch (random.nextInt(7)) {
            case 0 -> head;
            case 1 -> Bytes.of(head, tail);
            case 2 -> Bytes.of(head, part, part, tail);
            case 3 -> Bytes.of(head, Arrays.copyOf(other, random.nextInt(other.length)), tail);
            case 4 -> Bytes.of(head, run(part, random), tail);
            default -> turned(bytes, random);
        };
    }

    /** A few bytes again and again. */
    private static byte[] run(byte[] part, Random random) {
        byte[] unit = Arrays.copyOf(part, Math.min(part.length, 1 + random.nextInt(6)));
        byte[] run = new byte[unit.length == 0 ? 0 : random.nextInt(LONGEST_RUN)];
        for (int i = 0; i < run.length; i++) {
            run[i] = unit[i % unit.length];
        }
        return run;
    }

    private static byte[] turned(byte[] bytes, Random random) {
        byte[] turned = bytes.clone();
        for (int i = 0; i < 4 && turned.length > 0; i++) {
            turned[random.nextInt(turned.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return turned;
    }
}
