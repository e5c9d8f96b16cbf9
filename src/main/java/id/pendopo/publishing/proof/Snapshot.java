package id.pendopo.publishing.proof;

import id.pendopo.publishing.network.Content;
import id.pendopo.publishing.network.Medium;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A content as JSON, its files by their hashes, and the SHA-256 of it all: whoever has the snapshot
 * and the files can compute the hash again.
 *
 * @param json with its keys always in the same order
 */
public record Snapshot(String json, String hash) {
    public static Snapshot of(Content content, JsonMapper mapper) {
        var words = new LinkedHashMap<String, Object>();
        words.put("title", content.title());
        words.put("text", content.words());
        words.put("link", content.link().map(Object::toString).orElse(""));
        words.put("media", content.media().stream().map(Snapshot::medium).toList());
        words.put("firstComment", content.firstComment());
        words.put(
                "location",
                content.location()
                        .<Object>map(p -> List.of(p.latitude(), p.longitude()))
                        .orElse(List.of()));
        words.put("madeForKids", content.madeForKids());
        String json = mapper.writeValueAsString(words);
        return new Snapshot(json, hash(json));
    }

    private static Map<String, Object> medium(Medium medium) {
        var words = new LinkedHashMap<String, Object>();
        words.put("sha256", medium.key());
        words.put("type", medium.type());
        words.put("width", medium.width());
        words.put("height", medium.height());
        words.put("bytes", medium.bytes());
        words.put("alt", medium.alt());
        return words;
    }

    private static String hash(String json) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }
}
