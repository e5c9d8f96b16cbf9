package id.pendopo.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words a template would show that do not come from the messages: text between tags, readable
 * attributes, and sentences handed to other templates.
 */
final class TemplateWords {
    private static final Pattern CALL =
            Pattern.compile("@(if|elseif|for|template\\.[a-z.\\-]+)\\(|[$!](unsafe)?\\{");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\b(alt|title|placeholder|aria-label|label)=\"([^\"]*\\p{L}[^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!][^>]*>");
    private static final Pattern SENTENCE = Pattern.compile("\"(\\p{Lu}\\p{Ll}[^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private final String source;
    private final StringBuilder shown = new StringBuilder();
    private final List<String> found = new ArrayList<>();
    private int at;

    private TemplateWords(String source) {
        this.source = source;
    }

    static List<String> in(String template) {
        String body =
                template.replaceAll("(?m)^@(import|param)\\b.*$", "")
                        .replaceAll("(?s)<%--.*?--%>|<!--.*?-->", "")
                        .replaceAll("@(else|endif|endfor|raw|endraw)\\b", "");
        var words = new TemplateWords(body);
        words.readText(false);
        return words.list();
    }

    private List<String> list() {
        String text = shown.toString();
        ATTRIBUTE.matcher(text).results().forEach(m -> found.add(m.group(2)));
        // What is written the same in every language: code, and addresses.
        text = text.replaceAll("(?s)<(code|pre|kbd)\\b.*?</\\1>", " ");
        String plain =
                TAG.matcher(text)
                        .replaceAll(" ")
                        .replaceAll("&[a-z]+;|&#\\d+;", " ")
                        .replaceAll("[\\w-]+(\\.[\\w-]+)+|(?<!\\w)/[\\w-]+", " ");
        WORD.matcher(plain).results().forEach(m -> found.add(m.group()));
        return found;
    }

    /** Reads shown text up to the end, or up to the closing backtick of a content block. */
    private void readText(boolean inBlock) {
        while (at < source.length()) {
            var call = CALL.matcher(source).region(at, source.length());
            if (call.lookingAt()) {
                at = call.end();
                readCode(source.charAt(at - 1) == '{' ? '}' : ')');
            } else if (inBlock && source.charAt(at) == '`') {
                at++;
                return;
            } else {
                shown.append(source.charAt(at++));
            }
        }
    }

    /** Reads Java up to the closing bracket; content blocks inside it are shown text again. */
    private void readCode(char closing) {
        var code = new StringBuilder();
        int depth = 1;
        while (at < source.length() && depth > 0) {
            char c = source.charAt(at++);
            if (c == '"') {
                int end = endOfString();
                code.append('"').append(source, at, end);
                at = end;
            } else if (c == '@' && at < source.length() && source.charAt(at) == '`') {
                at++;
                readText(true);
            } else {
                code.append(c);
                depth += c == opening(closing) ? 1 : c == closing ? -1 : 0;
            }
        }
        SENTENCE.matcher(code).results().forEach(m -> found.add(m.group(1)));
    }

    private int endOfString() {
        int end = at;
        while (end < source.length() && source.charAt(end) != '"') {
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, source.length());
    }

    private static char opening(char closing) {
        return closing == '}' ? '{' : '(';
    }
}
