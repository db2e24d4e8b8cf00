package dev.bonafide.bot;

import dev.bonafide.bot.watchlist.FeedAddress;
import dev.bonafide.bot.webhook.WebhookSettings;
import dev.bonafide.conversation.tenant.Retention;
import dev.bonafide.discord.api.DiscordSettings;
import dev.bonafide.documents.export.Exports;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.extension.DeclaredSetting;
import dev.bonafide.extension.SettingValues;
import dev.bonafide.model.ModelSettings;
import dev.bonafide.reading.CaseLimits;
import dev.bonafide.slack.api.SlackSettings;
import dev.bonafide.telegram.api.TelegramSettings;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.web.Bounds;
import dev.bonafide.web.WebSettings;
import dev.bonafide.web.guard.NamedCallers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the environment sets. A value that makes no sense is refused with its setting's name. */
public record Settings(Map<String, String> environment) implements SettingValues {
  /** For a screening without its questions to a model. */
  private static final Duration UNASKED = Duration.ofSeconds(20);

  private static final int WORKERS = 16;

  /** Two files of the largest size. */
  private static final long REQUEST = 128L << 20;

  public Settings {
    environment = Map.copyOf(environment);
  }

  /** Names no value: secrets are among them. */
  @Override
  public String toString() {
    return "Settings";
  }

  @Override
  public String text(DeclaredSetting setting) {
    String written = environment.getOrDefault(setting.name(), "").strip();
    return written.isEmpty() ? setting.usual() : written;
  }

  @Override
  public boolean has(DeclaredSetting setting) {
    return !environment.getOrDefault(setting.name(), "").isBlank();
  }

  /** How much of a file is taken in. */
  public IntakeLimits limits() {
    IntakeLimits safe = IntakeLimits.DEFAULT;
    return new IntakeLimits(
        number(Setting.BONAFIDE_MAX_FILE_BYTES, safe.bytes(), Integer.MAX_VALUE - 16),
        number(Setting.BONAFIDE_MAX_EXPANDED_BYTES, safe.expanded(), Long.MAX_VALUE),
        whole(Setting.BONAFIDE_MAX_RATIO, safe.ratio()),
        whole(Setting.BONAFIDE_MAX_ENTRIES, safe.entries()),
        whole(Setting.BONAFIDE_MAX_NESTING, safe.nesting()),
        whole(Setting.BONAFIDE_MAX_PAGES, safe.pages()),
        whole(Setting.BONAFIDE_MAX_CHARACTERS, safe.characters()),
        time(Setting.BONAFIDE_MAX_PARSE_TIME, safe.time()));
  }

  /**
   * How much of one case is taken in.
   *
   * @param usual where nothing is set
   */
  public CaseLimits caseLimits(CaseLimits usual) {
    return new CaseLimits(
        whole(Setting.BONAFIDE_MAX_CASE_CHARACTERS, usual.characters()),
        whole(Setting.BONAFIDE_MAX_CASE_WORDS, usual.words()),
        whole(Setting.BONAFIDE_MAX_CASE_UTTERANCES, usual.utterances()),
        whole(Setting.BONAFIDE_MAX_CASE_SPEAKERS, usual.names()),
        number(Setting.BONAFIDE_MAX_CASE_STEPS, usual.steps(), Long.MAX_VALUE));
  }

  /** How many messages of one export are taken. */
  public int messages() {
    return whole(Setting.BONAFIDE_MAX_MESSAGES, Exports.MESSAGES);
  }

  /** How many conversations are worked on at a time. */
  public int workers() {
    return whole(Setting.BONAFIDE_WORKERS, WORKERS);
  }

  /** How long what people wrote is kept at most. */
  public Retention retention() {
    String written = text(Setting.BONAFIDE_RETENTION);
    return Retention.of(written)
        .orElseThrow(
            () ->
                new Refusal(
                    "%s=%s: must be 1 to %d days, such as 180d, or forever"
                        .formatted(Setting.BONAFIDE_RETENTION, written, Retention.MOST)));
  }

  /** How Slack is spoken to. */
  public SlackSettings slack() {
    return new SlackSettings(
        text(Setting.SLACK_BOT_TOKEN),
        text(Setting.SLACK_APP_TOKEN),
        text(Setting.BONAFIDE_SLACK_API_URL),
        text(Setting.SLACK_SIGNING_SECRET),
        text(Setting.SLACK_CLIENT_ID),
        text(Setting.SLACK_CLIENT_SECRET),
        text(Setting.BONAFIDE_PUBLIC_URL),
        names(Setting.BONAFIDE_SLACK_TRUSTED_CHANNELS));
  }

