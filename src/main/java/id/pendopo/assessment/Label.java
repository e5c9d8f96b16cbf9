package id.pendopo.assessment;

/** Words of a rubric in both languages; a rubric is data, so its words are not messages. */
public record Label(String id, String en) {
    public String in(String lang) {
        return lang.equals("en") ? en : id;
    }
}
