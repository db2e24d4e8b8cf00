package dev.bonafide.bot.setup;

import dev.bonafide.bot.Setting;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.doctor.Checkup;
import dev.bonafide.bot.doctor.DiscordCheckup;
import dev.bonafide.bot.doctor.ModelCheckup;
import dev.bonafide.bot.doctor.SlackCheckup;
import dev.bonafide.bot.doctor.TelegramCheckup;
import dev.bonafide.extension.Diagnosis;
import dev.bonafide.web.setup.InstallationSetup;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connects platforms and a language model by what {@code doctor} says of them. */
public final class SetupDesk implements InstallationSetup {
  private static final Logger LOG = LoggerFactory.getLogger(SetupDesk.class);

  private static final Map<Part, List<Setting>> SETTINGS =
      Map.of(
          Part.SLACK, List.of(Setting.SLACK_BOT_TOKEN, Setting.SLACK_APP_TOKEN),
          Part.TELEGRAM, List.of(Setting.TELEGRAM_BOT_TOKEN),
          Part.DISCORD, List.of(Setting.DISCORD_TOKEN),
          Part.MODEL,
              List.of(
                  Setting.BONAFIDE_LLM_PROVIDER,
                  Setting.BONAFIDE_LLM_MODEL,
                  Setting.BONAFIDE_LLM_API_KEY,
                  Setting.BONAFIDE_LLM_BASE_URL));

  private final KeptSettings kept;
  private final Map<Part, Checkup> checkups;
  private final Map<String, String> used;
  private final Runnable again;

  /**
   * A desk of one run of the server, which uses what is kept now.
   *
   * @param again has the server start again
   */
  public SetupDesk(KeptSettings kept, InstantSource clock, Runnable again) {
    this.kept = kept;
    this.used = kept.read();
    this.again = again;
    this.checkups =
        Map.of(
            Part.SLACK, new SlackCheckup(),
            Part.TELEGRAM, new TelegramCheckup(),
            Part.DISCORD, new DiscordCheckup(),
            Part.MODEL, new ModelCheckup(clock));
  }

  /** A server that others reach has users who share its token and are no operators. */
  @Override
  public boolean isOff() {
    Settings environment = kept.with(Map.of());
    return environment.has(Setting.BONAFIDE_SETUP)
        ? !environment.truth(Setting.BONAFIDE_SETUP)
        : environment.has(Setting.BONAFIDE_PUBLIC_URL);
  }

  @Override
  public Map<String, Standing> standings() {
    Settings all = kept.all();
    return KeptSettings.ALL.stream()
        .collect(
            Collectors.toMap(
                Setting::name,
                one ->
                    new Standing(
                        kept.isFixed(one), all.has(one), one.isSecret() ? "" : all.text(one))));
  }

  @Override
  public synchronized List<Diagnosis> connect(Part part, Map<String, String> values) {
    Map<String, String> changed = new HashMap<>(kept.read());
    for (Setting setting : SETTINGS.getOrDefault(part, List.of())) {
      String value = values.getOrDefault(setting.name(), "").strip();
      if (!value.isEmpty()) {
        changed.put(setting.name(), value);
      } else if (!setting.isSecret()) {
        changed.remove(setting.name());
      }
    }
    List<Diagnosis> seen = Objects.requireNonNull(checkups.get(part)).of(kept.with(changed));
    if (!seen.isEmpty() && seen.stream().allMatch(Diagnosis.Sound.class::isInstance)) {
      kept.write(changed);
      LOG.info("the setup page connected {}", part);
    }
    return seen;
  }

  @Override
  public synchronized void disconnect(Part part) {
    Map<String, String> rest = new HashMap<>(kept.read());
    SETTINGS.getOrDefault(part, List.of()).forEach(setting -> rest.remove(setting.name()));
    kept.write(rest);
    LOG.info("the setup page disconnected {}", part);
  }

  @Override
  public synchronized String makeToken() {
    LOG.info("the setup page made an access token");
    return AccessToken.make(kept);
  }

  @Override
  public boolean isChanged() {
    return !kept.read().equals(used);
  }

  @Override
  public void restart() {
    LOG.info("the setup page has the server start again");
    again.run();
  }
}
