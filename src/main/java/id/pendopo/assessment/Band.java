package id.pendopo.assessment;

/** A grade: scores from its limit up to the next higher band. */
public record Band(String id, Label title, double from) {}
