package id.pendopo.observatory.visit;

import java.util.function.Supplier;

/**
 * What can be gathered from a visit, by name.
 *
 * @param type tells matters apart
 * @param begin the gathering of a new visit, still empty
 */
public record Matter<T extends Gathering>(Class<T> type, Supplier<T> begin) {}
