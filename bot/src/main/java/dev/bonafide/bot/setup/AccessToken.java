package dev.bonafide.bot.setup;

import dev.bonafide.bot.Setting;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.secret.KeyFile;
import java.util.HashMap;
import java.util.Map;

/** The token of the page and the API, which a server that others can reach makes by itself. */
public final class AccessToken {
  private AccessToken() {}

  /**
   * Makes one where other machines reach this one and none is set. Servers that share a database
   * need the same one, so there it must be set.
   */
  public static Settings given(KeptSettings kept) {
    Settings settings = kept.all();
    if (!settings.has(Setting.BONAFIDE_DATABASE_URL) && settings.web().lacksToken()) {
      String _ = make(kept);
      return kept.all();
    }
    return settings;
  }

  /** Makes one, which the next start uses. */
  static String make(KeptSettings kept) {
    String token = KeyFile.drawn();
    Map<String, String> values = new HashMap<>(kept.read());
    values.put(Setting.BONAFIDE_API_TOKEN.name(), token);
    kept.write(values);
    return token;
  }
}
