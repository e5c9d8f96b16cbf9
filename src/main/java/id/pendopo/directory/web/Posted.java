package id.pendopo.directory.web;

import java.util.Map;

/** The fields of a form as sent; one that was not sent is empty. */
record Posted(Map<String, String> fields) {
    String text(String field) {
        return fields.getOrDefault(field, "");
    }

    boolean yes(String field) {
        return text(field).equals("true");
    }

    /** A whole number; -1, which is no version, for anything else. */
    int number(String field) {
        return text(field).matches("\\d{1,9}") ? Integer.parseInt(text(field)) : -1;
    }
}
