package id.pendopo.observatory.watch;

import id.pendopo.observatory.Finding;
import id.pendopo.observatory.Proof;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Findings and proofs as JSON, the way the measurement table keeps them. */
final class ReadingJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};
    private static final TypeReference<List<Proof>> PROOFS = new TypeReference<>() {};

    private ReadingJson() {}

    static String write(List<?> values) {
        // PostgreSQL's jsonb refuses the character NUL, which hostile pages do contain.
        return JSON.writeValueAsString(values).replace("\\u0000", "");
    }

    static List<Finding> findings(String json) {
        return JSON.readValue(json, FINDINGS);
    }

    static List<Proof> proofs(String json) {
        return JSON.readValue(json, PROOFS);
    }
}
