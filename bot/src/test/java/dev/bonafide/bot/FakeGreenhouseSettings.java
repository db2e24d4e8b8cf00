package dev.bonafide.bot;

import dev.bonafide.testkit.hiring.FakeGreenhouse;
import java.util.HashMap;
import java.util.Map;

/** Settings by which the bot reads candidates from a Greenhouse of a test. */
public final class FakeGreenhouseSettings {
  private FakeGreenhouseSettings() {}

  /** Its addresses and credentials. Others may be put in. */
  public static Map<String, String> of(FakeGreenhouse greenhouse) {
    Map<String, String> settings = new HashMap<>();
    settings.put("BONAFIDE_GREENHOUSE_CLIENT_ID", FakeGreenhouse.CLIENT_ID);
    settings.put("BONAFIDE_GREENHOUSE_CLIENT_SECRET", FakeGreenhouse.CLIENT_SECRET);
    settings.put("BONAFIDE_GREENHOUSE_USER_ID", FakeGreenhouse.USER);
    settings.put("BONAFIDE_GREENHOUSE_API_URL", greenhouse.url() + "/v3");
    settings.put("BONAFIDE_GREENHOUSE_TOKEN_URL", greenhouse.url() + "/token");
    return settings;
  }

  /** The same, with the channels in which candidates are read. */
  public static Map<String, String> of(FakeGreenhouse greenhouse, String channels) {
    Map<String, String> settings = of(greenhouse);
    settings.put("BONAFIDE_HIRING_CHANNELS", channels);
    return settings;
  }
}
