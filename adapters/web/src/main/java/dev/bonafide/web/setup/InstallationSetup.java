package dev.bonafide.web.setup;

import dev.bonafide.extension.Diagnosis;
import dev.bonafide.resource.NamedConstant;
import java.util.List;
import java.util.Map;

/**
 * The installation's own settings. A secret goes in and never comes out, but for a token that was
 * made just now.
 */
public interface InstallationSetup {
  /** Parts that are connected, in the order of the page. */
  enum Part implements NamedConstant {
    SLACK,
    DISCORD,
    TELEGRAM,
    MODEL
  }

  /**
   * How a setting stands.
   *
   * @param isFixed whether the environment sets it, so that nothing else can
   * @param isSet there or here
   * @param shown its value; empty for a secret
   */
  record Standing(boolean isFixed, boolean isSet, String shown) {}

  /** Whether nothing may be seen or changed here. */
  boolean isOff();

  /** Standings by the names of the settings that can be made here. */
  Map<String, Standing> standings();

  /** Keeps what connects a part, if nothing about it is wrong; a blank value changes nothing. */
  List<Diagnosis> connect(Part part, Map<String, String> values);

  /** Forgets what was kept of a part. */
  void disconnect(Part part);

  /** Makes a new access token, and keeps it. */
  String makeToken();

  /** Whether something was changed that the next start uses. */
  boolean isChanged();

  /** Has the server start again soon. */
  void restart();
}
