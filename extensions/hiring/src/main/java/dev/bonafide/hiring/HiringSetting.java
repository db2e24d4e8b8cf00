package dev.bonafide.hiring;

import dev.bonafide.extension.DeclaredSetting;
import dev.bonafide.extension.SettingValues;
import java.time.Duration;

/** Settings of hiring tools. */
enum HiringSetting implements DeclaredSetting {
  BONAFIDE_GREENHOUSE_CLIENT_ID(
      "", "the client ID of Harvest V3 (OAuth) credentials, for links to candidates in Greenhouse"),
  BONAFIDE_GREENHOUSE_CLIENT_SECRET("", "the secret for that client ID", true),
  BONAFIDE_GREENHOUSE_USER_ID(
      "",
      "the ID of the Greenhouse user on whose behalf candidates are read. The user must be a"
          + " site admin"),
  BONAFIDE_GREENHOUSE_API_URL(
      "https://harvest.greenhouse.io/v3",
      "the address of Greenhouse's Harvest API, for gateways and tests"),
  BONAFIDE_GREENHOUSE_TOKEN_URL(
      "https://auth.greenhouse.io/token",
      "the address that issues Greenhouse's access tokens, for gateways and tests"),
  BONAFIDE_ASHBY_API_KEY("", "Ashby's API key, for links to candidates in Ashby", true),
  BONAFIDE_ASHBY_API_URL(
      "https://api.ashbyhq.com", "the address of Ashby's API, for gateways and tests"),
  BONAFIDE_LEVER_API_KEY("", "Lever's API key, for links to candidates in Lever", true),
  BONAFIDE_LEVER_API_URL(
      "https://api.lever.co/v1",
      "the address of Lever's API. In the European Union, it is https://api.eu.lever.co/v1"),
  BONAFIDE_GREENHOUSE_WEBHOOK_SECRET(
      "",
      "the secret key of Greenhouse's webhooks, which call /hooks/greenhouse when a candidate is"
          + " deleted, anonymized, or merged, or changes stage",
      true),
  BONAFIDE_ASHBY_WEBHOOK_SECRET(
      "",
      "the secret token of Ashby's webhooks, which call /hooks/ashby when a candidate is deleted"
          + " or merged, or changes stage",
      true),
  BONAFIDE_LEVER_WEBHOOK_TOKEN(
      "",
      "the signature tokens, separated by commas, of Lever's webhooks, which call /hooks/lever when"
          + " a candidate is deleted or changes stage. They require Lever's API key",
      true),
  BONAFIDE_HIRING_CHANNELS(
      "",
      "the IDs, separated by commas, of the Slack channels in which the bot opens links to"
          + " candidates and adds transcripts of meetings. Everyone in these channels can read"
          + " about any candidate. You can also list a person's account ID, to allow transcripts"
          + " in that person's private Telegram chat with the bot, and the word \"page\", to allow"
          + " links on the server's page"),
  BONAFIDE_HIRING_DEADLINE(
      "PT20S",
      "the time limit for reading one candidate or transcript, including retries and files"),
  BONAFIDE_ZOOM_WEBHOOK_SECRET(
      "",
      "the secret token of your Zoom app, which calls /hooks/zoom when the transcript of a"
          + " meeting is ready",
      true),
  BONAFIDE_ZOOM_DOWNLOAD_URL(
      "https://zoom.us",
      "an address from which transcripts are downloaded, besides those of zoom.us, for gateways"
          + " and tests"),
  BONAFIDE_FATHOM_WEBHOOK_SECRET(
      "",
      "the secret of Fathom's webhook, which calls /hooks/fathom after a meeting is recorded",
      true),
  BONAFIDE_FIREFLIES_WEBHOOK_SECRET(
      "",
      "the signing secret of Fireflies' webhook, which calls /hooks/fireflies after a meeting is"
          + " transcribed",
      true),
  BONAFIDE_FIREFLIES_API_KEY("", "Fireflies' API key, for reading transcripts", true),
  BONAFIDE_FIREFLIES_API_URL(
      "https://api.fireflies.ai/graphql", "the address of Fireflies' API, for gateways and tests"),
  BONAFIDE_TEAMS_TENANT_ID(
      "", "the directory (tenant) ID of the app that reads transcripts from Microsoft Teams"),
  BONAFIDE_TEAMS_CLIENT_ID("", "the application (client) ID of that app"),
  BONAFIDE_TEAMS_CLIENT_SECRET("", "a client secret of that app", true),
  BONAFIDE_TEAMS_WEBHOOK_SECRET(
      "",
      "a secret of your choice. Microsoft includes it in every call to /hooks/teams. It requires"
          + " BONAFIDE_PUBLIC_URL",
      true),
  BONAFIDE_TEAMS_API_URL(
      "https://graph.microsoft.com/v1.0",
      "the address of Microsoft Graph, for national clouds and tests"),
  BONAFIDE_TEAMS_LOGIN_URL(
      "https://login.microsoftonline.com",
      "the address that issues tokens for Microsoft Graph, for national clouds and tests"),
  BONAFIDE_MEET_KEY_FILE(
      "", "the key file of the service account that reads transcripts from Google Meet"),
  BONAFIDE_MEET_USERS(
      "",
      "the email addresses, separated by commas, of the people who conduct interviews in Google"
          + " Meet. The service account acts on their behalf"),
  BONAFIDE_MEET_API_URL(
      "https://meet.googleapis.com/v2", "the address of Google Meet's API, for gateways and tests");

  private static final Duration USUAL_DEADLINE = Duration.ofSeconds(20);

  private final String usual;
  private final String meaning;
  private final boolean secret;

  HiringSetting(String usual, String meaning) {
    this(usual, meaning, false);
  }

  HiringSetting(String usual, String meaning, boolean secret) {
    this.usual = usual;
    this.meaning = meaning;
    this.secret = secret;
  }

  @Override
  public String usual() {
    return usual;
  }

  @Override
  public String meaning() {
    return meaning;
  }

  @Override
  public boolean isSecret() {
    return secret;
  }

  /** Whether links to candidates are opened in a room, and transcripts of meetings added. */
  static boolean opensIn(String room, SettingValues settings) {
    return settings.names(BONAFIDE_HIRING_CHANNELS).contains(room);
  }

  /** Time limit for reading one candidate or transcript. */
  static Duration deadline(SettingValues settings) {
    return settings.time(BONAFIDE_HIRING_DEADLINE, USUAL_DEADLINE);
  }
}
