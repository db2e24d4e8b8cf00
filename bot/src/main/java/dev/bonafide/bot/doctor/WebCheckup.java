package dev.bonafide.bot.doctor;

import dev.bonafide.bot.Settings;
import dev.bonafide.extension.Diagnosis;
import dev.bonafide.extension.SetupProblem;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.web.WebSettings;
import dev.bonafide.web.Website;
import java.util.List;

/** The page and the API: settings that make sense, and a port that is free. */
public final class WebCheckup implements Checkup {
  private static final String PART = "Page";

  @Override
  public List<Diagnosis> of(Settings settings) {
    try {
      return of(settings.web());
    } catch (Refusal toldAmongTheSettings) {
      return List.of();
    }
  }

  private static List<Diagnosis> of(WebSettings web) {
    if (web.isUnwanted()) {
      return List.of(new Diagnosis.Off(PART, "BONAFIDE_PORT=" + WebSettings.NONE));
    }
    List<SetupProblem> problems = web.problems();
    if (problems.isEmpty()) {
      problems = Website.taken(web).stream().map(WebCheckup::orRunning).toList();
    }
    return Diagnosis.of(PART, problems, "will listen on " + web.bind() + ":" + web.port());
  }

  /** A server that runs already has the port, and that is well. */
  private static SetupProblem orRunning(SetupProblem taken) {
    return new SetupProblem(
        taken.what(), "unless bonafide serve is already running there, " + taken.mend());
  }
}
