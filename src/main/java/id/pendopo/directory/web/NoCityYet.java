package id.pendopo.directory.web;

/** A page of a city was asked for before there is any. */
final class NoCityYet extends RuntimeException {}
