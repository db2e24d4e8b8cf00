package dev.bonafide.chat.api;

import dev.bonafide.extension.SetupProblem;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Where a platform's API is called.
 *
 * @param setting that changes it
 * @param url as it is set
 * @param usual where no one set it
 */
public record ApiAddress(String setting, String url, String usual) {

  /** Whether something is an address that can be called at all. */
  public static boolean isCallable(String url) {
    try {
      URI uri = URI.create(url);
      return uri.getHost() != null && List.of("http", "https").contains(uri.getScheme());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** What is wrong with it, without calling it. */
  public Optional<SetupProblem> problem() {
    return isCallable(url)
        ? Optional.empty()
        : Optional.of(
            new SetupProblem(
                setting + " is not an http or https address",
                "Leave it out, or set it to an address such as " + usual));
  }

  /**
   * That no one answers there.
   *
   * @param platform its name, as people know it
   */
  public SetupProblem unanswered(String platform, String why) {
    return new SetupProblem(
        platform + " did not answer: " + why,
        "Check whether this machine can reach the address in " + setting + ", by default " + usual);
  }
}
