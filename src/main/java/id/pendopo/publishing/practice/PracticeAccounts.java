package id.pendopo.publishing.practice;

import id.pendopo.directory.Network;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Founds accounts of practice networks, with what makes them usable or not. */
final class PracticeAccounts {
    private PracticeAccounts() {}

    /** An ordinary, usable account; the one that is there, if the name is taken. */
    static String found(
            Ground ground, Network network, String handle, String name, long followers) {
        return ground.handled(handle)
                .map(a -> a.path("id").asString())
                .orElseGet(() -> {
                    ObjectNode account = usable(network, handle, name, followers);
                    String id = account.path("id").asString();
                    ground.store().put("account", id, account);
                    return id;
                });
    }

    private static ObjectNode usable(Network network, String handle, String name, long followers) {
        String id = network == Network.YOUTUBE ? "UC" + Words.letters(22) : Words.number(15);
        ObjectNode account = Response.object().put("id", id).put("handle", handle);
        account.put("name", name).put("followers", followers);
        ArrayNode tasks = account.putArray("tasks");
        tasks.add("MODERATE").add("CREATE_CONTENT").add("ANALYZE");
        account.put("portfolio", false).put("professional", true).put("restricted", false);
        account.put("audited", true);
        return account;
    }
}
