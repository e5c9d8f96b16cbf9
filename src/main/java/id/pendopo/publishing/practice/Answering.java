package id.pendopo.publishing.practice;

import org.jspecify.annotations.Nullable;

/** Answers a call, with the trouble it runs into. */
final class Answering {
    private Answering() {}

    /**
     * @param trouble null for none
     */
    static Response answer(
            PracticeWeb.Practised practised, Call call, Trouble.@Nullable Kind trouble) {
        PracticeNetwork network = practised.network();
        Desk desk = practised.ground().desk();
        if (trouble == null) {
            return done(network, call);
        }
        return switch (trouble) {
            case SILENT_BEFORE, CUT_BEFORE -> Response.empty(500);
            case ERROR_BEFORE -> network.broken(call);
            case LIMITED -> network.limited(call);
            case ERROR_AFTER -> {
                done(network, call);
                yield network.broken(call);
            }
            case TOKEN_EXPIRED -> {
                desk.expire(call.token());
                yield done(network, call);
            }
            case TOKEN_REVOKED -> {
                desk.revoke(call.token());
                yield done(network, call);
            }
            case SLOW, SILENT_AFTER, CUT_AFTER -> done(network, call);
        };
    }

    static boolean cuts(Trouble.Kind trouble) {
        return switch (trouble) {
            case SILENT_BEFORE, SILENT_AFTER, CUT_BEFORE, CUT_AFTER -> true;
            case SLOW, ERROR_BEFORE, ERROR_AFTER, LIMITED, TOKEN_EXPIRED, TOKEN_REVOKED -> false;
        };
    }

    private static Response done(PracticeNetwork network, Call call) {
        synchronized (network) {
            try {
                return network.answer(call);
            } catch (Refused refused) {
                return refused.response();
            }
        }
    }
}
