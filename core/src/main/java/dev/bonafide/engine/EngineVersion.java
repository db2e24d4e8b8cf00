package dev.bonafide.engine;

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
   * @param watchlists as {@code Watchlists} names them; empty for none
   */
  public EngineVersion watching(String watchlists) {
    return watchlists.isEmpty()
        ? this
        : new EngineVersion(bonafide, rules, settings + "; watchlists: " + watchlists);
  }
}
