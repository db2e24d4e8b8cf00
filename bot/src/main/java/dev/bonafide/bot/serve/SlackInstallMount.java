package dev.bonafide.bot.serve;

import dev.bonafide.extension.Mount;
import dev.bonafide.slack.inbound.HttpAnswer;
import dev.bonafide.slack.install.SlackInstaller;
import java.util.Map;
import java.util.Set;

/** The link that installs the app into a workspace, among the calls that the server takes. */
record SlackInstallMount(SlackInstaller installer) implements Mount {
  private static final int NO_GET = 405;

  @Override
  public Set<String> paths() {
    return Set.of(SlackInstaller.START, SlackInstaller.BACK);
  }

  @Override
  public boolean isVisited() {
    return true;
  }

  @Override
  public Reply call(Call call) {
    if (!call.method().equals("GET")) {
      return new Reply(NO_GET, Map.of(), "");
    }
    HttpAnswer answer =
        call.path().equals(SlackInstaller.START)
            ? installer.start()
            : installer.back(call.query(), call.headers().get("cookie"));
    return new Reply(answer.status(), answer.headers(), answer.body());
  }
}
