package id.pendopo.publishing.network.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A form with fields and one file. Source: RFC 7578. */
public record Multipart(String boundary, Map<String, String> fields, String file, byte[] bytes) {
    public String type() {
        return "multipart/form-data; boundary=" + boundary;
    }

    public byte[] body() {
        var out = new ByteArrayOutputStream(bytes.length + 512);
        fields.forEach((name, value) -> {
            head(out, "name=\"" + name + "\"", "");
            text(out, value + "\r\n");
        });
        head(
                out,
                "name=\"" + file + "\"; filename=\"" + file + "\"",
                "Content-Type: application/octet-stream\r\n");
        out.writeBytes(bytes);
        text(out, "\r\n--" + boundary + "--\r\n");
        return out.toByteArray();
    }

    private void head(ByteArrayOutputStream out, String what, String more) {
        text(
                out,
                "--%s\r\nContent-Disposition: form-data; %s\r\n%s\r\n"
                        .formatted(boundary, what, more));
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
