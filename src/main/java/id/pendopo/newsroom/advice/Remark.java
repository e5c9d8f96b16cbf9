package id.pendopo.newsroom.advice;

import java.util.Locale;

/** What can be remarked; each has a sentence and a way to mend it among the messages. */
public enum Remark {
    WHAT_MISSING,
    WHERE_MISSING,
    WHEN_MISSING,
    WHO_MISSING,
    WHY_MISSING,
    HOW_MISSING,
    RESULT_MISSING,
    TITLE_MISSING,
    TITLE_LONG,
    TITLE_CAPITALS,
    SHOUTING,
    SENTENCE_LONG,
    OPENING_WORDY,
    JARGON,
    WORDY,
    FOREIGN,
    ABBREVIATION,
    GREETING,
    CAMPAIGN,
    PARTY,
    PROMOTION,
    DUPLICATE,
    CHILDREN,
    CHILDREN_SHOWN,
    IDENTITY_NUMBER,
    FAMILY_CARD,
    LONG_NUMBER,
    TELEPHONE,
    MAIL,
    PLATE,
    ACCOUNT,
    HOME_POSITION;

    /** The key of its sentence; {@code .mend} after it is the key of what to do. */
    public String key() {
        return "newsroom.advice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
