package nl.tim.intake.follow.web;

import java.util.UUID;

/**
 * Words are stored.
 *
 * @param id of the words
 */
record WordsReceived(UUID id) {}
