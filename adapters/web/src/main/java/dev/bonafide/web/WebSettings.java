package dev.bonafide.web;

import dev.bonafide.extension.SetupProblem;
import dev.bonafide.web.guard.NamedCallers;
import dev.bonafide.web.guard.Site;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the page and the API are reached.
 *
 * @param bind the address that is listened on
 * @param port 0 for any that is free, {@value #NONE} for no page at all
 * @param healthPort where health, metrics and the platforms' calls are answered as well, on
 *     connections that no one else can take; {@value #NONE} for none
 * @param publicUrl under which others reach it; empty where no one does
 * @param token that every call needs; empty for none, which only loopback may have
 * @param own what the installation gives
 * @param isVitalOnly whether health, metrics and the platforms' calls are all that is answered
 */
public record WebSettings(
    String bind,
    String port,
    String healthPort,
    String publicUrl,
    String token,
    Bounds bounds,
    Own own,
    boolean isVitalOnly) {
  /**
   * What an installation gives of its own.
   *
   * @param secret with which sessions are signed as well; empty for none
   * @param folder for files that are too large for memory, while a request lasts; null for one
   *     among the system's temporary files
   * @param people who have names
   */
  public record Own(String secret, @Nullable Path folder, NamedCallers people) {
    static final Own NOTHING = new Own("", null, NamedCallers.UNNAMED);
  }

  /** In the port's place: nothing is to be listened on. */
  public static final String NONE = "none";

  private static final int HIGHEST_PORT = 65_535;

  /** Shorter ones can be tried out. */
  private static final int TOKEN = 16;

  /** For everything that is answered, with nothing of an installation's. */
  public WebSettings(
      String bind, String port, String healthPort, String publicUrl, String token, Bounds bounds) {
    this(bind, port, healthPort, publicUrl, token, bounds, Own.NOTHING, false);
  }

  /** The same in an installation. */
  public WebSettings in(Own installation) {
    return new WebSettings(
        bind, port, healthPort, publicUrl, token, bounds, installation, isVitalOnly);
  }

  /** Whether someone wants neither page nor API. */
  public boolean isUnwanted() {
    return port.equals(NONE);
  }

  /** What keeps it from being started, or makes it unsafe; empty where all is well. */
  public List<SetupProblem> problems() {
    List<SetupProblem> problems = new ArrayList<>();
    if (portNumber() < 0) {
      problems.add(
          new SetupProblem(
              "BONAFIDE_PORT=" + port + " is not a port",
              "choose one between 0 and 65535, or none for no page"));
    }
    if (hasHealthPort() && (healthPortNumber() < 0 || isTwice())) {
      problems.add(
          new SetupProblem(
              "BONAFIDE_HEALTH_PORT=" + healthPort + " is not a separate port",
              "choose a port other than BONAFIDE_PORT, or none"));
    }
    if (!publicUrl.isEmpty() && !Site.isAddress(publicUrl)) {
      problems.add(
          new SetupProblem(
              "BONAFIDE_PUBLIC_URL is not the address of a site",
              "write it as https://bonafide.example, without a path"));
    }
    if (!token.isEmpty() && !isStrong(token)) {
      problems.add(
          new SetupProblem(
              "BONAFIDE_API_TOKEN is too easy to guess, or not plain ASCII",
              "use " + TOKEN + " characters or more, for example from: openssl rand -hex 24"));
    }
    problems.addAll(bindProblems());
    return List.copyOf(problems);
  }

  /**
   * What can be answered without the page: health, metrics and the platforms' calls, on the port of
   * their own. Where the token is missing or too weak, no one gets more than plain health.
   *
   * @return empty without such a port, or without an address to listen on
   */
  Optional<WebSettings> vitalOnly() {
    if (!hasHealthPort() || healthPortNumber() < 0 || isTwice() || !isBindable()) {
      return Optional.empty();
    }
    boolean isGuarded = isStrong(token) || (token.isEmpty() && bindProblems().isEmpty());
    return Optional.of(
        new WebSettings(
            bind,
            healthPort,
            NONE,
            Site.isAddress(publicUrl) ? publicUrl : "",
            isGuarded ? token : UUID.randomUUID().toString(),
            bounds,
            own,
            true));
  }

  /** Whether other machines reach it, and no token is set. */
  public boolean lacksToken() {
    return bindProblems().stream().anyMatch(problem -> problem.equals(openBind()));
  }

  private boolean isBindable() {
    try {
      address();
      return true;
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private List<SetupProblem> bindProblems() {
    try {
      if (!address().isLoopbackAddress() && token.isEmpty()) {
        return List.of(openBind());
      }
      return List.of();
    } catch (UnknownHostException e) {
      return List.of(
          new SetupProblem(
              "BONAFIDE_BIND=" + bind + " is not an address",
              "write 127.0.0.1, or 0.0.0.0 for all addresses of this machine"));
    }
  }

  private SetupProblem openBind() {
    return new SetupProblem(
        "BONAFIDE_BIND=" + bind + " can be reached from other machines without a token",
        "set BONAFIDE_API_TOKEN, or leave BONAFIDE_BIND at 127.0.0.1");
  }

  private static boolean isStrong(String token) {
    return token.length() >= TOKEN && token.chars().allMatch(c -> c > ' ' && c < 0x7F);
  }

  /** Whether health and platforms have connections of their own. */
  boolean hasHealthPort() {
    return !healthPort.equals(NONE);
  }

  private boolean isTwice() {
    return healthPortNumber() == portNumber() && portNumber() > 0;
  }

  int healthPortNumber() {
    return number(healthPort);
  }

  /** The port's number; -1 for none. */
  int portNumber() {
    return number(port);
  }

  private static int number(String port) {
    try {
      int number = Integer.parseInt(port);
      return number <= HIGHEST_PORT ? Math.max(-1, number) : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  InetAddress address() throws UnknownHostException {
    return InetAddress.getByName(bind);
  }

  Site site() {
    return new Site(publicUrl.isEmpty() ? null : URI.create(publicUrl));
  }
}
