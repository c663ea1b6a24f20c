package uk.localityreview.bench.devices;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.localityreview.shared.Refused;

/** Somebody who uses the house over the wire, by its real pages. */
final class Visitor {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final int port;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private volatile String cookie = "";

    Visitor(int port) {
        this.port = port;
    }

    /** The same person by another way to the same house. */
    Visitor by(int otherPort) {
        Visitor other = new Visitor(otherPort);
        other.cookie = cookie;
        return other;
    }

    /** What a device must know before it sends. */
    record Greeting(String epoch, String header, String token) {}

    /** Sets the first account up by its link. */
    void setUp(String path, String password) throws IOException, InterruptedException {
        fillIn(path, Map.of("displayName", "Robin Hale", "userName", "robin.hale", "password", password));
    }

    void signIn(String userName, String password) throws IOException, InterruptedException {
        fillIn("/sign-in", Map.of("userName", userName, "password", password));
    }

    private void fillIn(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String token = found(FORM_TOKEN, get(path).body(), "a form");
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + token + "&", ""));
        HttpResponse<String> answer = send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.statusCode() != 302) {
            throw new Refused("The form at " + path + " was not taken; nothing was measured.");
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    Greeting greet(String path) throws IOException, InterruptedException {
        JsonNode greeting = JSON.readTree(get(path).body());
        return new Greeting(
                greeting.get("epoch").stringValue(),
                greeting.get("csrf").get("header").stringValue(),
                greeting.get("csrf").get("token").stringValue());
    }

    HttpResponse<String> post(String path, Greeting greeting, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header(greeting.header(), greeting.token())
                .POST(BodyPublishers.ofString(json)));
    }

    /** Sends all of a request and hangs up at once, as a device does that lost its network. */
    void postAndHangUp(String path, Greeting greeting, String json) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port);
                OutputStream out = socket.getOutputStream()) {
            out.write(raw(path, greeting, json));
            out.flush();
            socket.setSoLinger(true, 0);
        }
    }

    /** A request as the bytes that go over the wire. */
    byte[] raw(String path, Greeting greeting, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String head = String.join(
                "\r\n",
                "POST " + path + " HTTP/1.1",
                "Host: localhost",
                "Cookie: " + cookie,
                greeting.header() + ": " + greeting.token(),
                "Content-Type: application/json",
                "Content-Length: " + body.length,
                "",
                "");
        byte[] start = head.getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[start.length + body.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        return all;
    }

    /** The first group of a pattern in a text. */
    static String found(Pattern pattern, @Nullable String text, String what) {
        Matcher matcher = pattern.matcher(text == null ? "" : text);
        if (!matcher.find()) {
            throw new Refused("The house did not show " + what + "; nothing was measured.");
        }
        return matcher.group(1);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").stream()
                .map(set -> set.split(";", 2)[0])
                .filter(set -> set.startsWith("locality-session="))
                .forEach(set -> cookie = set);
        return answer;
    }
}
