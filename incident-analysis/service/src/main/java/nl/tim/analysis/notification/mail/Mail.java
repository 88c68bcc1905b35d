package nl.tim.analysis.notification.mail;

/**
 * A mail as it is sent.
 *
 * @param name of its file, where it is written to one; the same for the same notice
 */
record Mail(String name, String from, String to, String subject, String text) {}
