package dev.bonafide.bot.setup;

import dev.bonafide.bot.Setting;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.folder.OwnFile;
import dev.bonafide.bot.secret.KeyFile;
import dev.bonafide.bot.secret.Seal;
import dev.bonafide.terminal.Refusal;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Settings that were made on the page. They are in a file of the data folder, sealed by {@code
 * BONAFIDE_SECRET_KEY} and, without it, by the key beside them. What the environment sets counts
 * before them.
 */
public final class KeptSettings {
  /** Settings that can be made there. */
  static final List<Setting> ALL =
      List.of(
          Setting.BONAFIDE_API_TOKEN,
          Setting.SLACK_BOT_TOKEN,
          Setting.SLACK_APP_TOKEN,
          Setting.TELEGRAM_BOT_TOKEN,
          Setting.DISCORD_TOKEN,
          Setting.BONAFIDE_LLM_PROVIDER,
          Setting.BONAFIDE_LLM_MODEL,
          Setting.BONAFIDE_LLM_API_KEY,
          Setting.BONAFIDE_LLM_BASE_URL);

  private static final String OWNER = "settings";

  private final Settings environment;
  private final Path file;
  private final KeyFile key;

  public KeptSettings(Map<String, String> environment) {
    this.environment = new Settings(environment);
    Path data = this.environment.data();
    this.file = data.resolve("settings");
    this.key = new KeyFile(data.resolve("key"));
  }

  /**
   * What the environment sets, and what is kept of the rest.
   *
   * @throws Refusal if what is kept cannot be read
   */
  public Settings all() {
    return with(read());
  }

  /** The same with other values in the place of those that are kept. */
  Settings with(Map<String, String> values) {
    Map<String, String> all = new HashMap<>(environment.environment());
    ALL.stream()
        .filter(setting -> !isFixed(setting) && values.containsKey(setting.name()))
        .forEach(setting -> all.put(setting.name(), values.get(setting.name())));
    return new Settings(all);
  }

  /** Whether the environment sets it. */
  boolean isFixed(Setting setting) {
    return environment.has(setting);
  }

  /** As it stands now; empty where nothing was made yet. */
  Map<String, String> read() {
    if (!Files.exists(file)) {
      return Map.of();
    }
    try {
      Properties kept = new Properties();
      kept.load(new StringReader(open(Files.readAllBytes(file))));
      return kept.stringPropertyNames().stream()
          .collect(Collectors.toMap(name -> name, kept::getProperty));
    } catch (IOException unreadable) {
      throw new Refusal(file + " cannot be read: make the user who runs the bot its owner");
    }
  }

  /** Keeps these, and nothing else. */
  void write(Map<String, String> values) {
    Properties kept = new Properties();
    kept.putAll(values);
    StringWriter text = new StringWriter();
    try {
      kept.store(text, null);
      byte[] open = text.toString().getBytes(StandardCharsets.UTF_8);
      if (secrets().isEmpty()) {
        String _ = key.readOrMake();
      }
      OwnFile.write(file, Seal.of(secrets()).orElseThrow(this::closed).close(open, OWNER));
    } catch (IOException unwritable) {
      throw new Refusal(file + " cannot be written: make the user who runs the bot its owner");
    }
  }

  private String open(byte[] sealed) {
    return Seal.of(secrets())
        .flatMap(seal -> seal.open(sealed, OWNER))
        .map(open -> new String(open, StandardCharsets.UTF_8))
        .orElseThrow(this::closed);
  }

  /** The first seals, all open. */
  private String secrets() {
    return Stream.of(environment.text(Setting.BONAFIDE_SECRET_KEY), key.read().orElse(""))
        .filter(secret -> !secret.isEmpty())
        .collect(Collectors.joining(","));
  }

  private Refusal closed() {
    return new Refusal(
        "%s cannot be decrypted: set the BONAFIDE_SECRET_KEY that encrypted it, or remove the file and connect everything again"
            .formatted(file));
  }
}
