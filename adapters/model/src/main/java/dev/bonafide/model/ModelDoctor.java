package dev.bonafide.model;

import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.extension.SetupProblem;
import dev.bonafide.http.ApiCalls;
import dev.bonafide.http.Waiting;
import dev.bonafide.model.resilience.Attempt;
import dev.bonafide.model.resilience.Attempts;
import dev.bonafide.model.resilience.Backoff;
import dev.bonafide.model.resilience.Deadline;
import dev.bonafide.model.resilience.RetryingModel;
import dev.bonafide.model.resilience.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds out what of a set-up is to be fixed, by one tiny question to each model. */
public record ModelDoctor(ModelSettings settings, InstantSource clock) {
  private static final ModelRequest QUESTION =
      new ModelRequest(
          "Answer with a JSON object whose only field, ok, is true.",
          "There is no evidence.",
          """
          {"type":"object","properties":{"ok":{"type":"boolean"}},\
          "required":["ok"],"additionalProperties":false}\
          """,
          64);

  /**
   * What was found.
   *
   * @param problems empty where nothing is wrong
   * @param well each model that answered, with how long it took
   */
  public record Found(List<SetupProblem> problems, List<String> well) {
    public Found {
      problems = List.copyOf(problems);
      well = List.copyOf(well);
    }
  }

  public Found examine() {
    List<SetupProblem> problems = new ArrayList<>(settings.problems());
    List<String> well = new ArrayList<>();
    if (problems.isEmpty() && !settings.isUnset()) {
      try (ApiCalls http = LanguageModels.calls(clock)) {
        for (String name : settings.names()) {
          ask(LanguageModels.provider(settings, name, http, clock), problems, well);
        }
      }
    }
    return new Found(problems, well);
  }

  private void ask(Attempts provider, List<SetupProblem> problems, List<String> well) {
    Watched watched = new Watched(provider);
    Backoff once = new Backoff(0, () -> 0);
    Duration deadline = settings.limits().deadline();
    Model model = new Deadline(new RetryingModel(watched, once, clock, Waiting.REAL), deadline);
    Instant start = clock.instant();
    switch (model.ask(QUESTION, deadline)) {
      case ModelReply.Said said -> {
        double seconds = Duration.between(start, clock.instant()).toMillis() / 1000.0;
        well.add(
            String.format(
                Locale.ROOT,
                "%s answered in %.1f s (%d tokens)",
                model.name(),
                seconds,
                said.usage().tokens()));
      }
      case ModelReply.Silent(NoUsableAnswer why, var _) -> {
        Trouble trouble = why == NoUsableAnswer.LATE ? Trouble.LATE : watched.trouble;
        problems.add(
            new SetupProblem(
                model.name() + " " + ModelRemedies.what(trouble), ModelRemedies.mend(trouble)));
      }
    }
  }

  /** Remembers what came in the way. */
  private static final class Watched implements Attempts {
    private final Attempts provider;
    private volatile Trouble trouble = Trouble.LATE;

    Watched(Attempts provider) {
      this.provider = provider;
    }

    @Override
    public String name() {
      return provider.name();
    }

    @Override
    public Attempt once(ModelRequest request, Duration within) {
      Attempt attempt = provider.once(request, within);
      if (attempt instanceof Attempt.Failed failed) {
        trouble = failed.trouble();
      }
      return attempt;
    }
  }
}
