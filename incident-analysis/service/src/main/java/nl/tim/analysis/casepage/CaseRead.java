package nl.tim.analysis.casepage;

import java.util.List;
import java.util.Map;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.notification.Notifications.Told;
import nl.tim.analysis.search.Linked;

/**
 * What is read for the page of a case, as one reader may see it.
 *
 * @param document the case as indexed
 * @param linked other reports that it is linked with, from either side
 * @param notices who was told of what, oldest first
 * @param told the report as it may leave the region, to begin an exemplar with; empty when the reader may make none
 */
record CaseRead(
        Incident incident,
        Map<String, Object> document,
        List<Linked> linked,
        CaseTrajectories.Shown trajectories,
        List<Told> notices,
        String told) {}
