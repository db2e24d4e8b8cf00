package dev.bonafide.bot.doctor;

import dev.bonafide.bot.Settings;
import dev.bonafide.extension.Diagnosis;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.web.WebProblem;
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
    List<WebProblem> problems = web.problems();
    if (problems.isEmpty()) {
      problems = Website.taken(web).stream().map(WebCheckup::orRunning).toList();
    }
    return problems.isEmpty()
        ? List.of(new Diagnosis.Sound(PART, "will listen on " + web.bind() + ":" + web.port()))
        : problems.stream().map(WebCheckup::broken).toList();
  }

  /** A server that runs already has the port, and that is well. */
  private static WebProblem orRunning(WebProblem taken) {
    return new WebProblem(
        taken.what(), "unless bonafide serve is already running there, " + taken.mend());
  }

  private static Diagnosis broken(WebProblem problem) {
    return new Diagnosis.Broken(PART, problem.what(), problem.mend());
  }
}
