package id.pendopo.assessment;

import id.pendopo.observatory.IndicatorId;

/**
 * Something asked before points count.
 *
 * @param atLeast the smallest number that passes
 * @param cap the highest score of a unit that does not pass, from 0 to 100
 */
public record Gate(String id, Label title, IndicatorId indicator, double atLeast, double cap) {}
