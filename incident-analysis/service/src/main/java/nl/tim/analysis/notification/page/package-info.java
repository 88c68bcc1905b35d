/** The page that shows what was sent. */
@NullMarked
package nl.tim.analysis.notification.page;

import org.jspecify.annotations.NullMarked;
