package dev.bonafide.bot;

import dev.bonafide.extension.DeclaredSetting;

/** Settings of the house; extensions have their own. */
public enum Setting implements DeclaredSetting {
  BONAFIDE_DATA("~/.bonafide", "the folder of the embedded database"),
  BONAFIDE_DATABASE_URL(
      "", "the address of an external PostgreSQL database: jdbc:postgresql://host/name"),
  BONAFIDE_DATABASE_USER("", "the user of the external database"),
  BONAFIDE_DATABASE_PASSWORD("", "the password of that user", true),
  BONAFIDE_PORT(
      "8080",
      "the port of the page and the API. The value 0 uses any free port, and the value none turns"
          + " both off"),
  BONAFIDE_HEALTH_PORT(
      "none",
      "a second port for health, metrics, and platform webhooks. It has its own"
          + " connections, which requests to the page cannot use up"),
  BONAFIDE_BIND("127.0.0.1", "the address that the ports bind to"),
  BONAFIDE_PUBLIC_URL(
      "", "the public address of the page and the API, such as https://bonafide.example"),
  BONAFIDE_API_TOKEN(
      "",
      "the bearer token for the page and the API. It is required if other machines can reach them",
      true),
  BONAFIDE_API_TOKENS(
      "",
      "more tokens, each with the name that histories and the audit trail show:"
          + " anna=TOKEN,ben=TOKEN",
      true),
  BONAFIDE_USER_HEADER(
      "",
      "the header in which a proxy that signs people in names them, such as X-Forwarded-Email. It"
          + " counts only in requests with BONAFIDE_API_TOKEN, which the proxy adds, or if no"
          + " token is needed"),
  BONAFIDE_SETUP(
      "",
      "whether everyone who has the token can connect chats and a model at /setup: true or false."
          + " Without a value, they can unless BONAFIDE_PUBLIC_URL is set"),
  BONAFIDE_MCP(
      "false",
      "whether assistants may call over HTTP at /mcp, with the token of the API. With the value"
          + " false, they start bonafide mcp on their own machine"),
  BONAFIDE_WORKERS("16", "how many conversations are processed at a time"),
  BONAFIDE_RETENTION(
      "P30D",
      "how long evidence is stored, in days, such as 180d or P180D. After that, its words"
          + " are deleted; the verdict, rules, and outcome stay. With the value forever,"
          + " evidence stays"
          + " until someone erases it"),
  BONAFIDE_WATCHLISTS(
      "",
      "HTTPS addresses of watchlists, separated by spaces. The server downloads each of them"
          + " once a day"),
  BONAFIDE_WEBHOOK_URL("", "the HTTPS address to which the server posts every stored verdict"),
  BONAFIDE_WEBHOOK_SECRET(
      "",
      "the secret that signs webhooks. To change it, put the new secret first and the old one"
          + " after a comma",
      true),
  BONAFIDE_WEBHOOK_EVIDENCE(
      "false",
      "whether webhooks include names, quotes, and the whole verdict. With the value false,"
          + " they contain only the verdict and rule IDs"),
  BONAFIDE_WEBHOOK_PRIVATE("false", "whether the webhook address may be in a private network"),
  SLACK_BOT_TOKEN("", "Slack's bot token, which starts with xoxb-", true),
  SLACK_APP_TOKEN("", "Slack's app-level token for Socket Mode, which starts with xapp-", true),
  SLACK_SIGNING_SECRET("", "Slack's signing secret, for events over HTTP at /slack/events", true),
  SLACK_CLIENT_ID("", "Slack's client ID, for an app that several workspaces install"),
  SLACK_CLIENT_SECRET("", "the secret for that client ID", true),
  BONAFIDE_SECRET_KEY(
      "",
      "the secret that encrypts stored tokens and what people write. To change it, put the"
          + " new secret first and the old one after a comma",
      true),
  BONAFIDE_SLACK_TRUSTED_CHANNELS(
      "",
      "IDs of Slack channels, separated by commas. The bot posts full verdicts there, no"
          + " matter who can read them, unless a member has the same name as the person being"
          + " screened"),
  BONAFIDE_SLACK_API_URL("https://slack.com/api/", "the address of Slack's Web API"),
  TELEGRAM_BOT_TOKEN("", "Telegram's bot token, which looks like 123456:letters", true),
  TELEGRAM_WEBHOOK_URL(
      "",
      "the address where Telegram can reach this server, starting with https and ending"
          + " with /telegram/webhook. Without it, the bot polls Telegram"),
  BONAFIDE_TELEGRAM_API_URL("https://api.telegram.org", "the address of Telegram's Bot API"),
  DISCORD_TOKEN("", "Discord's bot token", true),
  BONAFIDE_DISCORD_API_URL("https://discord.com/api/v10/", "the address of Discord's REST API"),
  BONAFIDE_LLM_PROVIDER(
      "none",
      "the language model provider: none, openai (also for any compatible server),"
          + " anthropic, gemini, or ollama"),
  BONAFIDE_LLM_MODEL("", "the provider's name for the model. Separate several names with commas"),
  BONAFIDE_LLM_API_KEY(
      "", "the provider's key. Ollama and your own servers may not need one", true),
  BONAFIDE_LLM_BASE_URL(
      "",
      "the address of the provider (for example, http://127.0.0.1:8000/v1), if it is not the"
          + " usual one"),
  BONAFIDE_LLM_AGREE(
      "any",
      "which findings count if you use several models. With the value any, one model is enough."
          + " With the value all, every model must find the same thing"),
  BONAFIDE_LLM_DEADLINE("PT20S", "the time limit for one question to a model, including retries"),
  BONAFIDE_LLM_RETRIES("2", "how many times a failed question is retried, if a retry may help"),
  BONAFIDE_LLM_BREAKER(
      "3/PT1M",
      "how many failures in a row stop requests to a model, and for how long. With the value none,"
          + " requests never stop"),
  BONAFIDE_LLM_DAILY_TOKENS(
      "2000000",
      "the most tokens that all models together may use per UTC day. Servers with the same"
          + " database share this limit; on the command line, it applies to each run. The"
          + " value none means no limit"),
  BONAFIDE_MAX_FILE_BYTES("67108864", "the largest number of bytes in one file"),
  BONAFIDE_MAX_REQUEST_BYTES("134217728", "the largest number of bytes in one HTTP request"),
  BONAFIDE_MAX_EXPANDED_BYTES(
      "268435456", "the largest number of bytes that one file may expand to"),
  BONAFIDE_MAX_RATIO(
      "200",
      "the largest size to which an archive entry may expand, as a multiple of its compressed"
          + " size"),
  BONAFIDE_MAX_ENTRIES(
      "20000", "the largest number of files in one archive, including nested ones"),
  BONAFIDE_MAX_NESTING("4", "how many levels deep files may be nested"),
  BONAFIDE_MAX_PAGES("500", "the largest number of pages in one document"),
  BONAFIDE_MAX_CHARACTERS("60000000", "the largest number of characters of text in one file"),
  BONAFIDE_MAX_MESSAGES("250000", "the largest number of messages in one export"),
  BONAFIDE_MAX_CASE_CHARACTERS(
      "600000",
      "the largest number of characters in one case on a server. The command line allows 60000000"),
  BONAFIDE_MAX_CASE_WORDS(
      "150000",
      "the largest number of words and punctuation marks in one case on a server. The"
          + " command line allows 15000000"),
  BONAFIDE_MAX_CASE_UTTERANCES(
      "15000",
      "the largest number of messages and paragraphs in one case on a server. The command"
          + " line allows 2000000"),
  BONAFIDE_MAX_CASE_SPEAKERS(
      "1000",
      "the largest number of speakers in one case on a server. The command line allows 100000"),
  BONAFIDE_MAX_CASE_STEPS(
      "3000000",
      "the largest number of steps that a server spends on one case. The command line has"
          + " no limit"),
  BONAFIDE_SCREENING_DEADLINE(
      "PT60S",
      "the time limit for one screening on a server. The default grows with BONAFIDE_LLM_DEADLINE,"
          + " to twice that time and 20 seconds"),
  BONAFIDE_MAX_PARSE_TIME("PT8S", "the time limit for one parser"),
  BONAFIDE_LOG("text", "the log format of a server: text or json"),
  BONAFIDE_DEBUG(
      "",
      "whether error messages show where an unexpected failure happened. Any value turns this on");

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
}
