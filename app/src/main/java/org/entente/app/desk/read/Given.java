package org.entente.app.desk.read;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * What a person gave to be read. Its id is known to nobody but her, and with it goes all that she may do with it.
 *
 * @param title what it is, for people
 * @param doing what is done until it is open: {@code "The page is being fetched"}
 * @param opened its articles, as soon as they are found
 */
public record Given(String id, String title, String doing, CompletableFuture<Opened> opened) {
    /** @param more whether it holds more articles than these */
    public record Opened(List<Piece> pieces, boolean more) {}
}
