package id.pendopo.publishing.delivery;

/** Why a delivery waits though its moment has come. */
public enum Hold {
    /** Somebody paused all publishing of the city or unit. */
    PAUSE,
    /** The account cannot be used until somebody links it anew. */
    ACCOUNT
}
