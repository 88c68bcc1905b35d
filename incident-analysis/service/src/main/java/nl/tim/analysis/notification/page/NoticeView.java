package nl.tim.analysis.notification.page;

/**
 * A notice as people read it.
 *
 * @param tone of its kind: bad, warn, or empty
 * @param due empty when there is no term
 * @param mailed whether a mail was handed over
 */
public record NoticeView(String at, String what, String tone, String to, String due, boolean mailed) {}
