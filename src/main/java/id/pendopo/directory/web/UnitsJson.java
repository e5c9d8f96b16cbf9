package id.pendopo.directory.web;

import java.util.List;

/** The units of a city as open data. */
record UnitsJson(String city, String name, List<UnitJson> units) {}