  @Override
  public Set<String> names(DeclaredSetting setting) {
    return Stream.of(text(setting).split(","))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** How Discord is spoken to. */
  public DiscordSettings discord() {
    return new DiscordSettings(
        text(Setting.DISCORD_TOKEN),
        text(Setting.BONAFIDE_DISCORD_API_URL),
        text(Setting.BONAFIDE_PUBLIC_URL));
  }

  /** How Telegram is spoken to. */
  public TelegramSettings telegram() {
    return new TelegramSettings(
        text(Setting.TELEGRAM_BOT_TOKEN),
        text(Setting.BONAFIDE_TELEGRAM_API_URL),
        text(Setting.TELEGRAM_WEBHOOK_URL));
  }

  /** Which language models are asked, and how. */
  public ModelSettings model() {
    return ModelSetting.read(this);
  }

  /** How the page and the API are reached, and how much they take in. */
  public WebSettings web() {
    return new WebSettings(
        text(Setting.BONAFIDE_BIND),
        text(Setting.BONAFIDE_PORT),
        text(Setting.BONAFIDE_HEALTH_PORT),
        text(Setting.BONAFIDE_PUBLIC_URL),
        text(Setting.BONAFIDE_API_TOKEN),
        Bounds.of(limits().bytes(), number(Setting.BONAFIDE_MAX_REQUEST_BYTES, REQUEST, 1L << 40))
            .within(time(Setting.BONAFIDE_SCREENING_DEADLINE, usualDeadline())));
  }

  /** People with names at the page and the API. */
  public NamedCallers people() {
    return NamedCallers.of(text(Setting.BONAFIDE_API_TOKENS), text(Setting.BONAFIDE_USER_HEADER))
        .orElseThrow(
            () ->
                new Refusal(
                    "BONAFIDE_API_TOKENS must be like anna=TOKEN,ben=TOKEN: names without spaces,"
                        + " and tokens of 16 characters or more"));
  }

  /** Leaves time for everything else where two questions to a model take as long as they may. */
  private Duration usualDeadline() {
    Duration asking = ModelSetting.read(this).limits().deadline().multipliedBy(2);
    Duration longest = asking.plus(UNASKED);
    return longest.compareTo(Bounds.DEADLINE) > 0 ? longest : Bounds.DEADLINE;
  }

  /** Where verdicts are told. */
  public List<FeedAddress> watchlists() {
    return FeedAddress.all(text(Setting.BONAFIDE_WATCHLISTS));
  }

  public WebhookSettings webhook() {
    return new WebhookSettings(
        text(Setting.BONAFIDE_WEBHOOK_URL),
        text(Setting.BONAFIDE_WEBHOOK_SECRET),
        truth(Setting.BONAFIDE_WEBHOOK_EVIDENCE),
        truth(Setting.BONAFIDE_WEBHOOK_PRIVATE));
  }

  @Override
  public boolean truth(DeclaredSetting setting) {
    String written = text(setting);
    return switch (written) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new Refusal(setting + "=" + written + ": must be true or false");
    };
  }

  /** Where this machine's data is kept. */
  public Path data() {
    String written = text(Setting.BONAFIDE_DATA);
    String home = System.getProperty("user.home", ".");
    return Path.of(written.startsWith("~/") ? home + written.substring(1) : written)
        .toAbsolutePath();
  }

  private int whole(Setting setting, int safe) {
    return Math.toIntExact(number(setting, safe, Integer.MAX_VALUE));
  }

  private long number(Setting setting, long safe, long most) {
    return number(setting, safe, 1, most);
  }

  @Override
  public long number(DeclaredSetting setting, long safe, long least, long most) {
    if (!has(setting)) {
      return safe;
    }
    String written = text(setting);
    try {
      long number = Long.parseLong(written);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new Refusal(setting + "=" + written + ": must be a whole number");
    }
    throw new Refusal(setting + "=" + written + ": must be between " + least + " and " + most);
  }

  @Override
  public Duration time(DeclaredSetting setting, Duration safe) {
    if (!has(setting)) {
      return safe;
    }
    String written = text(setting);
    try {
      Duration time = Duration.parse(written);
      if (time.isPositive() && time.compareTo(Duration.ofDays(1)) <= 0) {
        return time;
      }
    } catch (DateTimeParseException e) {
      throw new Refusal(setting + "=" + written + ": must be a time such as PT8S");
    }
    throw new Refusal(setting + "=" + written + ": must be between PT0.001S and PT24H");
  }
}
