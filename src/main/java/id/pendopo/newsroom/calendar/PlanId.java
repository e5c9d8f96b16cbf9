package id.pendopo.newsroom.calendar;

import java.util.UUID;

/** The id of a plan. Version 7, so that it sorts by the moment it came into being. */
public record PlanId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
