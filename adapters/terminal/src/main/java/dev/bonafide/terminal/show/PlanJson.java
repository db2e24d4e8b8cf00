package dev.bonafide.terminal.show;

import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.consultation.request.PlannedRequest;
import dev.bonafide.consultation.request.RequestPlan;
import dev.bonafide.consultation.request.Size;
import dev.bonafide.report.JsonValue;

/** The same for programs, exactly. */
public final class PlanJson {
  private PlanJson() {}

  /**
   * One object.
   *
   * @param spared why nobody is asked all the same; empty where somebody is
   */
  public static String of(RequestPlan plan, String spared) {
    JsonValue.Fields all = JsonValue.object();
    switch (plan) {
      case RequestPlan.Spared(String reason) ->
          all.with("asked", JsonValue.truth(false)).with("reason", reason);
      case PlannedRequest planned -> {
        all.with("asked", JsonValue.truth(spared.isEmpty()));
        if (!spared.isEmpty()) {
          all.with("reason", spared);
        }
        fill(all, planned);
      }
    }
    return all.written();
  }

  private static void fill(JsonValue.Fields all, PlannedRequest planned) {
    ModelRequest request = planned.request();
    all.with("prompts", JsonValue.texts(planned.prompts()))
        .with("hash", request.hash())
        .with("tokensAtMost", tokens(Size.of(request)))
        .with("notShown", JsonValue.texts(planned.limits()))
        .with(
            "request",
            JsonValue.object()
                .with("instructions", request.instructions())
                .with("evidence", request.evidence())
                .with("schema", request.schema())
                .with("answerTokens", JsonValue.number(request.answerTokens())));
  }

  private static JsonValue tokens(Size size) {
    return JsonValue.object()
        .with("instructions", JsonValue.number(size.instructions()))
        .with("evidence", JsonValue.number(size.evidence()))
        .with("schema", JsonValue.number(size.schema()))
        .with("answer", JsonValue.number(size.answer()))
        .with("all", JsonValue.number(size.all()));
  }
}
