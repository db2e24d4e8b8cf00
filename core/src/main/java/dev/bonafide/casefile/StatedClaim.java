package dev.bonafide.casefile;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A claim that the reviewer writes down for the case, under whatever name comes to hand: one thing
 * is called one name afterwards, so that rules find it.
 */
public final class StatedClaim {
  private static final Map<String, String> USUAL =
      Map.of(
          "languages", "language",
          "locations", "location",
          "employers", "employer",
          "timezone", "time_zone",
          "skills", "skill");

  private StatedClaim() {}

  public static Claim of(String about, String value) {
    String plain = about.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return new Claim(USUAL.getOrDefault(plain, plain), value.strip(), List.of());
  }
}
