package id.pendopo.insight;

/** What may be permitted in the views. */
public final class InsightPermission {
    /** See the leader's page of a city. */
    public static final String LEADER = "insight.leader";

    /** See the card of the own unit in the back office; held by a unit's own people. */
    public static final String OWN_CARD = "insight.own-card";

    private InsightPermission() {}
}
