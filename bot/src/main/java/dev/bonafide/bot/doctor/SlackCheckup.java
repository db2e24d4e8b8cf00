package dev.bonafide.bot.doctor;

import dev.bonafide.bot.Setting;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.secret.Seal;
import dev.bonafide.extension.Diagnosis;
import dev.bonafide.extension.SetupProblem;
import dev.bonafide.slack.SlackDoctor;
import dev.bonafide.slack.api.SlackSettings;
import dev.bonafide.slack.inbound.SlackEndpoint;
import dev.bonafide.slack.install.SlackInstaller;
import java.util.ArrayList;
import java.util.List;

/** Slack's tokens and scopes, as Slack itself tells. */
public final class SlackCheckup implements Checkup {
  private static final String PART = "Slack";

  @Override
  public List<Diagnosis> of(Settings settings) {
    SlackSettings slack = settings.slack();
    if (slack.isUnset()) {
      return List.of(new Diagnosis.Off(PART, "neither SLACK_BOT_TOKEN nor SLACK_APP_TOKEN is set"));
    }
    List<SetupProblem> problems = new ArrayList<>(SlackDoctor.examine(slack));
    if (settings.web().isUnwanted() && (slack.isHeardOverHttp() || slack.isInstalledByMany())) {
      problems.add(
          new SetupProblem(
              "Slack cannot call this server: BONAFIDE_PORT=none",
              "Set a port, and have a TLS proxy forward /slack/ to it"));
    }
    if (slack.isInstalledByMany()) {
      Seal.problem(settings.text(Setting.BONAFIDE_SECRET_KEY))
          .map(
              what ->
                  new SetupProblem(
                      what, "Set it, for example to the output of: openssl rand -hex 32"))
          .ifPresent(problems::add);
    }
    return Diagnosis.of(PART, problems, sound(slack));
  }

  private static String sound(SlackSettings slack) {
    String way = slack.isHeardOverHttp() ? ", events over HTTP at " + SlackEndpoint.PATH : "";
    return slack.isInstalledByMany()
        ? "the settings work; workspaces install the app at "
            + slack.publicUrl()
            + SlackInstaller.START
            + way
        : (way.isEmpty() ? "both tokens work" : "the bot's token works")
            + ", and no scopes are missing"
            + way;
  }
}
