package dev.bonafide.hiring.greenhouse;

import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.hiring.wire.TrackerHealth;
import dev.bonafide.hiring.wire.TrackerProblem;
import dev.bonafide.hiring.wire.TrackerTrouble;
import dev.bonafide.http.CallBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks at each list that is read, whether the credentials have its scope. */
final class HarvestScopes {
  private static final String SETTINGS =
      "BONAFIDE_GREENHOUSE_CLIENT_ID, BONAFIDE_GREENHOUSE_CLIENT_SECRET, and"
          + " BONAFIDE_GREENHOUSE_USER_ID, which must be a site admin's ID";

  private static final List<String> LISTS =
      List.of("candidates", "applications", "attachments", "notes", "scorecards");

  /** Without these there is nothing to screen. */
  private static final Set<String> NEEDED = Set.of("candidates", "applications", "attachments");

  private HarvestScopes() {}

  static TrackerHealth examine(HarvestApi api, CallBudget time) {
    List<TrackerProblem> problems = new ArrayList<>();
    List<String> withheld = new ArrayList<>();
    for (String list : LISTS) {
      try {
        api.probe(list, time);
      } catch (TrackerFailure e) {
        TrackerTrouble trouble = e.trouble();
        if (trouble != TrackerTrouble.SCOPE) {
          return TrackerHealth.broken(
              trouble.what(TrackerVendor.GREENHOUSE), trouble.mend(SETTINGS));
        }
        if (NEEDED.contains(list)) {
          problems.add(lacking(list));
        } else {
          withheld.add(list);
        }
      }
    }
    return new TrackerHealth(problems, withheld);
  }

  private static TrackerProblem lacking(String list) {
    return new TrackerProblem(
        "the credentials do not have the scope harvest:"
            + list
            + ":list, or the user is not a site admin",
        "add the scope in Greenhouse under Configure > Dev Center > API Credential Management");
  }
}
