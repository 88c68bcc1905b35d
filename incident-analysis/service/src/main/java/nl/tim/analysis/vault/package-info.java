/** The keys that texts and identities are sealed under: who erases them, when they die, and that nothing of them stays. */
@NullMarked
package nl.tim.analysis.vault;

import org.jspecify.annotations.NullMarked;
