package dev.bonafide.hiring;

import dev.bonafide.extension.DeclaredSetting;
import dev.bonafide.extension.SettingValues;
import java.time.Duration;

/** Settings of hiring tools. */
enum HiringSetting implements DeclaredSetting {
  BONAFIDE_GREENHOUSE_CLIENT_ID,
  BONAFIDE_GREENHOUSE_CLIENT_SECRET,
  BONAFIDE_GREENHOUSE_USER_ID,
  BONAFIDE_GREENHOUSE_API_URL,
  BONAFIDE_GREENHOUSE_TOKEN_URL,
  BONAFIDE_ASHBY_API_KEY,
  BONAFIDE_ASHBY_API_URL,
  BONAFIDE_LEVER_API_KEY,
  BONAFIDE_LEVER_API_URL,
  BONAFIDE_GREENHOUSE_WEBHOOK_SECRET,
  BONAFIDE_ASHBY_WEBHOOK_SECRET,
  BONAFIDE_LEVER_WEBHOOK_TOKEN,
  BONAFIDE_HIRING_CHANNELS,
  BONAFIDE_HIRING_DEADLINE,
  BONAFIDE_ZOOM_WEBHOOK_SECRET,
  BONAFIDE_ZOOM_DOWNLOAD_URL,
  BONAFIDE_FATHOM_WEBHOOK_SECRET,
  BONAFIDE_FIREFLIES_WEBHOOK_SECRET,
  BONAFIDE_FIREFLIES_API_KEY,
  BONAFIDE_FIREFLIES_API_URL,
  BONAFIDE_TEAMS_TENANT_ID,
  BONAFIDE_TEAMS_CLIENT_ID,
  BONAFIDE_TEAMS_CLIENT_SECRET,
  BONAFIDE_TEAMS_WEBHOOK_SECRET,
  BONAFIDE_TEAMS_API_URL,
  BONAFIDE_TEAMS_LOGIN_URL,
  BONAFIDE_MEET_KEY_FILE,
  BONAFIDE_MEET_USERS,
  BONAFIDE_MEET_API_URL;

  private static final Duration USUAL_DEADLINE = Duration.ofSeconds(20);

  /** Whether links to candidates are opened in a room, and transcripts of meetings added. */
  static boolean opensIn(String room, SettingValues settings) {
    return settings.names(BONAFIDE_HIRING_CHANNELS).contains(room);
  }

  /** Time limit for reading one candidate or transcript. */
  static Duration deadline(SettingValues settings) {
    return settings.time(BONAFIDE_HIRING_DEADLINE, USUAL_DEADLINE);
  }
}
