package dev.bonafide.bot;

import static dev.bonafide.bot.Setting.BONAFIDE_ASHBY_API_KEY;
import static dev.bonafide.bot.Setting.BONAFIDE_ASHBY_API_URL;
import static dev.bonafide.bot.Setting.BONAFIDE_GREENHOUSE_API_URL;
import static dev.bonafide.bot.Setting.BONAFIDE_GREENHOUSE_CLIENT_ID;
import static dev.bonafide.bot.Setting.BONAFIDE_GREENHOUSE_CLIENT_SECRET;
import static dev.bonafide.bot.Setting.BONAFIDE_GREENHOUSE_TOKEN_URL;
import static dev.bonafide.bot.Setting.BONAFIDE_GREENHOUSE_USER_ID;
import static dev.bonafide.bot.Setting.BONAFIDE_HIRING_CHANNELS;
import static dev.bonafide.bot.Setting.BONAFIDE_HIRING_DEADLINE;
import static dev.bonafide.bot.Setting.BONAFIDE_LEVER_API_KEY;
import static dev.bonafide.bot.Setting.BONAFIDE_LEVER_API_URL;

import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.hiring.HiringSettings;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;

/** What the environment sets of applicant tracking systems. */
final class HiringSetting {
  private static final Duration USUAL_DEADLINE = Duration.ofSeconds(20);

  private HiringSetting() {}

  /** Whether somebody set a vendor up, well or not. */
  static boolean isWanted(Settings settings, TrackerVendor vendor) {
    return credentials(vendor).anyMatch(settings::has);
  }

  private static Stream<Setting> credentials(TrackerVendor vendor) {
    return switch (vendor) {
      case GREENHOUSE ->
          Stream.of(
              BONAFIDE_GREENHOUSE_CLIENT_ID,
              BONAFIDE_GREENHOUSE_CLIENT_SECRET,
              BONAFIDE_GREENHOUSE_USER_ID);
      case ASHBY -> Stream.of(BONAFIDE_ASHBY_API_KEY);
      case LEVER -> Stream.of(BONAFIDE_LEVER_API_KEY);
    };
  }

  /** The settings that a vendor needs, for people. */
  static String named(TrackerVendor vendor) {
    return String.join(", ", credentials(vendor).map(Setting::name).toList());
  }

  static Duration deadline(Settings settings) {
    return settings.time(BONAFIDE_HIRING_DEADLINE, USUAL_DEADLINE);
  }

  /** Where people who talk with the bot may have links opened. */
  static Set<String> rooms(Settings settings) {
    return settings.names(BONAFIDE_HIRING_CHANNELS);
  }

  static HiringSettings read(Settings settings) {
    return new HiringSettings(
        new HiringSettings.Greenhouse(
            settings.text(BONAFIDE_GREENHOUSE_CLIENT_ID),
            settings.text(BONAFIDE_GREENHOUSE_CLIENT_SECRET),
            settings.text(BONAFIDE_GREENHOUSE_USER_ID),
            settings.text(BONAFIDE_GREENHOUSE_API_URL),
            settings.text(BONAFIDE_GREENHOUSE_TOKEN_URL)),
        new HiringSettings.Ashby(
            settings.text(BONAFIDE_ASHBY_API_KEY), settings.text(BONAFIDE_ASHBY_API_URL)),
        new HiringSettings.Lever(
            settings.text(BONAFIDE_LEVER_API_KEY), settings.text(BONAFIDE_LEVER_API_URL)));
  }
}
