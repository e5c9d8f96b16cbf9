package id.pendopo.publishing.network.wire;

import id.pendopo.platform.fetch.Headers;
import id.pendopo.publishing.network.Failure;
import tools.jackson.databind.JsonNode;

/** What came of a request. */
public sealed interface Reply {
    /**
     * The network answered.
     *
     * @param json the body; missing if it was none
     * @param whole whether all of the body came
     */
    record Said(int status, Headers headers, JsonNode json, boolean whole) implements Reply {
        public boolean good() {
            return status >= 200 && status < 300 && whole;
        }

        public String text(String field) {
            return json.path(field).asString("");
        }
    }

    /**
     * Nothing usable came.
     *
     * @param sent whether the request may have arrived
     */
    record Silent(boolean sent, String code, String detail) implements Reply {
        /** What it means for a call that may be repeated. */
        public Failure retry() {
            return new Failure(Failure.Kind.RETRY, code, detail);
        }

        /** What it means for the irreversible call. */
        public Failure once() {
            return sent ? new Failure(Failure.Kind.UNKNOWN, code, detail) : retry();
        }
    }

    /** It was not sent, by our own rule. */
    record Held(String code, String detail) implements Reply {
        public Failure failure() {
            return new Failure(Failure.Kind.ACCOUNT_UNUSABLE, code, detail);
        }
    }
}
