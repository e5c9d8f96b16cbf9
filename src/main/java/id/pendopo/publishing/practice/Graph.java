package id.pendopo.publishing.practice;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How Meta's interfaces speak: their errors, tokens and lists. */
final class Graph {
    private final Desk desk;

    Graph(Desk desk) {
        this.desk = desk;
    }

    static Refused fault(int status, int code, int subcode, String message) {
        ObjectNode root = Response.object();
        ObjectNode error = root.putObject("error");
        error.put("message", message);
        error.put("type", code == 190 || code == 104 ? "OAuthException" : "GraphMethodException");
        error.put("code", code);
        if (subcode != 0) {
            error.put("error_subcode", subcode);
        }
        error.put("is_transient", code == 1 || code == 2);
        error.put("fbtrace_id", Words.letters(11));
        return new Refused(Response.json(status, root));
    }

    static Refused invalid(String message) {
        return fault(400, 100, 0, "(#100) " + message);
    }

    static Refused missing(String id) {
        return fault(
                400,
                100,
                33,
                "Unsupported get request. Object with ID '%s' does not exist, cannot be loaded due to missing permissions"
                        .formatted(id));
    }

    static Response limited() {
        String usage =
                "{\"1\":[{\"type\":\"pages\",\"call_count\":100,\"total_cputime\":40,"
                        + "\"total_time\":40,\"estimated_time_to_regain_access\":7}]}";
        return fault(400, 32, 0, "(#32) Page request limit reached")
                .response()
                .with("X-Business-Use-Case-Usage", usage);
    }

    static Response broken() {
        return fault(
                        500,
                        2,
                        0,
                        "An unexpected error has occurred. Please retry your request later.")
                .response();
    }

    static Response success() {
        return Response.json(Response.object().put("success", true));
    }

    static ObjectNode list(List<? extends JsonNode> data) {
        ObjectNode root = Response.object();
        data.forEach(root.putArray("data")::add);
        return root;
    }

    /** Each door has its own words for changing a token. */
    void grantType(Call call, String expected) {
        if (!call.parameter("grant_type").equals(expected)) {
            throw invalid("Param grant_type must be one of {" + expected + "}");
        }
    }

    /** The token that came with the call, if it is good. */
    ObjectNode token(Call call) {
        String token = call.token();
        if (token.isEmpty()) {
            throw fault(400, 104, 0, "An access token is required to request this resource.");
        }
        return switch (desk.standing(token)) {
            case GOOD -> desk.known(token).orElseThrow();
            case EXPIRED ->
                    throw fault(
                            401, 190, 463, "Error validating access token: Session has expired.");
            case REVOKED ->
                    throw fault(
                            401,
                            190,
                            460,
                            "Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.");
            case UNKNOWN -> throw fault(401, 190, 0, "Invalid OAuth access token.");
        };
    }

    /** The same, if it also has the permission. */
    ObjectNode token(Call call, String permission) {
        ObjectNode token = token(call);
        if (!Desk.allows(token, permission)) {
            throw fault(403, 200, 0, "(#200) Requires %s permission".formatted(permission));
        }
        return token;
    }

    /** A page of a list, by the place where the last one ended. */
    static ObjectNode paged(List<ObjectNode> all, Call call, int usual, String next) {
        int limit = number(call.parameter("limit"), usual);
        int from = number(call.parameter("after"), 0);
        int to = Math.min(all.size(), from + limit);
        ObjectNode root = list(all.subList(Math.min(from, to), to));
        ObjectNode paging = root.putObject("paging");
        paging.putObject("cursors").put("after", String.valueOf(to));
        if (to < all.size()) {
            paging.put("next", next + "?limit=" + limit + "&after=" + to);
        }
        return root;
    }

    static int number(String text, int otherwise) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }
}
