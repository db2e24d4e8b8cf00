package dev.bonafide.bot.webhook;

import dev.bonafide.extension.SetupProblem;
import dev.bonafide.http.NetworkAddresses;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Where verdicts are told, and how.
 *
 * @param url empty for nowhere
 * @param secret signs; several with commas, the newest first; all of them sign
 * @param evidence whether names, quotes and the whole verdict go along
 * @param inside whether the address may be one of a private network
 */
public record WebhookSettings(String url, String secret, boolean evidence, boolean inside) {
  /** As many characters as a key of 128 bits has in hexadecimal. */
  static final int SHORTEST = 32;

  private static final int MOST_SECRETS = 2;

  /** What keeps it from being used; none where it is off. */
  public List<SetupProblem> problems() {
    if (isUnset()) {
      return List.of();
    }
    List<SetupProblem> problems = new ArrayList<>();
    addressProblem().ifPresent(problems::add);
    secretProblem().ifPresent(problems::add);
    return problems;
  }

  public boolean isUnset() {
    return url.isEmpty();
  }

  /** Whether verdicts are told. */
  public boolean isOn() {
    return !isUnset() && problems().isEmpty();
  }

  /** The secrets that sign, the newest first. */
  List<String> secrets() {
    return Stream.of(secret.split(",", -1)).map(String::strip).toList();
  }

  /** Whether it names this very machine. */
  boolean isLoopback() {
    @Nullable HttpUrl parsed = HttpUrl.parse(url);
    return parsed != null && isLoopback(parsed.host());
  }

  private static boolean isLoopback(String host) {
    return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("::1");
  }

  private Optional<SetupProblem> addressProblem() {
    @Nullable HttpUrl parsed = HttpUrl.parse(url);
    if (parsed == null) {
      return problem(
          "BONAFIDE_WEBHOOK_URL is not a web address",
          "set it to an address such as https://hr.example/bonafide");
    }
    if (!parsed.username().isEmpty() || !parsed.password().isEmpty()) {
      return problem(
          "BONAFIDE_WEBHOOK_URL contains a user name or password",
          "leave it out, and check the signature instead");
    }
    if (!parsed.isHttps() && !isLoopback(parsed.host())) {
      return problem(
          "BONAFIDE_WEBHOOK_URL uses http, so others can read what is sent",
          "use https; only localhost and 127.0.0.1 may be http");
    }
    Optional<InetAddress> literal = NetworkAddresses.literal(parsed.host());
    return literal.filter(one -> !isLoopback(parsed.host()) && !allows(one)).isPresent()
        ? problem("BONAFIDE_WEBHOOK_URL is " + InsideAddress.WHAT, InsideAddress.MEND)
        : Optional.empty();
  }

  /** Whether that machine may be called. */
  boolean allows(InetAddress address) {
    return isLoopback()
        ? address.isLoopbackAddress()
        : inside || NetworkAddresses.isPublic(address);
  }

  private Optional<SetupProblem> secretProblem() {
    if (secret.isEmpty()) {
      return problem(
          "BONAFIDE_WEBHOOK_SECRET is not set", "set it to the output of openssl rand -hex 32");
    }
    if (secrets().size() > MOST_SECRETS) {
      return problem(
          "BONAFIDE_WEBHOOK_SECRET has more than " + MOST_SECRETS + " secrets",
          "keep only the new one and the old one, separated by a comma");
    }
    return secrets().stream().anyMatch(one -> one.length() < SHORTEST)
        ? problem(
            "BONAFIDE_WEBHOOK_SECRET is shorter than " + SHORTEST + " characters",
            "set it to the output of openssl rand -hex 32")
        : Optional.empty();
  }

  private static Optional<SetupProblem> problem(String what, String mend) {
    return Optional.of(new SetupProblem(what, mend));
  }
}
