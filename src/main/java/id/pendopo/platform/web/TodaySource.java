package id.pendopo.platform.web;

import id.pendopo.platform.access.Actor;
import java.util.List;

/** What a module puts on the page "Hari ini". Every bean of this type is asked at each visit. */
public interface TodaySource {
    /** What waits for the actor now; empty if nothing. Counts many alike as one item. */
    List<TodayItem> waitingFor(Actor actor);
}
