package dev.bonafide.bot;

import java.util.Optional;
import java.util.stream.Stream;

/** Everything that the environment may set. The names are a contract with those who run a bot. */
public enum Setting {
  BONAFIDE_DATA("~/.bonafide", "folder of the embedded database"),
  BONAFIDE_DATABASE_URL("", "an external PostgreSQL, jdbc:postgresql://host/name"),
  BONAFIDE_DATABASE_USER("", "user of the external PostgreSQL"),
  BONAFIDE_DATABASE_PASSWORD("", "password of that user", true),
  BONAFIDE_PORT("8080", "where the page and the API listen; 0 for any free port, none for no page"),
  BONAFIDE_HEALTH_PORT(
      "none",
      "a second port for health, metrics and platform webhooks, on connections that"
          + " callers of the page cannot use up; none for no such port"),
  BONAFIDE_BIND("127.0.0.1", "the address that the ports bind to"),
  BONAFIDE_PUBLIC_URL(
      "", "the public address of the page and the API, such as https://bonafide.example"),
  BONAFIDE_API_TOKEN(
      "", "bearer token for the page and the API; required if other machines can reach them", true),
  BONAFIDE_WORKERS("16", "how many conversations are processed at a time"),
  BONAFIDE_RETENTION(
      "P30D",
      "how long evidence is kept, in days, such as 180d or P180D; after that its words"
          + " are deleted, and the verdict, rules and outcome stay; or forever, which keeps"
          + " it until someone erases it"),
  SLACK_BOT_TOKEN("", "Slack's bot token, xoxb-…", true),
  SLACK_APP_TOKEN("", "Slack's app-level token for Socket Mode, xapp-…", true),
  SLACK_SIGNING_SECRET("", "Slack's signing secret, for events over HTTP at /slack/events", true),
  SLACK_CLIENT_ID("", "Slack's client ID, for an app that several workspaces install"),
  SLACK_CLIENT_SECRET("", "the secret for that client ID", true),
  BONAFIDE_SECRET_KEY(
      "",
      "encrypts stored tokens and what people write; to rotate it, put the new key"
          + " first and the old one after a comma",
      true),
  BONAFIDE_SLACK_TRUSTED_CHANNELS(
      "",
      "IDs of Slack channels, separated by commas, where verdicts are posted in full"
          + " no matter who can read them, unless someone there has the name of the person"
          + " being screened"),
  BONAFIDE_SLACK_API_URL("https://slack.com/api/", "address of Slack's Web API"),
  TELEGRAM_BOT_TOKEN("", "Telegram's bot token, 123456:…", true),
  TELEGRAM_WEBHOOK_URL(
      "",
      "where Telegram reaches this server: an https address that ends with"
          + " /telegram/webhook; without it the bot polls Telegram"),
  BONAFIDE_TELEGRAM_API_URL("https://api.telegram.org", "address of Telegram's Bot API"),
  DISCORD_TOKEN("", "Discord's bot token", true),
  BONAFIDE_DISCORD_API_URL("https://discord.com/api/v10/", "address of Discord's REST API"),
  BONAFIDE_LLM_PROVIDER(
      "none",
      "which language model provider to use: none, openai (also for any compatible"
          + " server), anthropic, gemini or ollama"),
  BONAFIDE_LLM_MODEL("", "the provider's name for the model; separate several with commas"),
  BONAFIDE_LLM_API_KEY(
      "", "the provider's key; ollama and servers of your own may need none", true),
  BONAFIDE_LLM_BASE_URL(
      "", "the provider's address if it is not the usual one, such as http://127.0.0.1:8000/v1"),
  BONAFIDE_LLM_AGREE(
      "any",
      "with several models: any to count what any one of them finds, or all to count"
          + " only what all of them find"),
  BONAFIDE_LLM_DEADLINE("PT20S", "time limit for one question to a model, including retries"),
  BONAFIDE_LLM_RETRIES("2", "how many times a question is retried at most, if that may help"),
  BONAFIDE_LLM_BREAKER(
      "3/PT1M", "how many failures in a row stop requests to a model, and for how long; or none"),
  BONAFIDE_LLM_DAILY_TOKENS(
      "2000000",
      "most tokens that all models together may use per UTC day, across all servers of"
          + " one database, or per run on the command line; none for no limit"),
  BONAFIDE_MAX_FILE_BYTES("67108864", "most bytes in one file"),
  BONAFIDE_MAX_REQUEST_BYTES("134217728", "most bytes in one HTTP request"),
  BONAFIDE_MAX_EXPANDED_BYTES("268435456", "most bytes that one file may expand to"),
  BONAFIDE_MAX_RATIO("200", "how many times its packed size an archive entry may expand to"),
  BONAFIDE_MAX_ENTRIES("20000", "most files in one archive, including nested ones"),
  BONAFIDE_MAX_NESTING("4", "how deeply files may be nested"),
  BONAFIDE_MAX_PAGES("500", "most pages in one document"),
  BONAFIDE_MAX_CHARACTERS("60000000", "most characters of text in one file"),
  BONAFIDE_MAX_MESSAGES("250000", "most messages in one export"),
  BONAFIDE_MAX_CASE_CHARACTERS(
      "600000",
      "most characters of text in one case on a server; the command line allows 60000000"),
  BONAFIDE_MAX_CASE_WORDS(
      "150000",
      "most words and punctuation marks in one case on a server; the command line"
          + " allows 15000000"),
  BONAFIDE_MAX_CASE_UTTERANCES(
      "15000",
      "most messages and paragraphs in one case on a server; the command line allows" + " 2000000"),
  BONAFIDE_MAX_CASE_SPEAKERS(
      "1000", "most speakers in one case on a server; the command line allows 100000"),
  BONAFIDE_MAX_CASE_STEPS(
      "3000000",
      "most steps a server spends on reading and examining one case; the command line"
          + " has no limit"),
  BONAFIDE_SCREENING_DEADLINE("PT60S", "time limit for one screening over HTTP"),
  BONAFIDE_MAX_PARSE_TIME("PT8S", "time limit for one parser"),
  BONAFIDE_LOG("text", "log format of a server: text, one line per event, or json"),
  BONAFIDE_DEBUG("", "set it to any value to see where an unexpected failure happened");

  private final String usual;
  private final String meaning;
  private final boolean secret;

  Setting(String usual, String meaning) {
    this(usual, meaning, false);
  }

  Setting(String usual, String meaning, boolean secret) {
    this.usual = usual;
    this.meaning = meaning;
    this.secret = secret;
  }

  /** What holds where nothing is set; empty where there is no such thing. */
  public String usual() {
    return usual;
  }

  /** What it sets, for people. */
  public String meaning() {
    return meaning;
  }

  /** Whether its value must never be shown. */
  public boolean isSecret() {
    return secret;
  }

  public static Optional<Setting> of(String name) {
    return Stream.of(values()).filter(setting -> setting.name().equals(name)).findFirst();
  }
}
