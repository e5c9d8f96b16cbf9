package id.pendopo.platform.web.page;

/**
 * One thing wrong with a form, in words of the reader's language.
 *
 * @param field the name of the form field; empty if the fault is of the whole form
 */
public record Fault(String field, String message) {}
