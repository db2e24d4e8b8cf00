package dev.bonafide.bot;

import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.testkit.hiring.FakeAshby;
import dev.bonafide.testkit.hiring.FakeGreenhouse;
import dev.bonafide.testkit.hiring.FakeLever;
import dev.bonafide.testkit.hiring.FakeTracker;
import java.io.IOException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** A fake of each applicant tracking system, and the settings that lead to them. */
public final class ThreeTrackers implements AutoCloseable {
  private final FakeGreenhouse greenhouse = new FakeGreenhouse();
  private final FakeAshby ashby = new FakeAshby();
  private final FakeLever lever = new FakeLever();

  public ThreeTrackers() throws IOException {}

  /** The one of a vendor. */
  public FakeTracker of(TrackerVendor vendor) {
    return switch (vendor) {
      case GREENHOUSE -> greenhouse;
      case ASHBY -> ashby;
      case LEVER -> lever;
    };
  }

  /**
   * What sets all three up.
   *
   * @param rooms where links are opened
   */
  public Extensions setup(String rooms) {
    Map<String, String> set = new HashMap<>(settings());
    set.put("BONAFIDE_HIRING_CHANNELS", rooms);
    return Extensions.of(new Settings(set), InstantSource.system());
  }

  /** The same as the environment has it, without any room. */
  public Map<String, String> settings() {
    return Map.of(
        "BONAFIDE_GREENHOUSE_CLIENT_ID", FakeGreenhouse.CLIENT_ID,
        "BONAFIDE_GREENHOUSE_CLIENT_SECRET", FakeGreenhouse.CLIENT_SECRET,
        "BONAFIDE_GREENHOUSE_USER_ID", FakeGreenhouse.USER,
        "BONAFIDE_GREENHOUSE_API_URL", greenhouse.url() + "/v3",
        "BONAFIDE_GREENHOUSE_TOKEN_URL", greenhouse.url() + "/token",
        "BONAFIDE_ASHBY_API_KEY", FakeAshby.KEY,
        "BONAFIDE_ASHBY_API_URL", ashby.url(),
        "BONAFIDE_LEVER_API_KEY", FakeLever.KEY,
        "BONAFIDE_LEVER_API_URL", lever.url() + "/v1");
  }

  /** The page of a candidate, as the vendor shows it to hiring teams. */
  public static String page(CandidateLink link) {
    String application = link.application() == null ? "" : "/applications/" + link.application();
    return switch (link.vendor()) {
          case GREENHOUSE -> "https://app.greenhouse.io/people/";
          case ASHBY -> "https://app.ashbyhq.com/candidate-searches/new/right-side/candidates/";
          case LEVER -> "https://hire.lever.co/candidates/";
        }
        + link.candidate()
        + application;
  }

  @Override
  public void close() {
    greenhouse.close();
    ashby.close();
    lever.close();
  }
}
