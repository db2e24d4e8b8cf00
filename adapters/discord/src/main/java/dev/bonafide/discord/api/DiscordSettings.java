package dev.bonafide.discord.api;

import dev.bonafide.chat.api.ApiAddress;
import dev.bonafide.extension.SetupProblem;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What Discord needs to be spoken to. The token is kept out of every message, {@link #toString}
 * included.
 *
 * @param token {@code DISCORD_TOKEN}
 * @param apiUrl {@code BONAFIDE_DISCORD_API_URL}, with a slash at its end
 * @param pageUrl {@code BONAFIDE_PUBLIC_URL}, where candidates are screened; empty where it is not
 *     known
 */
public record DiscordSettings(String token, String apiUrl, String pageUrl) {
  public static final String API_URL = "https://discord.com/api/v10/";
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_.-]{3,200}");

  public DiscordSettings {
    token = token.strip();
    token = token.startsWith("Bot ") ? token.substring(4).strip() : token;
    apiUrl = apiUrl.isBlank() ? API_URL : apiUrl.strip();
    apiUrl = apiUrl.endsWith("/") ? apiUrl : apiUrl + "/";
    pageUrl = pageUrl.strip();
  }

  /** Whether no one set Discord up at all. */
  public boolean isUnset() {
    return token.isEmpty();
  }

  /** Where the API is. */
  public ApiAddress address() {
    return new ApiAddress("BONAFIDE_DISCORD_API_URL", apiUrl, API_URL);
  }

  /** What is wrong with them, without asking Discord; empty where nothing is. */
  public List<SetupProblem> problems() {
    List<SetupProblem> problems = new ArrayList<>();
    if (token.isEmpty()) {
      problems.add(
          new SetupProblem(
              "DISCORD_TOKEN is not set",
              "Set it; the developer portal shows it under Bot, after Reset Token"));
    } else if (!TOKEN.matcher(token).matches()) {
      problems.add(
          new SetupProblem(
              "DISCORD_TOKEN has characters that tokens never have",
              "Copy the whole token that the developer portal shows under Bot"));
    }
    address().problem().ifPresent(problems::add);
    return problems;
  }

  /** The host and port of an address that was changed; empty for Discord's own. */
  public String ownHost() {
    return apiUrl.equals(API_URL) ? "" : URI.create(apiUrl).getAuthority();
  }

  @Override
  public String toString() {
    return "DiscordSettings[apiUrl=" + apiUrl + "]";
  }
}
