/** Mails without content, handed to a mail server or written to a folder. */
@NullMarked
package nl.tim.analysis.notification.mail;

import org.jspecify.annotations.NullMarked;
