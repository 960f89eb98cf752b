package be.zorgkring.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;

/**
 * One HTTP/1.1 connection that is kept open. The load runs on the cores of the servers it measures, so the client must
 * cost next to nothing; a full one takes as much processor time as the service.
 */
final class Connection implements AutoCloseable {

    record Reply(int status, String location, String etag, String body) {}

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final String host;

    Connection(URI address) throws IOException {
        socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 16_384);
        out = new BufferedOutputStream(socket.getOutputStream(), 16_384);
        host = address.getHost() + ":" + address.getPort();
    }

    Reply get(String path, String token) throws IOException {
        return send("GET", path, token, "", null);
    }

    /** @param headers further header lines, each ended by CRLF */
    Reply send(String method, String path, String token, String headers, String body) throws IOException {
        byte[] content = body == null ? new byte[0] : body.getBytes(UTF_8);
        String head = method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer " + token
                + "\r\nAccept: application/json\r\n" + headers
                + (body == null ? "" : "Content-Type: application/json\r\n")
                + (body == null && method.equals("GET") ? "" : "Content-Length: " + content.length + "\r\n") + "\r\n";
        out.write(head.getBytes(ISO_8859_1));
        out.write(content);
        out.flush();
        return reply();
    }

    private Reply reply() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        boolean chunked = false;
        String location = null;
        String etag = null;
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            String value = header.substring(colon + 1).strip();
            switch (header.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
                case "location" -> location = value;
                case "etag" -> etag = value;
                default -> {
                    // nothing that a measurement needs
                }
            }
        }
        return new Reply(status, location, etag, chunked ? chunks() : new String(in.readNBytes(length), UTF_8));
    }

    private String chunks() throws IOException {
        StringBuilder body = new StringBuilder();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.append(new String(in.readNBytes(size), UTF_8));
            line();
        }
        line();
        return body.toString();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
