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
      "where health, metrics and what platforms call are answered as well, on connections that no"
          + " caller of the page can take; none for no such port"),
  BONAFIDE_BIND("127.0.0.1", "the address that they listen on"),
  BONAFIDE_PUBLIC_URL("", "under which others reach them, such as https://bonafide.example"),
  BONAFIDE_API_TOKEN("", "what their callers must know; needed where others reach them", true),
  BONAFIDE_WORKERS("16", "conversations worked on at a time"),
  BONAFIDE_RETENTION(
      "P30D",
      "how long what is handed in is kept, in days, such as 180d or P180D; then its words go, and"
          + " verdict, rules and outcome stay; forever, until somebody erases it"),
  SLACK_BOT_TOKEN("", "Slack's bot token, xoxb-…", true),
  SLACK_APP_TOKEN("", "Slack's app-level token for Socket Mode, xapp-…", true),
  SLACK_SIGNING_SECRET("", "Slack's signing secret, for events over HTTP at /slack/events", true),
  SLACK_CLIENT_ID("", "Slack's client id, for an app that many workspaces install"),
  SLACK_CLIENT_SECRET("", "the secret of that client id", true),
  BONAFIDE_SECRET_KEY(
      "",
      "seals stored tokens and what people write; a new one in front, the old behind a comma",
      true),
  BONAFIDE_SLACK_TRUSTED_CHANNELS(
      "",
      "Slack channels in which verdicts are posted in full, no matter who reads along, by their"
          + " ids with commas; not where somebody there has the name of the one who is vetted"),
  BONAFIDE_SLACK_API_URL("https://slack.com/api/", "where Slack's Web API is"),
  TELEGRAM_BOT_TOKEN("", "Telegram's bot token, 123456:…", true),
  TELEGRAM_WEBHOOK_URL(
      "",
      "where Telegram reaches this server, an https address that ends with /telegram/webhook;"
          + " without it the bot asks Telegram itself"),
  BONAFIDE_TELEGRAM_API_URL("https://api.telegram.org", "where Telegram's Bot API is"),
  DISCORD_TOKEN("", "Discord's bot token", true),
  BONAFIDE_DISCORD_API_URL("https://discord.com/api/v10/", "where Discord's REST API is"),
  BONAFIDE_LLM_PROVIDER(
      "none",
      "whose language model is asked: none, openai, also for every server that speaks as it does,"
          + " anthropic, gemini or ollama"),
  BONAFIDE_LLM_MODEL("", "the model's name as its provider has it; several with commas"),
  BONAFIDE_LLM_API_KEY(
      "", "the provider's key; ollama and servers of your own may need none", true),
  BONAFIDE_LLM_BASE_URL(
      "", "where the provider is reached if elsewhere, such as http://127.0.0.1:8000/v1"),
  BONAFIDE_LLM_AGREE(
      "any",
      "of several models: any, what one of them finds counts, or all, what all of them find"),
  BONAFIDE_LLM_DEADLINE("PT20S", "time for one question to a model, all tries together"),
  BONAFIDE_LLM_RETRIES("2", "how often a question is asked again at most, where that may help"),
  BONAFIDE_LLM_BREAKER(
      "3/PT1M", "failures in a row after which a model is left alone, and how long; or none"),
  BONAFIDE_LLM_DAILY_TOKENS(
      "2000000",
      "tokens that all models together may cost in a day, by UTC, on all servers of one database;"
          + " on the command line in each run; or none, no limit"),
  BONAFIDE_MAX_FILE_BYTES("67108864", "bytes of one file"),
  BONAFIDE_MAX_REQUEST_BYTES("134217728", "bytes of all that is handed in over HTTP at once"),
  BONAFIDE_MAX_EXPANDED_BYTES("268435456", "bytes that one file expands to"),
  BONAFIDE_MAX_RATIO("200", "how often larger an entry may be than it was packed"),
  BONAFIDE_MAX_ENTRIES("20000", "files in all archives in one file"),
  BONAFIDE_MAX_NESTING("4", "files one in another"),
  BONAFIDE_MAX_PAGES("500", "pages of one document"),
  BONAFIDE_MAX_CHARACTERS("60000000", "characters of text in one file"),
  BONAFIDE_MAX_MESSAGES("250000", "messages of one export"),
  BONAFIDE_MAX_CASE_CHARACTERS(
      "600000",
      "characters of text in one case that a server takes; the command line takes 60000000"),
  BONAFIDE_MAX_CASE_WORDS(
      "150000", "words and marks in one case that a server takes; the command line takes 15000000"),
  BONAFIDE_MAX_CASE_UTTERANCES(
      "15000",
      "messages and paragraphs in one case that a server takes; the command line takes 2000000"),
  BONAFIDE_MAX_CASE_SPEAKERS(
      "1000", "speakers in one case that a server takes; the command line takes 100000"),
  BONAFIDE_MAX_CASE_STEPS(
      "3000000",
      "steps that a server reads and examines one case in; the command line counts none"),
  BONAFIDE_SCREENING_DEADLINE("PT60S", "time for one screening over HTTP"),
  BONAFIDE_MAX_PARSE_TIME("PT8S", "time for one parser"),
  BONAFIDE_LOG("text", "how a server writes its log: text, a line an event, or json"),
  BONAFIDE_DEBUG("", "any value: an unexpected failure shows where");

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
