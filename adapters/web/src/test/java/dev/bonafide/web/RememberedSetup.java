package dev.bonafide.web;

import dev.bonafide.extension.Diagnosis;
import dev.bonafide.web.setup.InstallationSetup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Settings in memory: a token that begins with {@code good} connects. The environment sets one. */
public final class RememberedSetup implements InstallationSetup {
  /** Set in the environment, so that the page cannot change it. */
  public static final String FIXED = "DISCORD_TOKEN";

  private static final List<String> NAMES =
      List.of(
          "BONAFIDE_API_TOKEN",
          "SLACK_BOT_TOKEN",
          "SLACK_APP_TOKEN",
          "TELEGRAM_BOT_TOKEN",
          FIXED,
          "BONAFIDE_LLM_PROVIDER",
          "BONAFIDE_LLM_MODEL",
          "BONAFIDE_LLM_API_KEY",
          "BONAFIDE_LLM_BASE_URL");

  private final Map<String, String> kept = new HashMap<>();
  private int restarts;
  private boolean off;

  @Override
  public boolean isOff() {
    return off;
  }

  /** As an operator turns it off. */
  public void turnOff() {
    off = true;
  }

  @Override
  public Map<String, Standing> standings() {
    Map<String, Standing> all = new HashMap<>();
    NAMES.forEach(
        name ->
            all.put(name, new Standing(name.equals(FIXED), kept.containsKey(name), shown(name))));
    return all;
  }

  private String shown(String name) {
    return name.matches(".*(TOKEN|KEY)") ? "" : kept.getOrDefault(name, "");
  }

  @Override
  public List<Diagnosis> connect(Part part, Map<String, String> values) {
    if (values.getOrDefault("TELEGRAM_BOT_TOKEN", "").startsWith("good")) {
      kept.put("TELEGRAM_BOT_TOKEN", values.get("TELEGRAM_BOT_TOKEN"));
      return List.of(new Diagnosis.Sound("Telegram", "the token works"));
    }
    return List.of(new Diagnosis.Broken("Telegram", "the token is <b>wrong</b>", "copy it again"));
  }

  @Override
  public void disconnect(Part part) {
    kept.clear();
  }

  @Override
  public String makeToken() {
    kept.put("BONAFIDE_API_TOKEN", "a-new-token");
    return "a-new-token";
  }

  @Override
  public boolean isChanged() {
    return !kept.isEmpty();
  }

  @Override
  public void restart() {
    restarts++;
  }

  /** Counts how often someone had the server start again. */
  public int restarts() {
    return restarts;
  }
}
