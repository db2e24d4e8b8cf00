package dev.bonafide.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.bonafide.chat.api.ApiResult;
import dev.bonafide.extension.SetupProblem;
import dev.bonafide.slack.api.Scopes;
import dev.bonafide.slack.api.SlackCalls;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackRefusal;
import dev.bonafide.slack.api.SlackSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds out what of a set-up is to be fixed, by asking Slack; changes nothing. */
public final class SlackDoctor {

  private SlackDoctor() {}

  /** What is wrong; empty where nothing is. */
  public static List<SetupProblem> examine(SlackSettings settings) {
    List<SetupProblem> problems = new ArrayList<>(settings.problems());
    if (problems.isEmpty()) {
      try (SlackConnection connection = new SlackConnection(settings)) {
        if (!settings.isInstalledByMany()) {
          bot(connection, problems);
        }
        if (!settings.isHeardOverHttp()) {
          app(connection, problems);
        }
      }
    }
    return problems;
  }

  private static void bot(SlackConnection connection, List<SetupProblem> problems) {
    switch (connection.call("", slack -> slack.authTest(request -> request))) {
      case ApiResult.Answered(AuthTestResponse answer) ->
          scopes(answer.getHttpResponseHeaders(), problems);
      case ApiResult.Refused(SlackRefusal(String error, var _)) ->
          problems.add(
              new SetupProblem(
                  "Slack does not accept SLACK_BOT_TOKEN (" + error + ")",
                  "Install the app to the workspace again, and copy the token that Slack then"
                      + " shows under OAuth & Permissions"));
      case ApiResult.Unanswered<?, ?> none ->
          problems.add(connection.settings().address().unanswered("Slack", none.why()));
    }
  }

  private static void scopes(
      @Nullable Map<String, List<String>> headers, List<SetupProblem> problems) {
    for (String scope : Scopes.lacking(headers)) {
      problems.add(
          new SetupProblem(
              "The bot lacks the scope "
                  + scope
                  + ", without which it cannot "
                  + Scopes.ALL.get(scope),
              "Add it under OAuth & Permissions, Bot Token Scopes, and install the app again"));
    }
  }

  private static void app(SlackConnection connection, List<SetupProblem> problems) {
    String token = connection.settings().appToken();
    switch (SlackCalls.make(
        () -> connection.slack().methods().appsConnectionsOpen(request -> request.token(token)))) {
      case ApiResult.Answered(var _) -> {}
      case ApiResult.Refused(SlackRefusal(String error, var needed)) ->
          problems.add(line(error, needed));
      case ApiResult.Unanswered<?, ?> none ->
          problems.add(connection.settings().address().unanswered("Slack", none.why()));
    }
  }

  private static SetupProblem line(String error, @Nullable String needed) {
    if (error.equals("missing_scope")) {
      return new SetupProblem(
          "SLACK_APP_TOKEN lacks the scope " + (needed == null ? "connections:write" : needed),
          "Create an app-level token with it under Basic Information, App-Level Tokens");
    }
    return new SetupProblem(
        "Slack does not open a connection for SLACK_APP_TOKEN (" + error + ")",
        "Turn on Socket Mode, and use an app-level token with the scope connections:write");
  }
}
