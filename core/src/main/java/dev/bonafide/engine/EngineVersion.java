package dev.bonafide.engine;

import dev.bonafide.watchlist.Watchlists;

/**
 * What a verdict depends on apart from the case.
 *
 * @param bonafide version of the program
 * @param rules fingerprint of the catalogue
 * @param settings fingerprint of the settings that bear on a verdict
 */
public record EngineVersion(String bonafide, String rules, String settings) {
  /**
   * The same with watchlists in use.
   *
   * @param watchlists as {@link Watchlists#version} names them; empty for none
   */
  public EngineVersion watching(String watchlists) {
    return new EngineVersion(bonafide, rules, Watchlists.added(settings, watchlists));
  }
}
