package dev.bonafide.testkit.slack;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.bonafide.testkit.slack.method.Call;
import dev.bonafide.testkit.slack.method.Method;
import dev.bonafide.testkit.slack.workspace.Refusal;
import dev.bonafide.testkit.slack.workspace.Switches;
import dev.bonafide.testkit.slack.workspace.Token;
import dev.bonafide.testkit.slack.workspace.Workspace;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * {@code oauth.v2.access}: codes and refresh tokens for tokens, each good for one use. The client
 * says who it is by HTTP Basic, as Slack's kits do.
 */
final class Grants implements Method {
  private static final int TWELVE_HOURS = 43_200;

  private final Workspace workspace;
  private final Switches switches;
  private final Map<String, Grant> codes = new HashMap<>();
  private final Map<String, Grant> refreshes = new HashMap<>();
  private int count;

  private record Grant(String team, Set<String> scopes, String redirect) {}

  Grants(Workspace workspace, Switches switches) {
    this.workspace = workspace;
    this.switches = switches;
  }

  /**
   * What happens when someone says yes.
   *
   * @param authorize where the install link led
   * @return where Slack sends them back
   */
  URI allow(URI authorize, String team) {
    Map<String, String> asked = query(authorize);
    String redirect = asked.getOrDefault("redirect_uri", "");
    if (!FakeSlack.CLIENT_ID.equals(asked.get("client_id")) || redirect.isEmpty()) {
      throw new IllegalArgumentException("Slack shows an error: " + asked.keySet());
    }
    Set<String> scopes =
        new TreeSet<>(Arrays.asList(asked.getOrDefault("scope", "").split(",", -1)));
    String code = "code." + team + "." + ++count;
    workspace.locked(() -> codes.put(code, new Grant(team, scopes, redirect)));
    String state = URLEncoder.encode(asked.getOrDefault("state", ""), StandardCharsets.UTF_8);
    return URI.create(redirect + "?code=" + code + "&state=" + state);
  }

  private static Map<String, String> query(URI uri) {
    Map<String, String> query = new HashMap<>();
    for (String pair : uri.getRawQuery().split("&", -1)) {
      String[] both = pair.split("=", 2);
      query.put(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
    }
    return query;
  }

  @Override
  public String name() {
    return "oauth.v2.access";
  }

  @Override
  public Token.@Nullable Kind kind() {
    return Token.Kind.NONE;
  }

  @Override
  public @Nullable String scope(Call call) {
    return null;
  }

  @Override
  public Set<String> arguments() {
    return Set.of(
        "client_id", "client_secret", "code", "redirect_uri", "grant_type", "refresh_token");
  }

  @Override
  public JsonObject answer(Call call) {
    if (!FakeSlack.CLIENT_ID.equals(call.get("client_id"))) {
      throw new Refusal("invalid_client_id");
    }
    if (!FakeSlack.CLIENT_SECRET.equals(call.get("client_secret"))) {
      throw new Refusal("bad_client_secret");
    }
    if ("refresh_token".equals(call.get("grant_type"))) {
      Grant grant = refreshes.remove(call.required("refresh_token"));
      if (grant == null) {
        throw new Refusal("invalid_refresh_token");
      }
      return granted(grant);
    }
    Grant grant = codes.remove(call.required("code"));
    if (grant == null) {
      throw new Refusal("invalid_code");
    }
    if (!grant.redirect().equals(call.get("redirect_uri"))) {
      throw new Refusal("bad_redirect_uri");
    }
    return granted(grant);
  }

  private JsonObject granted(Grant grant) {
    boolean rotates = switches.isRotating();
    String token = (rotates ? "xoxe.xoxb-" : "xoxb-") + grant.team() + "-" + ++count;
    workspace.add(new Token(token, Token.Kind.BOT, grant.scopes(), grant.team()));
    JsonObject answer = new JsonObject();
    answer.addProperty("ok", true);
    answer.addProperty("app_id", Workspace.APP);
    JsonObject user = new JsonObject();
    user.addProperty("id", "U0ADA");
    answer.add("authed_user", user);
    answer.addProperty("scope", String.join(",", grant.scopes()));
    answer.addProperty("token_type", "bot");
    answer.addProperty("access_token", token);
    if (rotates) {
      String refresh = "xoxe-1-" + count;
      refreshes.put(refresh, grant);
      answer.addProperty("refresh_token", refresh);
      answer.addProperty("expires_in", TWELVE_HOURS);
    }
    answer.addProperty("bot_user_id", Workspace.botUser(grant.team()));
    JsonObject team = new JsonObject();
    team.addProperty("id", grant.team());
    team.addProperty("name", "Team " + grant.team());
    answer.add("team", team);
    answer.add("enterprise", JsonNull.INSTANCE);
    answer.addProperty("is_enterprise_install", false);
    return answer;
  }
}
