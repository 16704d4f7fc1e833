package org.entente.app.desk.guard;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * What is answered to a request that is refused before it comes to the pages, such as one that is no HTTP: a line of plain
 * text that tells nothing of the server.
 */
final class Plain implements Request.Handler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String reason = HttpStatus.getMessage(response.getStatus());
        write(response, callback, response.getStatus() + " " + reason);
        return true;
    }

    static void write(Response response, Callback callback, String line) {
        response.getHeaders().put(new HttpField(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8"));
        Headers.ALL.forEach((name, value) -> response.getHeaders().put(name, value));
        Content.Sink.write(response, true, line + "\n", callback);
    }
}
