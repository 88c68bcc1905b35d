package nl.tim.local.command;

import java.time.InstantSource;
import nl.tim.local.lifecycle.Stack;
import nl.tim.local.output.Output;
import nl.tim.local.setting.Settings;

/**
 * What every verb needs.
 *
 * @param settings the environment
 * @param output where to speak
 * @param clock the time
 */
public record Context(Settings settings, Output output, InstantSource clock) {

    /** The stack as it is now. */
    Stack stack() {
        return new Stack(settings);
    }
}
