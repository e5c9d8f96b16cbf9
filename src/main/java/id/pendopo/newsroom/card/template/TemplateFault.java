package id.pendopo.newsroom.card.template;

/**
 * One thing wrong with a template's file.
 *
 * @param at where in the file, as {@code layout.stack.items[2].text.of}
 * @param what was found and what is allowed
 */
public record TemplateFault(String file, String at, String what) {
    @Override
    public String toString() {
        return "%s: %s: %s".formatted(file, at, what);
    }
}
