package dev.bonafide.hiring.ashby;

import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.hiring.wire.TrackerHealth;
import dev.bonafide.hiring.wire.TrackerTrouble;
import dev.bonafide.http.CallBudget;
import java.util.List;

/**
 * Looks up a candidate that nobody has: a key that may read candidates is told that there is none.
 */
final class AshbyPermissions {
  private static final String SETTING = "BONAFIDE_ASHBY_API_KEY";
  private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

  private AshbyPermissions() {}

  static TrackerHealth examine(AshbyApi api, CallBudget time) {
    try {
      api.read("candidate.info", AshbyApi.body().put("id", NOBODY), time);
    } catch (TrackerFailure e) {
      TrackerTrouble trouble = e.trouble();
      if (trouble == TrackerTrouble.SCOPE) {
        return TrackerHealth.broken(
            "the key does not have the permission candidatesRead",
            "add it in Ashby under Admin > Integrations > API Keys");
      }
      if (trouble != TrackerTrouble.MISSING) {
        return TrackerHealth.broken(trouble.what(TrackerVendor.ASHBY), trouble.mend(SETTING));
      }
    }
    return new TrackerHealth(List.of(), List.of());
  }
}
