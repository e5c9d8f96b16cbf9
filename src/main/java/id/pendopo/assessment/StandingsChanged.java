package id.pendopo.assessment;

import id.pendopo.directory.CityCode;

/** Scores or the rubric of a city are others now; published with the transaction that did it. */
public record StandingsChanged(CityCode city) {}
