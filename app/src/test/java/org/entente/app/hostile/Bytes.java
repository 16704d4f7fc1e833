package org.entente.app.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

/** Bytes put together and taken apart. */
final class Bytes {
    static final int MB = 1 << 20;

    private Bytes() {}

    static byte[] of(Object... parts) {
        var out = new ByteArrayOutputStream();
        for (Object part : parts) {
            out.writeBytes(
                    part instanceof byte[] bytes ? bytes : part.toString().getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    /** The first part of something, such as 0.5 of it. */
    static byte[] cut(byte[] bytes, double share) {
        return Arrays.copyOf(bytes, (int) (bytes.length * share));
    }

    /** With one byte turned round. */
    static byte[] flipped(byte[] bytes, double at) {
        byte[] flipped = bytes.clone();
        flipped[(int) (bytes.length * at)] ^= (byte) 0xFF;
        return flipped;
    }

    /** Bytes of chance that no archive makes smaller; the same in each run. */
    static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(length).nextBytes(noise);
        return noise;
    }

    /** Letters of chance. */
    static String hex(int length) {
        return HexFormat.of().formatHex(noise(length / 2));
    }

    /** Numbers of two and of four bytes as archives write them: {@code little(2, 7)}. */
    static byte[] little(int size, long number) {
        byte[] wide = ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(number)
                .array();
        return Arrays.copyOf(wide, size);
    }

    static int find(byte[] in, byte[] wanted) {
        for (int i = 0; i + wanted.length <= in.length; i++) {
            if (Arrays.equals(in, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new IllegalArgumentException("not there");
    }
}
