package org.entente.app.watch.http;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells the public internet from everything else, after the IANA registries of special-purpose addresses. A feed must not
 * make this program ask the machine it runs on, its neighbours, or the data service of a cloud. Addresses of version 6
 * that carry one of version 4 are judged by that one.
 */
final class PrivateAddress {
    private static final List<Block> BLOCKS = List.of(
            Block.of("0.0.0.0/8", "this network"),
            Block.of("10.0.0.0/8", "a private address"),
            Block.of("100.64.0.0/10", "an address shared by a provider's customers"),
            Block.of("127.0.0.0/8", "this machine itself"),
            Block.of("169.254.0.0/16", "a link-local address"),
            Block.of("172.16.0.0/12", "a private address"),
            Block.of("192.0.0.0/24", "a special address"),
            Block.of("192.0.2.0/24", "an address for examples"),
            Block.of("192.88.99.0/24", "a relay"),
            Block.of("192.168.0.0/16", "a private address"),
            Block.of("198.18.0.0/15", "an address for benchmarks"),
            Block.of("198.51.100.0/24", "an address for examples"),
            Block.of("203.0.113.0/24", "an address for examples"),
            Block.of("224.0.0.0/4", "a multicast address"),
            Block.of("240.0.0.0/4", "a reserved address"),
            Block.of("2001::/23", "a special address"),
            Block.of("2001:db8::/32", "an address for examples"),
            Block.of("3fff::/20", "an address for examples"),
            Block.of("fc00::/7", "a private address"),
            Block.of("fe80::/10", "a link-local address"),
            Block.of("fec0::/10", "a private address"),
            Block.of("ff00::/8", "a multicast address"));

    /** All that is handed out of version 6 begins with the bits 001. */
    private static final Block GLOBAL = Block.of("2000::/3", "");

    /** Where an address of version 6 carries one of version 4, and from which byte on. */
    private static final List<Carrier> CARRIERS = List.of(
            new Carrier(Block.of("::/96", ""), 12),
            new Carrier(Block.of("64:ff9b::/96", ""), 12),
            new Carrier(Block.of("2002::/16", ""), 2));

    private record Carrier(Block block, int at) {}

    private PrivateAddress() {}

    /** What the address is if it is not one of the public internet: {@code "this machine itself"}. */
    static Optional<String> kind(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet6Address six) {
            if (six.isLoopbackAddress()) {
                return Optional.of("this machine itself");
            }
            for (Carrier carrier : CARRIERS) {
                if (carrier.block().holds(bytes)) {
                    return kind(version4(Arrays.copyOfRange(bytes, carrier.at(), carrier.at() + 4)));
                }
            }
        }
        Optional<String> special = BLOCKS.stream()
                .filter(block -> block.holds(bytes))
                .map(Block::kind)
                .findFirst();
        boolean known = address instanceof Inet4Address || GLOBAL.holds(bytes);
        return special.or(() -> known ? Optional.empty() : Optional.of("a reserved address"));
    }

    private static InetAddress version4(byte[] four) {
        try {
            return InetAddress.getByAddress(four);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }

    /** All addresses that begin with the same bits. */
    private record Block(byte[] start, int bits, String kind) {
        static Block of(String text, String kind) {
            String[] parts = text.split("/");
            try {
                // An address written out is not looked up.
                byte[] start = InetAddress.getByName(parts[0]).getAddress();
                return new Block(start, Integer.parseInt(parts[1]), kind);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(text, e);
            }
        }

        boolean holds(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
