package org.entente.app.store;

import java.io.IOException;
import java.nio.file.Path;

/** Another process that has a store open: says so with the letter "o", and closes it when its input ends. */
final class HoldStore {
    private HoldStore() {}

    public static void main(String[] args) throws IOException {
        try (Store store = Store.open(Path.of(args[0]))) {
            System.out.print("o");
            System.out.flush();
            while (System.in.read() >= 0) {
                store.upkeep().summary();
            }
        }
    }
}
