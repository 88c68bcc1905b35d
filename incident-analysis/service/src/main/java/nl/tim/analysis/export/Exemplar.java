package nl.tim.analysis.export;

import java.util.UUID;

/**
 * A report that may be told, in words that somebody approved.
 *
 * @param approval the event that approved the words
 * @param incident whose report it is; no file of an export names it
 * @param type of incident
 * @param from sector group that handed over
 * @param to sector group that received
 * @param harm to the patient
 * @param text as it may leave the region
 * @param masked whether the check, done again when the quarter was frozen, still replaced something
 */
public record Exemplar(
        UUID approval, UUID incident, String type, String from, String to, String harm, String text, boolean masked) {}
