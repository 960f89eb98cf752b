package be.zorgkring.dev.demo.story;

import be.zorgkring.testing.Browser;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Supplier;

/** Somebody in the story, with the way their requests prove who they are: a browser's session or a bearer token. */
interface Who {

    String name();

    /** Sends the request to the gateway as this person or system. */
    HttpResponse<String> send(URI address, HttpRequest.Builder request);

    /** Signed in through the gateway with a browser; the session is a cookie, and unsafe requests say that they mean it. */
    record InBrowser(String name, Browser browser) implements Who {

        @Override
        public HttpResponse<String> send(URI address, HttpRequest.Builder request) {
            return browser.send(address, request.header("X-Zorgkring-Csrf", "1"));
        }
    }

    /** An app or a system that holds an access token. */
    record WithToken(String name, Supplier<String> token) implements Who {

        @Override
        public HttpResponse<String> send(URI address, HttpRequest.Builder request) {
            return new Browser().send(address, request.header("Authorization", "Bearer " + token.get()));
        }
    }
}
