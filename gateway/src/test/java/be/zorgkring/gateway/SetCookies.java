package be.zorgkring.gateway;

import be.zorgkring.gateway.standin.Door;
import be.zorgkring.testing.Browser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** The session cookies exactly as the gateway set them at the end of a sign-in. */
record SetCookies(List<String> session) {

    static SetCookies whileSigningIn(String username) {
        Browser browser = new Browser();
        URI callback = browser.signIn(
                Door.at("/session/login?to=/home"),
                username,
                address -> address.getPort() == Door.port() && address.getPath().equals("/session/callback"));
        HttpResponse<String> answer = browser.get(callback);
        List<String> cookies = new ArrayList<>(answer.headers().allValues("Set-Cookie"));
        cookies.removeIf(cookie -> !cookie.startsWith("q_session_web") || cookie.contains("Max-Age=0"));
        return new SetCookies(cookies);
    }
}
