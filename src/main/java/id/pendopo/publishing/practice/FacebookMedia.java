package id.pendopo.publishing.practice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Photos and video files that practice pages were given, before and as posts show them. */
final class FacebookMedia {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long PHOTO = 4L * 1024 * 1024;
    private static final long VIDEO = 4L * 1024 * 1024 * 1024;

    private final Ground ground;

    FacebookMedia(Ground ground) {
        this.ground = ground;
    }

    /** Takes a photo that is not shown yet. */
    Response photo(Call call, String page) {
        if (!call.parameter("published").equals("false")) {
            throw Graph.invalid("The practice network takes photos with published=false only");
        }
        String file = Words.letters(12);
        MediaLook look = pulled(call.parameter("url"), file, PHOTO * 3);
        if (look.bytes() > PHOTO) {
            throw Graph.fault(
                    400,
                    100,
                    1366046,
                    "(#100) Your photos should be smaller than 4 MB and saved as JPG, PNG, GIF, TIFF, HEIF or WebP files.");
        }
        if (!look.picture()) {
            throw Graph.fault(400, 324, 2069019, "(#324) Missing or invalid image file");
        }
        String id = Words.number(15);
        ObjectNode photo = Response.object().put("id", id).put("page", page).put("file", file);
        photo.put("type", look.type()).put("alt", call.parameter("alt_text_custom"));
        photo.put("made", ground.now().toString()).put("used", false);
        ground.store().put("photo", id, photo);
        return Response.json(Response.object().put("id", id));
    }

    /** Fetches a video into the file and looks at it. */
    MediaLook video(String address, String file) {
        return pulled(address, file, VIDEO);
    }

    private MediaLook pulled(String address, String file, long most) {
        Path at = ground.store().file(file);
        if (!ground.pull().into(at, address, most)) {
            throw Graph.fault(400, 324, 2069019, "(#324) Missing or invalid image file");
        }
        return MediaLook.at(at);
    }

    /** The photos a post names, in order; refused if one was shown before. */
    List<ObjectNode> attached(Call call, String page) {
        var photos = new ArrayList<ObjectNode>();
        for (int i = 0; call.has("attached_media[" + i + "]"); i++) {
            String id = fbid(call.parameter("attached_media[" + i + "]"));
            ObjectNode photo =
                    ground.store()
                            .get("photo", id)
                            .filter(p -> p.path("page").asString("").equals(page))
                            .orElseThrow(() -> Graph.invalid("Invalid attached media " + id));
            if (photo.path("used").asBoolean()) {
                throw Graph.fault(400, 100, 1366051, "(#100) These photos were already posted.");
            }
            photos.add(photo);
        }
        if (photos.size() > 10) {
            throw Graph.invalid("Too many attached media, at most 10");
        }
        return photos;
    }

    private static String fbid(String json) {
        try {
            return JSON.readTree(json).path("media_fbid").asString("");
        } catch (JacksonException e) {
            throw Graph.invalid("attached_media must be JSON");
        }
    }

    /** Makes a photo part of a post; it cannot be part of another one. */
    void show(ObjectNode photo, ObjectNode post) {
        medium(post, photo);
        ground.store().put("photo", photo.path("id").asString(), photo.put("used", true));
    }

    private static void medium(ObjectNode post, JsonNode from) {
        ObjectNode medium = (ObjectNode) post.withArray("media").addObject();
        medium.put("file", from.path("file").asString());
        medium.put("type", from.path("type").asString());
        medium.put("alt", from.path("alt").asString(""));
        medium.put("id", from.path("id").asString());
    }
}
