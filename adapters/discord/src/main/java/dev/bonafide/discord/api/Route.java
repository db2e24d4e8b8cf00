package dev.bonafide.discord.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A call of the REST API.
 *
 * @param path below the API's address
 * @param bucket what is counted together with it
 */
public record Route(String method, String path, String bucket) {
  /** Together with the call itself well below a lease. */
  private static final Duration READING = Duration.ofSeconds(6);

  /** A caller that says something has others to work for, and comes again. */
  private static final Duration SAYING = Duration.ofMillis(250);

  /** How long a call waits until its bucket has room. */
  Duration patience() {
    return method.equals("GET") ? READING : SAYING;
  }

  public static Route get(String path) {
    return new Route("GET", path, "GET " + path.replaceAll("\\?.*", ""));
  }

  public static Route post(long channel) {
    String path = "channels/" + channel + "/messages";
    return new Route("POST", path, "POST " + path);
  }

  /** Shows there for ten seconds that the bot is about to say something. */
  public static Route typing(long channel) {
    String path = "channels/" + channel + "/typing";
    return new Route("POST", path, "POST " + path);
  }

  public static Route edit(long channel, long message) {
    return message("PATCH", channel, message);
  }

  public static Route delete(long channel, long message) {
    return message("DELETE", channel, message);
  }

  private static Route message(String method, long channel, long message) {
    String messages = "channels/" + channel + "/messages";
    return new Route(method, messages + "/" + message, method + " " + messages);
  }

  public static Route commands(long app) {
    String path = "applications/" + app + "/commands";
    return new Route("PUT", path, path);
  }

  /** The first answer to an interaction: no bucket holds it up. */
  public static Route callback(long interaction, String token) {
    return new Route("POST", "interactions/%d/%s/callback".formatted(interaction, token), "");
  }

  /** What stands where the answer to an interaction was promised. */
  public static Route original(long app, String token) {
    return new Route("PATCH", "webhooks/%d/%s/messages/@original".formatted(app, token), "");
  }

  /**
   * The latest messages of a server in which some words stand, as many as Discord gives at once.
   *
   * @param words 1,024 characters at most
   */
  static Route search(long guild, String words) {
    String encoded = URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    return get("guilds/%d/messages/search?content=%s".formatted(guild, encoded));
  }

  public static Route history(long channel, String query) {
    return get("channels/%d/messages?%s".formatted(channel, query));
  }
}
