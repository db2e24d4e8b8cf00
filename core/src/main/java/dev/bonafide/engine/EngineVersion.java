package dev.bonafide.engine;

import dev.bonafide.watchlist.Watchlists;
import java.util.Collection;
import java.util.TreeSet;

/**
 * What a verdict depends on apart from the case.
 *
 * @param bonafide version of the program
 * @param rules fingerprint of the catalogue
 * @param settings fingerprint of the settings that bear on a verdict
 */
public record EngineVersion(String bonafide, String rules, String settings) {
  private static final String QUIETED = "; quieted here: ";

  /**
   * The same with watchlists in use.
   *
   * @param watchlists as {@link Watchlists#version} names them; empty for none
   */
  public EngineVersion watching(String watchlists) {
    return new EngineVersion(bonafide, rules, Watchlists.added(settings, watchlists));
  }

  /**
   * The same with rules that are one step weaker.
   *
   * @param quieted their ids; empty for none
   */
  public EngineVersion quieting(Collection<String> quieted) {
    if (quieted.isEmpty()) {
      return this;
    }
    String named = QUIETED + String.join(", ", new TreeSet<>(quieted));
    String watchlists = Watchlists.namedIn(settings);
    String alone =
        settings.substring(0, settings.length() - Watchlists.added("", watchlists).length());
    return new EngineVersion(bonafide, rules, Watchlists.added(alone + named, watchlists));
  }
}
