package id.pendopo.directory.web;

import id.pendopo.directory.City;
import id.pendopo.directory.city.ChangeCity;
import id.pendopo.platform.web.page.Faults;

/** The form of a city's own data. */
public record CityFormPage(City city, ChangeCity.Draft form, Faults faults) {}
