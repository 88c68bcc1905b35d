/** De-identifies JSON lines, for trying the library on files and comparing it with other systems; needs Jackson, the library itself does not. */
@NullMarked
package nl.tim.deidentify.jsonl;

import org.jspecify.annotations.NullMarked;
