package be.zorgkring.testing.sweep;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import be.zorgkring.parts.PartFailure;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes requests as they are told, a connection each: a client that knows HTTP would not let through what the platform has
 * to refuse.
 */
final class Wire {

    private static final int PATIENCE_MILLIS = 30_000;

    private final URI address;

    Wire(URI address) {
        this.address = address;
    }

    /** What came back; names of headers in small letters. */
    record Reply(int status, Map<String, String> headers, String body) {

        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        /** Status 0: there was no answer. */
        static Reply none(String why) {
            return new Reply(0, Map.of(), why);
        }

        boolean isSuccess() {
            return status >= 200 && status < 300;
        }
    }

    Reply send(Request request, String token) {
        byte[] content = request.body() == null ? new byte[0] : request.body().getBytes(UTF_8);
        StringBuilder head = new StringBuilder(request.method() + " " + request.path() + " HTTP/1.1\r\nHost: "
                + address.getAuthority() + "\r\nConnection: close\r\n");
        if (token != null) {
            head.append("Authorization: Bearer ").append(token).append("\r\n");
        }
        request.headers().forEach(line -> head.append(line).append("\r\n"));
        if (request.body() != null || !request.method().equals("GET")) {
            head.append("Content-Length: ").append(content.length).append("\r\n");
        }
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(socket.getOutputStream(), head.append("\r\n").toString().getBytes(ISO_8859_1), content);
            return read(new BufferedInputStream(socket.getInputStream()));
        } catch (ConnectException e) {
            throw new PartFailure("Nobody answers at " + address + " any more.", e);
        } catch (IOException e) {
            return Reply.none(e.toString());
        }
    }

    /** Who refuses a large body may answer before it has all come. */
    private static void write(OutputStream out, byte[] head, byte[] content) throws IOException {
        out.write(head);
        try {
            out.write(content);
            out.flush();
        } catch (IOException refusedMeanwhile) {
            return;
        }
    }

    private static Reply read(InputStream in) throws IOException {
        int status = Integer.parseInt(line(in).split(" ")[1]);
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        boolean chunked = headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked");
        return new Reply(status, headers, new String(chunked ? chunks(in) : in.readAllBytes(), UTF_8));
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
            all.write(in.readNBytes(size));
            line(in);
        }
        return all.toByteArray();
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the connection was closed without an answer");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
