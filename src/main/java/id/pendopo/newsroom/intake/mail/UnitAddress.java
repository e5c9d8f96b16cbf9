package id.pendopo.newsroom.intake.mail;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;

/**
 * The addresses of one unit.
 *
 * @param name the tag of its open address; unique in the mailbox
 * @param secret what the secret address has besides
 */
public record UnitAddress(CityCode city, UnitId unit, String name, String secret) {}
