package org.entente.app.desk.guard;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers only so many requests of one address at the same time; whoever sends more is told to come back. */
public final class Crowd extends Handler.Wrapper {
    /** A browser asks six at once, and an office may have one address. */
    static final int MOST = 48;

    private final Set<String> proxies;
    private final Map<String, Integer> inside = new ConcurrentHashMap<>();

    public Crowd(Set<String> proxies) {
        this.proxies = proxies;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String address = address(request);
        if (inside.merge(address, 1, Integer::sum) > MOST) {
            leave(address);
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS_429);
            response.getHeaders().put(new HttpField(HttpHeader.RETRY_AFTER, "1"));
            Plain.write(response, callback, "Too many requests at once from this address.");
            return true;
        }
        Request.addCompletionListener(request, failure -> leave(address));
        return super.handle(request, response, callback);
    }

    private void leave(String address) {
        inside.computeIfPresent(address, (key, number) -> number > 1 ? number - 1 : null);
    }

    private String address(Request request) {
        String direct = direct(request.getConnectionMetaData().getRemoteSocketAddress());
        String told = request.getHeaders().get("X-Forwarded-For");
        return told == null || !proxies.contains(direct)
                ? direct
                : told.substring(told.lastIndexOf(',') + 1).strip();
    }

    private static String direct(SocketAddress address) {
        return address instanceof InetSocketAddress internet
                ? internet.getAddress().getHostAddress()
                : String.valueOf(address);
    }
}
